package org.mailboxinventory.scanner.detect.candidate;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.candidate.need.CountryEvidence;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Telephones without a label where a town or a country is named whose numbers are dialled so:
 * behind it on its line, directly before it, and on the lines below it where its own line has none,
 * as in signatures, in lists that a town heads, and in answers below a quoted question; and
 * directly behind the name of a person. For one thread.
 */
final class TownTelephones {
  static final String CATEGORY = "phone-number";

  private static final int LINE = 160;
  private static final int SHORT_LINE = 64;

  /** A telephone has so many digits at least. */
  private static final int FEWEST = 6;

  private static final int LINES = 6;
  private static final int BELOW = 400;
  private static final int LONGEST = 24;

  /** From a telephone to the next in its sentence. */
  private static final int BESIDE = 100;

  /** Between a number and the town behind it. */
  private static final int NEAR = 5;

  private final AnchoredPatterns patterns;
  private final List<Candidate> found;

  /** Countries whose telephones are a kind of their own. */
  private final Set<String> ownKinds;

  /** A bit for each detector of those kinds. */
  private final BitSet ofOneCountry = new BitSet();

  /** A bit for each detector of telephones of no one country. */
  private final BitSet telephones = new BitSet();

  /** Where telephones of those kinds begin in this window. */
  private final Set<Integer> taken = new HashSet<>();

  private NormalisedText window = new NormalisedText();
  private byte[] text = new byte[0];
  private int length;

  /**
   * @param found takes what is found
   */
  TownTelephones(CompiledCatalogue catalogue, AnchoredPatterns patterns, List<Candidate> found) {
    this.patterns = patterns;
    this.found = found;
    this.ownKinds = new HashSet<>();
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      String country = catalogue.detector(i).country();
      if (catalogue.detector(i).category().equals(CATEGORY) && !country.equals("global")) {
        ownKinds.add(country.toUpperCase(Locale.ROOT));
        ofOneCountry.set(i);
      } else if (catalogue.detector(i).category().equals(CATEGORY)) {
        telephones.set(i);
      }
    }
  }

  void begin(NormalisedText newWindow) {
    window = newWindow;
    text = window.text();
    length = window.length();
  }

  /** Tries the numbers before, behind and below the name of a place at {@code [from, to)}. */
  void find(int from, int to, int[] entries, int ceiling) {
    int end = LineEdges.end(text, to, Math.min(ceiling, to + LINE));
    int digits = DialledPlace.digits(text, to, end);
    boolean heads = digits < FEWEST && heads(from, end, ceiling);
    boolean behind = DialledPlace.numberEnd(text, from, NEAR) >= 0;
    if (digits < FEWEST && !heads && !behind) {
      return;
    }
    String region = TelephonePlaces.region(text, from, to);
    if (region == null) {
      return;
    }
    if (behind) {
      before(from, entries, region);
    }
    if (heads) {
      below(end, entries, region, ceiling);
    } else if (digits >= FEWEST) {
      line(to, end, entries, region, false);
    }
  }

  /** Whether a line is as short as those of signatures and headings, and numbers are below it. */
  private boolean heads(int from, int lineEnd, int ceiling) {
    int line = Math.max(0, lineEnd - SHORT_LINE);
    while (line < from && text[line] != '\n') {
      line++;
    }
    boolean isShort = line < from || lineEnd < SHORT_LINE;
    return isShort
        && DialledPlace.digits(text, lineEnd, Math.min(ceiling, lineEnd + BELOW)) >= FEWEST;
  }

  /** Tries a telephone of a country's own kind directly behind the name of a person. */
  void behindName(int nameTo) {
    int from = DialledPlace.behindName(text, nameTo, length);
    if (from < 0) {
      return;
    }
    int first = found.size();
    for (int detector : ofOneCountry.stream().toArray()) {
      patterns.attempt(from, detector, Lead.town(length), found);
    }
    for (int i = found.size() - 1; i >= first; i--) {
      if (!Boundaries.free(text, from, found.get(i).to(), length)) {
        found.remove(i);
      }
    }
  }

  /** Claims the numbers beside telephones in their sentences that are written as those are. */
  void beside(List<Candidate> all) {
    if (all.isEmpty()) {
      return;
    }
    taken.clear();
    for (Candidate candidate : all) {
      if (ofOneCountry.get(candidate.detector()) && candidate.nationalNumber()) {
        taken.add(candidate.from());
      }
    }
    for (Candidate candidate : all) {
      if (telephones.get(candidate.detector()) && candidate.nationalNumber()) {
        beside(candidate);
      }
    }
  }

  private void beside(Candidate phone) {
    int last = Math.min(length, phone.to() + BESIDE);
    int at = phone.to();
    while (at < last && DialledPlace.inProse(text, at)) {
      at = DialledPlace.begins(text, at) ? alike(phone, at, last) : at + 1;
    }
  }

  /** Behind the number at a place, which is claimed where it is written as the telephone is. */
  private int alike(Candidate phone, int from, int last) {
    int to = NumberForm.lastDigit(text, from, DialledPlace.groupsEnd(text, from, last));
    if (!taken.contains(from)
        && NumberForm.alike(text, phone.from(), phone.to(), from, to)
        && Boundaries.free(text, from, to, length)
        && DialledPlace.uncounted(text, from, to, length)) {
      String number = NumberForm.digitsOf(text, from, to);
      if (TelephonePlaces.dialledSomewhere(number)) {
        found.add(phone.at(from, to, number));
      }
    }
    return Math.max(to, from + 1);
  }

  private void below(int lineEnd, int[] entries, String region, int ceiling) {
    boolean asked = lineEnd > 0 && text[LineEdges.begin(text, lineEnd, LINE)] == '>';
    int at = asked && lineEnd + 1 < ceiling && text[lineEnd + 1] == '\n' ? lineEnd + 1 : lineEnd;
    for (int lines = 0; lines < LINES && at < ceiling && text[at] == '\n'; lines++) {
      int end = LineEdges.end(text, at + 1, Math.min(ceiling, lineEnd + BELOW));
      if (end == at + 1) {
        return;
      }
      line(at + 1, end, entries, region, true);
      at = end;
    }
  }

  /** Tries the numbers in {@code [from, to)}. */
  private void line(int from, int to, int[] entries, String region, boolean below) {
    int gap = from;
    int at = from;
    while (at < to) {
      if (!DialledPlace.begins(text, at)) {
        at++;
        continue;
      }
      boolean directly = !below && DialledPlace.directly(text, gap, at);
      int end =
          DialledPlace.leads(text, gap, at, to, below)
              ? attempt(at, entries, region, to, directly)
              : -1;
      gap = end > at ? end : gap;
      at = end > at ? end : next(at, to);
    }
  }

  /** Behind what begins no number; within a bracket that is not of the number, one may begin. */
  private int next(int at, int to) {
    return text[at] == '(' ? at + 1 : DialledPlace.groupsEnd(text, at, to);
  }

  /** Tries a number directly before a place: {@code 020 7946 0123 (London)}. */
  private void before(int place, int[] entries, String region) {
    int end = DialledPlace.numberEnd(text, place, NEAR);
    if (end < 0) {
      return;
    }
    int from = DialledPlace.numberBegin(text, end, LONGEST);
    if (from >= 0 && DialledPlace.leadsTo(text, LineEdges.begin(text, from, LINE), from, end)) {
      attempt(from, entries, region, end, false);
    }
  }

  /**
   * Where a number of the region ends that begins at a place; -1 when none does.
   *
   * @param directly nothing but signs is between the town and it, so it need not be in the plan
   */
  private int attempt(int from, int[] entries, String region, int ceiling, boolean directly) {
    int first = found.size();
    int end = patterns.attempt(from, entries, Lead.town(ceiling), found);
    for (int i = found.size() - 1; i >= first; i--) {
      Candidate candidate = found.get(i);
      String number = candidate.canonical();
      boolean dialled =
          TelephonePlaces.dialled(region, number)
              || (directly && TelephonePlaces.dialledSomewhere(number));
      if (!dialled
          || !Boundaries.free(text, from, candidate.to(), length)
          || DialledPlace.money(text, candidate.to(), length)) {
        found.remove(i);
      } else if (!ownKinds.contains(region)) {
        found.set(i, candidate.with(CountryEvidence.WORD));
      }
    }
    return found.size() > first ? end : -1;
  }
}
