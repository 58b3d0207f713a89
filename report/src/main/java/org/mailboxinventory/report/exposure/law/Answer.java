package org.mailboxinventory.report.exposure.law;

/**
 * What a condition says of a mailbox.
 *
 * @param because one sentence on what made it so; empty where the answer needs none
 */
public record Answer(Truth truth, String because) {

  /** The condition holds. */
  public static Answer yes(String because) {
    return new Answer(Truth.TRUE, because);
  }

  /** The condition does not hold. */
  public static Answer no(String because) {
    return new Answer(Truth.FALSE, because);
  }

  /** Whether it holds is not known. */
  public static Answer unknown(String because) {
    return new Answer(Truth.UNKNOWN, because);
  }
}
