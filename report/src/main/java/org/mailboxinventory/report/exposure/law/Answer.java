package org.mailboxinventory.report.exposure.law;

import java.util.function.Supplier;

/** What a condition says of a mailbox, and why; the words are made only when they are asked for. */
public final class Answer {
  private final Truth truth;
  private final Supplier<String> because;

  private Answer(Truth truth, Supplier<String> because) {
    this.truth = truth;
    this.because = because;
  }

  /** Whether the condition holds. */
  public Truth truth() {
    return truth;
  }

  /** Sentences on what made it so; empty where the answer needs none. */
  public String because() {
    return because.get();
  }

  /** {@code because} gives the same each time it is asked. */
  public static Answer of(Truth truth, Supplier<String> because) {
    return new Answer(truth, because);
  }

  /** The condition holds. */
  public static Answer yes(String because) {
    return new Answer(Truth.TRUE, () -> because);
  }

  /** The condition does not hold. */
  public static Answer no(String because) {
    return new Answer(Truth.FALSE, () -> because);
  }

  /** Whether it holds is not known. */
  public static Answer unknown(String because) {
    return new Answer(Truth.UNKNOWN, () -> because);
  }
}
