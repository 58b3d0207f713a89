package org.mailboxinventory.scanner.detect.candidate.rest;

import java.util.List;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.Claim;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/** What was found before a line's end at which a value may be broken. */
public final class ClaimsBefore {
  private static final String GLOBAL = "global";

  private ClaimsBefore() {}

  /** Whether something ends by {@code to} that more than a check says. */
  public static boolean any(List<? extends Claim> found, int from, int to) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() >= from; i--) {
      Claim claim = found.get(i);
      if (claim.validated()
          && claim.judgement().atLeast(Confidence.MEDIUM)
          && claim.from() <= from
          && claim.to() <= to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value of a detector ends at {@code to}. */
  public static boolean whole(List<? extends Claim> found, int detector, int from, int to) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() >= from; i--) {
      if (found.get(i).detector() == detector && found.get(i).to() == to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label and a check say what a value is, and no label what ends by {@code to}. */
  public static boolean labelledAlone(List<? extends Claim> found, Claim value, int to) {
    return value.validated() && value.support().labelled() && !labelled(found, value.from(), to);
  }

  /** Whether a label names something that begins at {@code from} and ends behind {@code to}. */
  private static boolean labelled(List<? extends Claim> found, int from, int to) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() >= to; i--) {
      if (found.get(i).from() == from && found.get(i).support().labelled()) {
        return true;
      }
    }
    return false;
  }

  /** Whether something from {@code from} to {@code to} is what a label or a header says it is. */
  public static boolean named(List<? extends Claim> found, int from, int to) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() >= to; i--) {
      Claim claim = found.get(i);
      if (claim.from() == from && claim.to() == to && claim.judgement().atLeast(Confidence.HIGH)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a kind of the home country claims the same place as one of no country, or what is
   * before the line's end.
   */
  public static boolean ofHome(
      CompiledCatalogue catalogue,
      List<? extends Claim> found,
      int detector,
      int from,
      int headTo,
      int to) {
    Detector kind = catalogue.detector(detector);
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() >= headTo; i--) {
      Claim claim = found.get(i);
      if (claim.from() == from
          && (claim.to() == to || claim.to() == headTo)
          && kind.country().equals(GLOBAL)
          && catalogue.home(claim.detector())
          && claim.judgement().atLeast(Confidence.MEDIUM)
          && catalogue.detector(claim.detector()).category().equals(kind.category())) {
        return true;
      }
    }
    return false;
  }
}
