package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.scanner.detect.candidate.need.FirstBytes;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.compiled.LabelKinds;
import org.mailboxinventory.scanner.detect.context.ValueText;
import org.mailboxinventory.scanner.detect.name.label.PersonText;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.pattern.PatternSet;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.broken.BrokenToken;

/**
 * Tries the patterns that are anchored to labels and openers at one place: of each pattern the
 * longest match that is a value. For one thread.
 */
final class AnchoredPatterns implements PatternAutomaton.Hits {
  private static final int ENDS_KEPT = 8;

  private final CompiledCatalogue catalogue;
  private final Judge judge;

  /** By detector, where its patterns may begin. */
  private final List<Set<Detector.Anchor>> anchors = new ArrayList<>();

  private final FirstBytes beginnings;
  private final int[] endsSeen;
  private final int[] ends;
  private final int[] touched;
  private final BrokenToken token = new BrokenToken();
  private int touchedCount;
  private byte[] text = new byte[0];
  private int length;
  private long steps;

  AnchoredPatterns(CompiledCatalogue catalogue, Judge judge) {
    this.catalogue = catalogue;
    this.judge = judge;
    int patterns = catalogue.patternCount();
    this.endsSeen = new int[patterns];
    this.ends = new int[patterns * ENDS_KEPT];
    this.touched = new int[patterns];
    this.beginnings = new FirstBytes(catalogue);
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      Set<Detector.Anchor> own = EnumSet.noneOf(Detector.Anchor.class);
      catalogue.detector(i).patterns().forEach(pattern -> own.add(pattern.anchor()));
      anchors.add(own);
    }
  }

  private boolean anchored(int detector, Detector.Anchor anchor) {
    return anchors.get(detector).contains(anchor);
  }

  /** Another window of text. */
  void begin(NormalisedText window) {
    text = window.text();
    length = window.length();
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return steps;
  }

  /** Whether patterns of the detector that {@code entry} names are anchored to its labels. */
  boolean leads(int entry) {
    return anchored(entry >>> PhraseEntry.KIND_BITS, Detector.Anchor.LABEL) && isLabel(entry);
  }

  /** Whether some pattern of the detectors in {@code entries} goes on from the byte at a place. */
  boolean mayBegin(int from, int[] entries, int ceiling) {
    for (int entry : entries) {
      int detector = entry >>> PhraseEntry.KIND_BITS;
      if (from < ceiling
          && anchored(detector, Detector.Anchor.LABEL)
          && beginnings.with(detector, text[from])) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of {@code entries} may be a label or head a column, and not an opener alone. */
  boolean anyLeads(int[] entries) {
    for (int entry : entries) {
      if ((entry & (PhraseEntry.LABEL | PhraseEntry.AGAINST)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code entries} name a town whose telephones are dialled so. */
  boolean town(int[] entries) {
    for (int entry : entries) {
      if ((entry & PhraseEntry.CONTEXT) != 0
          && anchored(entry >>> PhraseEntry.KIND_BITS, Detector.Anchor.TOWN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether patterns of a detector in {@code entries} begin with the phrase itself. */
  boolean begins(int[] entries) {
    for (int entry : entries) {
      if (anchored(entry >>> PhraseEntry.KIND_BITS, Detector.Anchor.PREFIX)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tries the patterns at {@code from} of the detectors in {@code entries}.
   *
   * @param into takes the candidates
   * @return where the longest match ends; -1 when there is none
   */
  int attempt(int from, int[] entries, Lead lead, List<Candidate> into) {
    int longest = -1;
    for (int entry : entries) {
      int detector = entry >>> PhraseEntry.KIND_BITS;
      if (from < lead.ceiling() && anchored(detector, lead.anchor()) && leads(entry, lead)) {
        longest = Math.max(longest, attempt(from, detector, lead, into));
      }
    }
    return longest;
  }

  /** Tries the patterns of one detector at {@code from}. */
  int attempt(int from, int detector, Lead lead, List<Candidate> into) {
    int to = Math.min(lead.ceiling(), from + PatternParser.LONGEST);
    int longest = attempt(from, to, detector, lead, into);
    boolean prefix = lead.anchor() == Detector.Anchor.PREFIX;
    return prefix && longest < 0 && token.joinPrefixed(text, from, to)
        ? joined(from, detector, lead, into)
        : longest;
  }

  /** Tries them over a token that goes on behind the end of its line. */
  private int joined(int from, int detector, Lead lead, List<Candidate> into) {
    byte[] window = text;
    int windowLength = length;
    text = token.joined();
    length = token.length();
    List<Candidate> found = new ArrayList<>();
    judge.another();
    attempt(0, length, detector, lead, found);
    judge.another();
    found.removeIf(candidate -> candidate.to() < length);
    found.replaceAll(candidate -> candidate.over(from, token.end()));
    into.addAll(found);
    text = window;
    length = windowLength;
    return found.isEmpty() ? -1 : token.end();
  }

  private int attempt(int from, int to, int detector, Lead lead, List<Candidate> into) {
    touchedCount = 0;
    steps += catalogue.anchored(detector).run(text, from, to, this);
    int longest = -1;
    for (int i = 0; i < touchedCount; i++) {
      int pattern = touched[i];
      if (catalogue.pattern(pattern).anchor() == lead.anchor()) {
        longest = Math.max(longest, longest(pattern, from, lead, into));
      }
      endsSeen[pattern] = 0;
    }
    return longest;
  }

  private int longest(int pattern, int from, Lead lead, List<Candidate> into) {
    int seen = endsSeen[pattern];
    boolean label = lead.anchor() == Detector.Anchor.LABEL;
    boolean named = label || lead.anchor() == Detector.Anchor.PREFIX;
    for (int i = seen - 1; i >= 0 && i >= seen - ENDS_KEPT; i--) {
      int to = ends[pattern * ENDS_KEPT + i % ENDS_KEPT];
      if (label ? readsAsValue(pattern, from, to, lead) : !otherwise(from, to, lead)) {
        Candidate candidate = judge.anchored(pattern, text, from, to, named);
        if (candidate != null) {
          into.add(candidate);
          return to;
        }
      }
    }
    return -1;
  }

  private boolean otherwise(int from, int to, Lead lead) {
    return lead.anchor() == Detector.Anchor.OPENER && PersonText.fails(text, length, from, to);
  }

  private boolean readsAsValue(int pattern, int from, int to, Lead lead) {
    Detector detector = catalogue.detector(catalogue.detectorOf(pattern));
    return (lead.tells() || !detector.stops().wholeLabels())
        && !(detector.secret()
            && ValueText.ofOther(text, length, from, to, lead.tells(), lead.form()))
        && (!detector.stops().wholeLabels()
            || PersonText.reads(text, length, from, to, lead.further()))
        && (ValueText.reads(text, length, from, to, lead.tells())
            || (lead.purpose() && ValueText.digits(text, from, to)))
        && ValueText.fills(text, from, to, lead.fills() ? lead.ceiling() : -1);
  }

  private boolean leads(int entry, Lead lead) {
    if (lead.anchor() == Detector.Anchor.LABEL) {
      Detector detector = catalogue.detector(entry >>> PhraseEntry.KIND_BITS);
      return isLabel(entry)
          && (lead.whole() || !detector.stops().wholeLabels())
          && (!lead.purpose() || detector.secret());
    }
    boolean needsStop =
        lead.anchor() == Detector.Anchor.OPENER && (entry & LabelKinds.NEEDS_STOP) != 0;
    return (entry & PhraseEntry.CONTEXT) != 0 && (lead.stopped() || !needsStop);
  }

  private static boolean isLabel(int entry) {
    return (entry & (PhraseEntry.LABEL | PhraseEntry.HEADER)) != 0
        && (entry & PhraseEntry.AGAINST) == 0;
  }

  @Override
  public void end(PatternSet set, int at) {
    if (at < length && text[at] < 0 && !ValueText.punctuation(text, at, length)) {
      return;
    }
    for (int pattern : set.patterns()) {
      int seen = endsSeen[pattern]++;
      if (seen == 0) {
        touched[touchedCount++] = pattern;
      }
      ends[pattern * ENDS_KEPT + seen % ENDS_KEPT] = at;
    }
  }
}
