package org.mailboxinventory.scanner.extract.tika.pool;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.frame.Frame;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.PartSink.PartHeader;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Hands a worker's frames on, and keeps in mind what is due, so that each part ends however the
 * worker does. A document read a second time repeats its frames; those handed on already are passed
 * over.
 */
public final class Delivery {
  private final PartSink parts;
  private final Map<SensitiveText, Long> announced = new LinkedHashMap<>();
  private byte[] buffer = new byte[8 * 1024];
  private long received;
  private long delivered;
  private boolean begun;
  private @Nullable TextSink open;
  private boolean textCame;
  private long openBytes;

  public Delivery(PartSink parts) {
    this.parts = parts;
  }

  /** The document is read once more, from its beginning. */
  public void again() {
    received = 0;
    announced.clear();
  }

  /** Hands on frames until the document is done; fails when the worker does. */
  void read(DataInputStream in, Runnable onPart) throws IOException {
    for (Frame frame = Frame.read(in); frame != Frame.DONE; frame = Frame.read(in)) {
      received++;
      boolean fresh = received > delivered;
      delivered = Math.max(received, delivered);
      switch (frame) {
        case ANNOUNCE -> announced.put(Frame.readText(in), in.readLong());
        case BEGIN_PART -> {
          onPart.run();
          begin(Frame.readText(in), in.readUTF(), in.readBoolean(), fresh);
        }
        case END_PART -> end(in.readLong(), Frame.readOutcome(in), fresh);
        case FORM -> form(fresh);
        case TEXT -> text(in, fresh);
        case BEGIN_CELL -> beginCell(in.readUnsignedShort(), fresh);
        default -> table(frame, fresh);
      }
    }
  }

  /** A part that is all here: begins, and ends with this outcome. */
  public void whole(SensitiveText path, String mediaType, long bytes, PartOutcome outcome) {
    begin(path, mediaType, false, true);
    end(bytes, outcome, true);
  }

  /** Begins a part whose text comes from nearer by than a worker. */
  public TextSink begin(SensitiveText path, String mediaType) {
    begin(path, mediaType, false, true);
    return sink();
  }

  public void end(long bytes, PartOutcome outcome) {
    end(bytes, outcome, true);
  }

  /** No more frames will come, for this reason: what is open or announced ends with it. */
  public void fail(Reason reason, SensitiveText path, String mediaType, long bytes) {
    if (open != null) {
      PartOutcome outcome = textCame ? new PartlyRead(reason) : new Unread(reason);
      end(openBytes, outcome, true);
    } else if (!begun) {
      whole(path, mediaType, bytes, new Unread(reason));
    }
    new LinkedHashMap<>(announced)
        .forEach(
            (due, size) -> {
              begin(due, "application/octet-stream", false, true);
              end(size, new Unread(reason), true);
            });
    announced.clear();
  }

  private void begin(SensitiveText path, String mediaType, boolean ocr, boolean fresh) {
    Long size = announced.remove(path);
    if (fresh) {
      openBytes = size == null ? 0 : size;
      open = parts.beginPart(new PartHeader(Part.Kind.ATTACHMENT, path, mediaType, ocr));
      begun = true;
      textCame = false;
    }
  }

  private void end(long bytes, PartOutcome outcome, boolean fresh) {
    if (fresh) {
      open = null;
      parts.endPart(bytes, outcome);
    }
  }

  private void form(boolean fresh) {
    if (fresh) {
      parts.form();
    }
  }

  private void text(DataInputStream in, boolean fresh) throws IOException {
    int length = in.readInt();
    if (buffer.length < length) {
      buffer = new byte[length];
    }
    in.readFully(buffer, 0, length);
    if (fresh) {
      textCame = true;
      sink().text(buffer, 0, length);
    }
  }

  private void beginCell(int span, boolean fresh) {
    if (fresh) {
      sink().beginCell(span);
    }
  }

  private void table(Frame frame, boolean fresh) throws IOException {
    if (!fresh) {
      return;
    }
    switch (frame) {
      case BEGIN_TABLE -> sink().beginTable();
      case END_CELL -> sink().endCell();
      case END_ROW -> sink().endRow();
      case END_TABLE -> sink().endTable();
      default -> throw new IOException("a worker process sent an unexpected message");
    }
  }

  private TextSink sink() {
    if (open == null) {
      throw new IllegalStateException("text came outside of any part");
    }
    return open;
  }
}
