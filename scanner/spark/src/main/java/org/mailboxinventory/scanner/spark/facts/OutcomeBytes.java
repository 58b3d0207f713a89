package org.mailboxinventory.scanner.spark.facts;

import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.packed.Packer;
import org.mailboxinventory.report.packed.Unpacker;

/** What became of items and parts, as bytes. */
@SuppressWarnings("EnumOrdinal") // what is written is read by the same version alone
final class OutcomeBytes {
  private static final int READ = 0;
  private static final int PARTLY = 1;
  private static final int UNREAD = 2;
  private static final int OPAQUE = 3;
  static final ProviderAccess[] ACCESS = ProviderAccess.values();
  static final Reason[] REASONS = Reason.values();

  private OutcomeBytes() {}

  static void write(Packer out, Outcome outcome) {
    if (outcome instanceof Outcome.PartlyRead partly) {
      write(out, PARTLY, partly.reason());
    } else if (outcome instanceof Outcome.Unread unread) {
      write(out, UNREAD, unread.reason());
    } else {
      out.number(READ);
    }
  }

  static Outcome outcome(Unpacker in) {
    int is = in.small();
    return switch (is) {
      case READ -> new Outcome.Read();
      case PARTLY -> new Outcome.PartlyRead(reason(in));
      case UNREAD -> new Outcome.Unread(reason(in));
      default -> throw new IllegalArgumentException("no outcome of an item: " + is);
    };
  }

  static void write(Packer out, PartOutcome outcome) {
    if (outcome instanceof PartOutcome.PartlyRead partly) {
      write(out, PARTLY, partly.reason());
    } else if (outcome instanceof PartOutcome.Unread unread) {
      write(out, UNREAD, unread.reason());
    } else if (outcome instanceof PartOutcome.Opaque opaque) {
      write(out, OPAQUE, opaque.reason());
      out.number(opaque.provider().ordinal());
    } else {
      out.number(READ);
    }
  }

  static PartOutcome partOutcome(Unpacker in) {
    int is = in.small();
    return switch (is) {
      case READ -> new PartOutcome.Read();
      case PARTLY -> new PartOutcome.PartlyRead(reason(in));
      case UNREAD -> new PartOutcome.Unread(reason(in));
      case OPAQUE -> new PartOutcome.Opaque(reason(in), ACCESS[in.small()]);
      default -> throw new IllegalArgumentException("no outcome of a part: " + is);
    };
  }

  private static void write(Packer out, int is, Reason reason) {
    out.number(is);
    out.number(reason.ordinal());
  }

  private static Reason reason(Unpacker in) {
    return REASONS[in.small()];
  }
}
