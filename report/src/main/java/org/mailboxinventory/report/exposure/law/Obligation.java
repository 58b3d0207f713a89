package org.mailboxinventory.report.exposure.law;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rule indicates for the mailbox.
 *
 * @param id the same in each run, so that others can follow it
 * @param decision what people decided; null when nothing is recorded
 */
public record Obligation(
    String id, String rule, Rule.Status status, String because, @Nullable Decision decision) {

  /** What people decided, as recorded. */
  public record Decision(String by, Instant at, String why) {}
}
