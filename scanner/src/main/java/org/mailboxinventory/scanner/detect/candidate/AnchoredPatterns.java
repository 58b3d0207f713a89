package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.AddressEnd;
import org.mailboxinventory.scanner.detect.candidate.need.EntryAnchors;
import org.mailboxinventory.scanner.detect.candidate.need.Lead;
import org.mailboxinventory.scanner.detect.candidate.rest.RestBelow;
import org.mailboxinventory.scanner.detect.candidate.said.SaidWords;
import org.mailboxinventory.scanner.detect.candidate.start.PatternEnds;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.dialled.figures.OtherFigures;
import org.mailboxinventory.scanner.detect.name.label.NameOverLine;
import org.mailboxinventory.scanner.detect.name.label.NameTail;
import org.mailboxinventory.scanner.detect.name.label.PersonText;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.broken.BrokenField;
import org.mailboxinventory.scanner.detect.word.broken.BrokenToken;
import org.mailboxinventory.scanner.detect.word.broken.OpenSecret;
import org.mailboxinventory.scanner.text.JoinedParts;

/**
 * Tries the patterns that are anchored to labels and openers at one place: of each pattern the
 * longest match that is a value. For one thread.
 */
final class AnchoredPatterns {
  /** What is not joined at a line's end as a telephone or a day is. */
  private static final Set<String> NOT_FIELDS = Set.of(NameAnchors.CATEGORY, AddressEnd.CATEGORY);

  private final CompiledCatalogue catalogue;
  private final Judge judge;
  private final EntryAnchors anchors;
  private final PatternEnds ends;
  private final BrokenToken token = new BrokenToken();
  private final NameOverLine name = new NameOverLine();
  private final BrokenField field = new BrokenField();
  private final SaidWords said = new SaidWords();
  private byte[] text = new byte[0];
  private int length;
  private long steps;

  AnchoredPatterns(CompiledCatalogue catalogue, Judge judge) {
    this.catalogue = catalogue;
    this.judge = judge;
    this.ends = new PatternEnds(catalogue.patternCount());
    this.anchors = new EntryAnchors(catalogue);
  }

  void begin(NormalisedText window) {
    text = window.text();
    length = window.length();
    said.begin();
  }

  long steps() {
    return steps;
  }

  EntryAnchors entries() {
    return anchors;
  }

  /** Whether some pattern of the detectors in {@code entries} goes on from the byte at a place. */
  boolean mayBegin(int from, int[] entries, int ceiling) {
    return from < ceiling && anchors.mayBegin(text[from], entries);
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
      if (from < lead.ceiling()
          && anchors.of(detector, lead.anchor())
          && EntryAnchors.leads(entry, lead, catalogue.detector(detector))) {
        longest = Math.max(longest, attempt(from, detector, lead, into));
      }
    }
    return longest;
  }

  /** Tries the patterns of one detector at {@code from}, and what goes on in the next line. */
  int attempt(int from, int detector, Lead lead, List<Candidate> into) {
    int to = Math.min(lead.ceiling(), from + PatternParser.LONGEST);
    int begin = SaidWords.begin(catalogue.detector(detector), lead.anchor(), text, from);
    int longest = begin < from ? attempt(begin, to, detector, lead, into) : -1;
    longest = longest < 0 ? attempt(from, to, detector, lead, into) : longest;
    boolean label = lead.anchor() == Detector.Anchor.LABEL;
    if (label
        && (longest < 0
            || (catalogue.detector(detector).secret() && OpenSecret.at(text, longest, length))
            || (telephone(detector) && BrokenField.shortTelephone(text, from, longest, length)))) {
      return Math.max(longest, labelled(from, to, detector, lead, into));
    }
    if (label && cut(from, longest, to, detector)) {
      return Math.max(longest, joined(field, from, detector, lead, into));
    }
    if (lead.anchor() == Detector.Anchor.PREFIX && !catalogue.detector(detector).listed()) {
      boolean goesOn =
          longest < 0
              ? token.joinPrefixed(text, from, to)
              : token.joinWhole(text, from, longest, to);
      return goesOn ? Math.max(longest, token(from, detector, lead, into)) : longest;
    }
    if (longest < 0 || !catalogue.detector(detector).category().equals(NameAnchors.CATEGORY)) {
      return longest;
    }
    boolean onLine = name.join(text, from, longest, to, label);
    boolean goesOn = onLine || (label && name.joinRow(text, from, longest, length));
    int further = goesOn ? joined(name, from, detector, lead, into) : -1;
    return further < 0 && label ? onLine(from, longest, to, into) : Math.max(longest, further);
  }

  /** Takes what a name behind a label goes on with on its line; where it ends. */
  private int onLine(int from, int end, int to, List<Candidate> into) {
    int tail = NameTail.end(text, from, end, to);
    int last = into.size() - 1;
    while (tail > end && into.get(last).to() != end) {
      last--;
    }
    if (tail > end) {
      into.add(into.get(last).over(from, tail));
    }
    return tail;
  }

  /** Tries what a label names over the end of its line: a secret, a telephone, a day. */
  private int labelled(int from, int to, int detector, Lead lead, List<Candidate> into) {
    if (catalogue.detector(detector).secret()) {
      return token.joinLabelled(text, from, to)
          ? token(from, detector, lead, into)
          : within(from, to, detector, lead, into);
    }
    boolean other = NOT_FIELDS.contains(catalogue.detector(detector).category());
    if (other || !field.join(text, from, to)) {
      return -1;
    }
    int end = joined(field, from, detector, lead, into);
    return end < 0 ? within(from, to, detector, lead, into) : end;
  }

  /** The same where the break is within digits. */
  private int within(int from, int to, int detector, Lead lead, List<Candidate> into) {
    return field.joinWithin(text, from, to) ? joined(field, from, detector, lead, into) : -1;
  }

  /** Whether digits up to a line's end are a value that goes on with those below; joins them. */
  private boolean cut(int from, int end, int to, int detector) {
    String category = catalogue.detector(detector).category();
    return !NOT_FIELDS.contains(category)
        && RestBelow.ofDigits(text, from, end, to, category)
        && field.joinWithin(text, from, to);
  }

  /** Tries them over a token of several lines; over fewer where all of them are none. */
  private int token(int from, int detector, Lead lead, List<Candidate> into) {
    int end;
    do {
      end = joined(token, from, detector, lead, into);
    } while (end < 0 && token.shorten());
    return end;
  }

  /** Tries them over what goes on behind the end of its line, joined; where it ends, or -1. */
  private int joined(JoinedParts parts, int from, int detector, Lead lead, List<Candidate> into) {
    byte[] window = text;
    int windowLength = length;
    text = parts.joined();
    length = parts.length();
    List<Candidate> found = new ArrayList<>();
    judge.another();
    attempt(0, length, detector, lead.joined(lead.tells() || parts == name), found);
    judge.another();
    text = window;
    length = windowLength;
    int longest = -1;
    for (Candidate candidate : found) {
      int end = ends(parts, candidate);
      if (end >= 0) {
        into.add(candidate.over(from, end));
        longest = Math.max(longest, end);
      }
    }
    return longest;
  }

  /** Where a candidate ends in the window; -1 where it may not: one that is never sure is whole. */
  private int ends(JoinedParts parts, Candidate candidate) {
    boolean unsure = candidate.pattern().levels().labelled() == Confidence.LOW;
    return unsure || (telephone(candidate.detector()) && !field.telephone(candidate.to()))
        ? -1
        : parts.inText(candidate.to());
  }

  private boolean telephone(int detector) {
    return catalogue.detector(detector).category().equals(TownTelephones.CATEGORY);
  }

  private int attempt(int from, int to, int detector, Lead lead, List<Candidate> into) {
    ends.begin(text, length, lead.read() ? to : -1);
    steps += catalogue.anchored(detector).run(text, from, to, ends);
    int longest = -1;
    for (int i = 0; i < ends.count(); i++) {
      int pattern = ends.pattern(i);
      if (catalogue.pattern(pattern).anchor() == lead.anchor()) {
        longest = Math.max(longest, longest(pattern, from, lead, into));
      }
      ends.forget(pattern);
    }
    return longest;
  }

  private int longest(int pattern, int from, Lead lead, List<Candidate> into) {
    Detector detector = catalogue.detector(catalogue.detectorOf(pattern));
    for (int i = ends.seen(pattern) - 1; i >= ends.firstKept(pattern); i--) {
      int to = ends.end(pattern, i);
      if (reads(detector, from, to, lead)) {
        Candidate candidate = judge.anchored(pattern, text, from, to, lead.names());
        if (candidate != null) {
          into.add(candidate);
          said.found(detector, to);
          return to;
        }
      }
    }
    return -1;
  }

  private boolean reads(Detector detector, int from, int to, Lead lead) {
    return switch (lead.anchor()) {
      case LABEL -> SaidWords.labelled(detector, text, length, from, to, lead);
      case PREFIX -> said.of(detector, text, from, to, length);
      case OPENER -> !PersonText.fails(text, length, from, to);
      case COMMAND -> to == lead.ceiling();
      case DIALLED -> to == lead.ceiling() && !OtherFigures.written(text, from, to, length);
      default -> true;
    };
  }
}
