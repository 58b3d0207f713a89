package org.mailboxinventory.scanner.spark.facts;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.Reason;

/** What became of items and parts, as bytes. */
final class OutcomeBytes {
  private static final int READ = 0;
  private static final int PARTLY = 1;
  private static final int UNREAD = 2;
  private static final int OPAQUE = 3;

  private OutcomeBytes() {}

  static void write(DataOutputStream out, Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.PartlyRead partly) {
      write(out, PARTLY, partly.reason());
    } else if (outcome instanceof Outcome.Unread unread) {
      write(out, UNREAD, unread.reason());
    } else {
      out.writeByte(READ);
    }
  }

  static Outcome outcome(ByteBuffer in) {
    int is = in.get();
    return switch (is) {
      case READ -> new Outcome.Read();
      case PARTLY -> new Outcome.PartlyRead(reason(in));
      case UNREAD -> new Outcome.Unread(reason(in));
      default -> throw new IllegalArgumentException("no outcome of an item: " + is);
    };
  }

  static void write(DataOutputStream out, PartOutcome outcome) throws IOException {
    if (outcome instanceof PartOutcome.PartlyRead partly) {
      write(out, PARTLY, partly.reason());
    } else if (outcome instanceof PartOutcome.Unread unread) {
      write(out, UNREAD, unread.reason());
    } else if (outcome instanceof PartOutcome.Opaque opaque) {
      write(out, OPAQUE, opaque.reason());
      FactsBytes.text(out, opaque.provider().name());
    } else {
      out.writeByte(READ);
    }
  }

  static PartOutcome partOutcome(ByteBuffer in) {
    int is = in.get();
    return switch (is) {
      case READ -> new PartOutcome.Read();
      case PARTLY -> new PartOutcome.PartlyRead(reason(in));
      case UNREAD -> new PartOutcome.Unread(reason(in));
      case OPAQUE ->
          new PartOutcome.Opaque(reason(in), ProviderAccess.valueOf(FactsBytes.text(in)));
      default -> throw new IllegalArgumentException("no outcome of a part: " + is);
    };
  }

  private static void write(DataOutputStream out, int is, Reason reason) throws IOException {
    out.writeByte(is);
    FactsBytes.text(out, reason.name());
  }

  private static Reason reason(ByteBuffer in) {
    return Reason.valueOf(FactsBytes.text(in));
  }
}
