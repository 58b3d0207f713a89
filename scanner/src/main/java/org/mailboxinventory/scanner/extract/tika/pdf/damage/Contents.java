package org.mailboxinventory.scanner.extract.tika.pdf.damage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;

/** Opens what draws pages and drawings, so that damage in it is told while it is read. */
record Contents(Runnable damaged) {
  private static final byte[] BETWEEN = {'\n'};

  /** The streams one after another, a line's end after each. */
  RandomAccessRead open(List<COSStream> streams) {
    InTurn turn = new InTurn(this, streams.iterator());
    return new NonSeekableRandomAccessReadInputStream(
        new SequenceInputStream(turn) {
          @Override
          public void close() throws IOException {
            // Else all that were not read are opened, to be closed.
            turn.end();
            super.close();
          }
        });
  }

  /** A stream's content; empty where it cannot be opened, which is damage too. */
  private InputStream open(COSStream stream) {
    try {
      if (!isDeflated(stream.getFilters())) {
        return stream.createInputStream();
      }
      InputStream content = new PackedContent(stream.createRawInputStream(), damaged);
      if (isNothingElse(stream)) {
        return content;
      }
      try (content) {
        content.transferTo(OutputStream.nullOutputStream());
      }
      return stream.createInputStream();
    } catch (IOException e) {
      damaged.run();
      return InputStream.nullInputStream();
    }
  }

  /** Of several filters the first one alone, so that packed bytes are at hand. */
  private static boolean isDeflated(COSBase filters) {
    COSBase first = filters instanceof COSArray all && all.size() > 0 ? all.getObject(0) : filters;
    return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
  }

  private static boolean isNothingElse(COSStream stream) {
    boolean several = stream.getFilters() instanceof COSArray all && all.size() > 1;
    return !several && stream.getItem(COSName.DECODE_PARMS, COSName.DP) == null;
  }

  /** Opens each stream when those before it were read. */
  @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing else
  private static final class InTurn implements Enumeration<InputStream> {
    private final Contents contents;
    private Iterator<COSStream> streams;
    private boolean between;

    InTurn(Contents contents, Iterator<COSStream> streams) {
      this.contents = contents;
      this.streams = streams;
    }

    void end() {
      streams = Collections.emptyIterator();
      between = false;
    }

    @Override
    public boolean hasMoreElements() {
      return between || streams.hasNext();
    }

    @Override
    public InputStream nextElement() {
      between = !between;
      return between ? contents.open(streams.next()) : new ByteArrayInputStream(BETWEEN);
    }
  }
}
