package org.mailboxinventory.scanner.extract.tika;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Writes what it hears as frames. Little is held back, so that the reader has the text that came
 * before a crash.
 */
final class FrameWriter implements PartStream, TextSink {
  private static final int HELD_BACK = 8 * 1024;

  private final DataOutputStream out;

  FrameWriter(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, HELD_BACK));
  }

  /** A frame without fields, at once. */
  void signal(Frame frame) {
    write(
        () -> {
          frame.write(out);
          out.flush();
        });
  }

  @Override
  public void announce(SensitiveText path, long bytes) {
    write(
        () -> {
          Frame.ANNOUNCE.write(out);
          Frame.writeText(out, path);
          out.writeLong(bytes);
        });
  }

  @Override
  public TextSink beginPart(PartHeader header) {
    write(
        () -> {
          Frame.BEGIN_PART.write(out);
          Frame.writeText(out, header.path());
          out.writeUTF(header.mediaType());
          out.writeBoolean(header.ocr());
          out.flush();
        });
    return this;
  }

  @Override
  public void endPart(long bytes, PartOutcome outcome) {
    write(
        () -> {
          Frame.END_PART.write(out);
          out.writeLong(bytes);
          Frame.writeOutcome(out, outcome);
        });
  }

  @Override
  public void text(byte[] utf8, int from, int to) {
    write(
        () -> {
          Frame.TEXT.write(out);
          out.writeInt(to - from);
          out.write(utf8, from, to - from);
        });
  }

  @Override
  public void beginTable() {
    write(() -> Frame.BEGIN_TABLE.write(out));
  }

  @Override
  public void beginCell(int span) {
    write(
        () -> {
          Frame.BEGIN_CELL.write(out);
          out.writeShort(span);
        });
  }

  @Override
  public void endCell() {
    write(() -> Frame.END_CELL.write(out));
  }

  @Override
  public void endRow() {
    write(() -> Frame.END_ROW.write(out));
  }

  @Override
  public void endTable() {
    write(() -> Frame.END_TABLE.write(out));
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("whoever reads the frames is gone", e);
    }
  }
}
