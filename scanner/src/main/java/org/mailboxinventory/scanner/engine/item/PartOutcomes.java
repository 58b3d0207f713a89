package org.mailboxinventory.scanner.engine.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;

/** What became of the parts of an item, and of the item by them. */
final class PartOutcomes {
  private PartOutcomes() {}

  /**
   * Read when every part is read, opaque or left out by choice; unread when nothing was read; else
   * partly read. The reason is that of the first failure.
   *
   * @param failure the item's own
   */
  static Outcome together(@Nullable Reason failure, List<Part> parts) {
    Reason first = failure;
    boolean something = false;
    for (Part part : parts) {
      Reason failed = failure(part.outcome());
      something |= failed == null || part.outcome() instanceof PartOutcome.PartlyRead;
      first = first == null ? failed : first;
    }
    if (first == null) {
      return new Outcome.Read();
    }
    return something ? new Outcome.PartlyRead(first) : new Outcome.Unread(first);
  }

  /** What failed in a part; null when it was read, is opaque, or was left out by choice. */
  private static @Nullable Reason failure(PartOutcome outcome) {
    Reason reason = null;
    if (outcome instanceof PartOutcome.PartlyRead partly) {
      reason = partly.reason();
    } else if (outcome instanceof PartOutcome.Unread unread) {
      reason = unread.reason();
    }
    return reason == null
            || reason.kind() == Reason.Kind.BY_CHOICE
            || reason.kind() == Reason.Kind.OPAQUE
        ? null
        : reason;
  }

  /** What is unreadable by design is opaque: who could read it depends on who holds the key. */
  static PartOutcome unreadable(Reason reason) {
    if (reason.kind() != Reason.Kind.OPAQUE) {
      return new PartOutcome.Unread(reason);
    }
    return new PartOutcome.Opaque(
        reason,
        switch (reason) {
          case SMIME, PGP, DKE, ENCRYPTED -> PartOutcome.ProviderAccess.CANNOT_READ;
          case IRM -> PartOutcome.ProviderAccess.CAN_READ;
          default -> PartOutcome.ProviderAccess.UNKNOWN;
        });
  }

  /** What becomes of the part at which the item's time was over. */
  static PartOutcome ended(ItemEndException end) {
    if (end.reason() == Reason.STOPPED) {
      throw end;
    }
    return new PartOutcome.PartlyRead(end.reason());
  }

  /** A part that was read, but not all of whose values count. */
  static PartOutcome bounded(PartOutcome outcome, long dropped) {
    return dropped > 0 && outcome instanceof PartOutcome.Read
        ? new PartOutcome.PartlyRead(Reason.TOO_MANY_VALUES)
        : outcome;
  }
}
