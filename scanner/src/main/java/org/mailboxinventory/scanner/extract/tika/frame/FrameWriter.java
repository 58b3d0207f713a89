package org.mailboxinventory.scanner.extract.tika.frame;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Writes parts and their text as frames. Little is held back, so that the reader has the text that
 * came before a crash.
 */
public final class FrameWriter implements PartStream, TextSink {
  private static final int HELD_BACK = 8 * 1024;

  private final OutputStream pipe;
  private final byte[] held = new byte[HELD_BACK];
  private int filled;

  /** For frames with many fields, which are few. */
  private final DataOutputStream out =
      new DataOutputStream(
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              put(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
              put(bytes, from, length);
            }

            @Override
            public void flush() throws IOException {
              pass();
            }
          });

  public FrameWriter(OutputStream pipe) {
    this.pipe = pipe;
  }

  /** A frame without fields, at once. */
  public void signal(Frame frame) {
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
  public void form() {
    bare(Frame.FORM);
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
    try {
      put(Frame.TEXT.code());
      int length = to - from;
      put(length >>> 24);
      put(length >>> 16);
      put(length >>> 8);
      put(length);
      put(utf8, from, length);
    } catch (IOException e) {
      throw gone(e);
    }
  }

  @Override
  public void beginTable() {
    bare(Frame.BEGIN_TABLE);
  }

  @Override
  public void beginCell(int span) {
    try {
      put(Frame.BEGIN_CELL.code());
      put(span >>> 8);
      put(span);
    } catch (IOException e) {
      throw gone(e);
    }
  }

  @Override
  public void endCell() {
    bare(Frame.END_CELL);
  }

  @Override
  public void endRow() {
    bare(Frame.END_ROW);
  }

  @Override
  public void endTable() {
    bare(Frame.END_TABLE);
  }

  private void bare(Frame frame) {
    try {
      put(frame.code());
    } catch (IOException e) {
      throw gone(e);
    }
  }

  private void put(int b) throws IOException {
    if (filled == held.length) {
      pass();
    }
    held[filled++] = (byte) b;
  }

  private void put(byte[] bytes, int from, int length) throws IOException {
    if (length > held.length - filled) {
      pass();
      if (length > held.length) {
        pipe.write(bytes, from, length);
        return;
      }
    }
    System.arraycopy(bytes, from, held, filled, length);
    filled += length;
  }

  private void pass() throws IOException {
    pipe.write(held, 0, filled);
    filled = 0;
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw gone(e);
    }
  }

  private static UncheckedIOException gone(IOException e) {
    return new UncheckedIOException("whoever reads the frames is gone", e);
  }
}
