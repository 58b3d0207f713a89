package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.List;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.word.broken.GroupForm;
import org.mailboxinventory.scanner.detect.word.broken.Regrouped;

/** What was found before where the groups of a value are, which may say that they are none. */
public final class GroupedClaims {
  /** What is behind a value is no part of it when it is longer. */
  private static final int SHORTEST_END = 3;

  private final GroupedKinds kinds;

  public GroupedClaims(GroupedKinds kinds) {
    this.kinds = kinds;
  }

  /** Whether a label or a check says that a value is here that more than the first group has. */
  public boolean known(Regrouped value, int from, List<? extends Claim> found) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() > from; i--) {
      Claim claim = found.get(i);
      if (claim.from() <= from
          && claim.judgement().atLeast(Confidence.MEDIUM)
          && (claim.validated() || (claim.support().labelled() && claim.to() > value.inWindow(0)))
          && (claim.support().labelled() || !kinds.telephone(claim.detector()))
          && !(!claim.validated() && kinds.ofSomeCountry(claim.detector()))
          && !GroupForm.lastLetter(value, claim.to())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a label names a value here that is most of the groups up to one, or all of them are as
   * another country's numbers are written, by more than a check that many pass by chance.
   *
   * @param parted a value of the detector has parts as they are written
   * @param count so many were found before
   */
  public boolean otherwise(
      Regrouped value,
      int group,
      int detector,
      boolean parted,
      List<? extends Claim> found,
      int count) {
    int from = value.beginInWindow(0);
    int to = value.inWindow(group);
    for (int i = count - 1; i >= 0 && found.get(i).to() > from; i--) {
      Claim other = found.get(i);
      boolean named =
          other.support().labelled()
              && other.judgement().atLeast(Confidence.MEDIUM)
              && to - other.to() > SHORTEST_END
              && !(parted && kinds.sameOrFallback(other.detector(), detector))
              && !(!other.validated()
                  && kinds.ofSomeCountry(other.detector())
                  && kinds.ofOtherCountry(other.detector(), detector));
      boolean whole =
          value.sign(group) != ' '
              && (other.support().any() || !other.validated())
              && other.from() == from
              && other.to() == to
              && kinds.ofOtherCountry(other.detector(), detector);
      if (other.from() <= from && (named || whole)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a value ends before the break that a label names, or that is of the same kind.
   *
   * @param last the last group before the break
   * @param account an account of another country may be shorter
   * @param further what is behind the break goes on with an account that no check says
   */
  public boolean wholeBefore(
      Regrouped value,
      int last,
      int detector,
      boolean account,
      boolean further,
      List<? extends Claim> found) {
    int from = value.beginInWindow(0);
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() >= from; i--) {
      Claim other = found.get(i);
      boolean shorter = account && kinds.account(other.detector());
      if (other.to() == value.inWindow(last)
          && !(further && kinds.account(other.detector()) && !other.validated())
          && (other.detector() == detector || (other.support().labelled() && !shorter))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some that were found from one on are of a country. */
  public boolean ofCountry(List<? extends Claim> found, int first) {
    for (int i = first; i < found.size(); i++) {
      boolean failing = found.get(i).judgement().rule() == Judgement.Rule.FAILING;
      if (!failing && kinds.national(found.get(i).detector())) {
        return true;
      }
    }
    return false;
  }
}
