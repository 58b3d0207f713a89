package org.mailboxinventory.scanner.detect.candidate.dialled;

import java.util.List;
import java.util.function.Predicate;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.Claim;

/** Telephones of a list whose digits together pass the check of another number. */
public final class JoinedTelephones {
  private JoinedTelephones() {}

  /**
   * Whether a claim is no more than its check says, and holds two telephones at least that do not
   * overlap.
   *
   * @param byPlace in order of their begin
   * @param telephone whether a claim is of a telephone
   */
  public static <C extends Claim> boolean held(List<C> byPlace, int index, Predicate<C> telephone) {
    C claim = byPlace.get(index);
    if (claim.judgement().atLeast(Confidence.MEDIUM)) {
      return false;
    }
    int end = claim.from();
    int count = 0;
    for (int i = index; i < byPlace.size() && byPlace.get(i).from() < claim.to(); i++) {
      C other = byPlace.get(i);
      boolean next = other.from() >= end && other.to() <= claim.to() && telephone.test(other);
      if (next && other.judgement().atLeast(Confidence.MEDIUM)) {
        count++;
        end = other.to();
      }
    }
    return count > 1;
  }
}
