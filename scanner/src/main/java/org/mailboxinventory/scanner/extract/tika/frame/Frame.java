package org.mailboxinventory.scanner.extract.tika.frame;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * What a worker says, one byte of kind and its fields. Both ends are of one build, so there are no
 * versions. From the parent to the worker go: a {@link DocumentRequest}, then pieces of its
 * content, each with its length before it, then {@link #END} or {@link #ABANDONED}.
 */
public enum Frame {
  READY(0),
  ANNOUNCE(1),
  BEGIN_PART(2),
  TEXT(3),
  BEGIN_TABLE(4),
  BEGIN_CELL(5),
  END_CELL(6),
  END_ROW(7),
  END_TABLE(8),
  END_PART(9),
  DONE(10),
  FORM(11);

  /** In place of a piece's length: the content is whole. */
  public static final int END = 0;

  /** In place of a piece's length: the content will not be whole; forget it. */
  public static final int ABANDONED = -1;

  /** Codes count from 0 in this order. */
  private static final Frame[] ALL = values();

  private final int code;

  Frame(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  public static Frame read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind < ALL.length) {
      return ALL[kind];
    }
    throw new IOException("a worker process sent an unexpected message");
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(code);
  }

  static void writeText(DataOutputStream out, SensitiveText text) throws IOException {
    byte[] bytes = text.bytes();
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  public static SensitiveText readText(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return SensitiveText.copyOf(bytes, 0, bytes.length);
  }

  static void writeOutcome(DataOutputStream out, PartOutcome outcome) throws IOException {
    if (outcome instanceof PartlyRead partly) {
      write(out, 1, partly.reason(), ProviderAccess.UNKNOWN);
    } else if (outcome instanceof Opaque opaque) {
      write(out, 2, opaque.reason(), opaque.provider());
    } else if (outcome instanceof Unread unread) {
      write(out, 3, unread.reason(), ProviderAccess.UNKNOWN);
    } else {
      write(out, 0, Reason.CORRUPT, ProviderAccess.UNKNOWN);
    }
  }

  public static PartOutcome readOutcome(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    Reason reason = Reason.valueOf(in.readUTF());
    ProviderAccess provider = ProviderAccess.valueOf(in.readUTF());
    return switch (kind) {
      case 1 -> new PartlyRead(reason);
      case 2 -> new Opaque(reason, provider);
      case 3 -> new Unread(reason);
      default -> new Read();
    };
  }

  private static void write(DataOutputStream out, int kind, Reason reason, ProviderAccess provider)
      throws IOException {
    out.writeByte(kind);
    out.writeUTF(reason.name());
    out.writeUTF(provider.name());
  }
}
