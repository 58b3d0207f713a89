package org.mailboxinventory.scanner.extract.tika.pdf.damage;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What draws a page, unpacked while it is read. At damage, or where the packed bytes end too early,
 * it ends, as PDFBox ends there too, and says so.
 */
final class PackedContent extends InputStream {
  /** So many bytes say how it was packed; nothing of what follows rests on them. */
  private static final int HEADER = 2;

  private static final int PIECE = 8 * 1024;

  private final InputStream in;
  private final Runnable damaged;
  private final Inflater inflater = new Inflater(true);
  private final byte[] packed = new byte[PIECE];
  private boolean ended;

  /** Of packed bytes; {@code damaged} is run where some of them are lost. */
  PackedContent(InputStream in, Runnable damaged) throws IOException {
    this.in = in;
    this.damaged = damaged;
    int header = in.readNBytes(packed, 0, HEADER);
    ended = header < HEADER;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] plain, int from, int length) throws IOException {
    while (!ended && !inflater.finished()) {
      if (inflater.needsInput()) {
        takeMore();
      } else {
        int written = unpack(plain, from, length);
        if (written > 0) {
          return written;
        }
      }
    }
    return -1;
  }

  private void takeMore() throws IOException {
    int read = in.read(packed);
    if (read > 0) {
      inflater.setInput(packed, 0, read);
    } else {
      end();
    }
  }

  private int unpack(byte[] plain, int from, int length) {
    long before = inflater.getBytesWritten();
    try {
      int written = inflater.inflate(plain, from, length);
      if (written == 0 && inflater.needsDictionary()) {
        end();
      }
      return written;
    } catch (DataFormatException e) {
      end();
      return (int) (inflater.getBytesWritten() - before);
    }
  }

  private void end() {
    ended = true;
    damaged.run();
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
