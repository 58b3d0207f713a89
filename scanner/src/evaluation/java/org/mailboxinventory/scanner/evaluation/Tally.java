package org.mailboxinventory.scanner.evaluation;

/**
 * What came of one detector.
 *
 * @param truths values that stand in the mail
 * @param found of these, how many were found
 * @param wrong findings that are no such value
 */
record Tally(int truths, int found, int wrong) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(truths + other.truths, found + other.found, wrong + other.wrong);
  }

  double precision() {
    return found + wrong == 0 ? 1 : (double) found / (found + wrong);
  }

  double recall() {
    return truths == 0 ? 1 : (double) found / truths;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
