package org.mailboxinventory.scanner.detect.candidate;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Company;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * The step before overlaps: values of kinds that say nothing by themselves, as a month and a year
 * for a card's expiry, count only where a word or a finding is near that they go with; where no
 * label names them, a finding must be in the field before, unless words alone go with the kind. A
 * kind of the bank's own country needs none. For one thread.
 */
final class Companions {
  /** From a finding to what is in the next field: a sign and a blank on both sides of it. */
  private static final int FIELD = 3;

  /** From the beginning of a finding to the next field. */
  private static final int LONGEST = 40;

  /** The security code of most cards. */
  private static final int CODE = 3;

  private static final String FIELD_SIGNS = "|;,=/\t";

  /** By detector, those of which a finding must be near; null where nothing need be. */
  private final @Nullable BitSet[] kinds;

  /** Takes what is dropped; null unless findings are to be explained. */
  private @Nullable Trace trace;

  Companions(CompiledCatalogue catalogue) {
    this.kinds = new @Nullable BitSet[catalogue.detectorCount()];
    for (int i = 0; i < kinds.length; i++) {
      Company company = catalogue.detector(i).company();
      if (!company.isEmpty() && !catalogue.home(i)) {
        kinds[i] = numbers(catalogue, company.kinds());
      }
    }
  }

  private static BitSet numbers(CompiledCatalogue catalogue, List<String> ids) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      numbers.set(i, ids.contains(catalogue.detector(i).id().value()));
    }
    return numbers;
  }

  void explain(Trace newTrace) {
    trace = newTrace;
  }

  /**
   * Drops what has no company.
   *
   * @param candidates in order of their begin
   */
  void settle(List<Candidate> candidates, NormalisedText window) {
    boolean any = false;
    for (Candidate candidate : candidates) {
      any |= kinds[candidate.detector()] != null;
    }
    if (any) {
      List<Candidate> all = List.copyOf(candidates);
      candidates.clear();
      for (int i = 0; i < all.size(); i++) {
        Candidate candidate = all.get(i);
        BitSet with = kinds[candidate.detector()];
        if (with != null && !with.isEmpty() && !candidate.support().labelled()) {
          candidate = inNextField(all, i, window) ? candidate.withNeighbour() : null;
        } else if (alone(all, i)) {
          candidate = null;
        }
        keep(candidate, all.get(i), candidates);
      }
    }
  }

  private void keep(@Nullable Candidate kept, Candidate found, List<Candidate> into) {
    if (kept != null) {
      into.add(kept);
    } else if (trace != null) {
      trace.alone(found);
    }
  }

  private boolean alone(List<Candidate> all, int index) {
    Candidate candidate = all.get(index);
    BitSet with = kinds[candidate.detector()];
    return with != null
        && !candidate.support().country()
        && !near(all, index, -1, with)
        && !near(all, index, 1, with);
  }

  /**
   * Whether only the sign that parts two fields is between it and a finding before it, or a blank
   * or a line's end where it ends its line or clause or a short number does.
   */
  private boolean inNextField(List<Candidate> all, int index, NormalisedText window) {
    int from = all.get(index).from();
    BitSet with = Objects.requireNonNull(kinds[all.get(index).detector()]);
    for (int i = index - 1; i >= 0 && from - all.get(i).from() <= LONGEST; i--) {
      Candidate other = all.get(i);
      if (other.to() < from
          && from - other.to() <= FIELD
          && with.get(other.detector())
          && other.judgement().atLeast(Confidence.MEDIUM)) {
        return parted(window.text(), other.to(), from)
            || (blank(window.text(), other.to(), from)
                && endsLine(window.text(), all.get(index).to(), window.length()));
      }
    }
    return false;
  }

  private static boolean parted(byte[] text, int from, int to) {
    int signs = 0;
    for (int i = from; i < to; i++) {
      boolean sign = FIELD_SIGNS.indexOf(text[i]) >= 0;
      if (!sign && text[i] != ' ') {
        return false;
      }
      signs += sign ? 1 : 0;
    }
    return signs == 1;
  }

  /** Whether a blank is between, or the end of a line. */
  private static boolean blank(byte[] text, int from, int to) {
    int at = from;
    while (at < to && (text[at] == ' ' || text[at] == '\r')) {
      at++;
    }
    return (at == to && to - from == 1) || (at == to - 1 && text[at] == '\n');
  }

  /** Whether a comma follows, or nothing on the line but a number of three or four digits. */
  private static boolean endsLine(byte[] text, int to, int length) {
    int at = to;
    while (at < length && text[at] == ' ') {
      at++;
    }
    int digits = 0;
    while (at < length && AnchorScanner.isDigit(text[at])) {
      digits++;
      at++;
    }
    boolean ends = at == length || ",\n\r".indexOf(text[at]) >= 0;
    return ends && (digits == 0 || digits == CODE || digits == CODE + 1);
  }

  private static boolean near(List<Candidate> all, int index, int step, BitSet with) {
    int from = all.get(index).from();
    for (int i = index + step; i >= 0 && i < all.size(); i += step) {
      Candidate other = all.get(i);
      if (Math.abs(other.from() - from) > NeighbourFinder.NEIGHBOURHOOD) {
        return false;
      }
      if (with.get(other.detector()) && other.judgement().atLeast(Confidence.MEDIUM)) {
        return true;
      }
    }
    return false;
  }
}
