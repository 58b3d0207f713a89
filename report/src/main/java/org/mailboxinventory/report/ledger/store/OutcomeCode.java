package org.mailboxinventory.report.ledger.store;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.Reason;

/**
 * Outcomes of items and parts as rows hold them; the numbers are part of the schema.
 *
 * @param code what became of it
 * @param provider of an opaque part, whether the provider can read it; else {@link #NONE}
 */
public record OutcomeCode(int code, @Nullable Reason reason, int provider) {
  public static final int READ = 0;
  public static final int PARTLY_READ = 1;
  public static final int UNREAD = 2;
  public static final int OPAQUE = 3;

  static final int NONE = 0;
  public static final int CAN_READ = 1;
  public static final int CANNOT_READ = 2;
  public static final int UNKNOWN = 3;

  public static OutcomeCode of(Outcome outcome) {
    if (outcome instanceof Outcome.PartlyRead partly) {
      return new OutcomeCode(PARTLY_READ, partly.reason(), NONE);
    }
    if (outcome instanceof Outcome.Unread unread) {
      return new OutcomeCode(UNREAD, unread.reason(), NONE);
    }
    return new OutcomeCode(READ, null, NONE);
  }

  public static OutcomeCode of(PartOutcome outcome) {
    if (outcome instanceof PartOutcome.PartlyRead partly) {
      return new OutcomeCode(PARTLY_READ, partly.reason(), NONE);
    }
    if (outcome instanceof PartOutcome.Opaque opaque) {
      return new OutcomeCode(OPAQUE, opaque.reason(), code(opaque.provider()));
    }
    if (outcome instanceof PartOutcome.Unread unread) {
      return new OutcomeCode(UNREAD, unread.reason(), NONE);
    }
    return new OutcomeCode(READ, null, NONE);
  }

  private static int code(ProviderAccess access) {
    return switch (access) {
      case CAN_READ -> CAN_READ;
      case CANNOT_READ -> CANNOT_READ;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
