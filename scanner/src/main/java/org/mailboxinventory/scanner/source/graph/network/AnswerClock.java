package org.mailboxinventory.scanner.source.graph.network;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How long the answer that is under way on one connection was waited for. */
final class AnswerClock {
  private final long longest;
  private final AtomicLong waited = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();

  AnswerClock(Duration longest) {
    this.longest = longest.toNanos();
  }

  /** What is read, until it takes too long. */
  InputStream over(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        long since = System.nanoTime();
        int count = super.read(into, from, length);
        came(Math.max(0, count), System.nanoTime() - since);
        return count;
      }
    };
  }

  /** With what is sent, another answer is waited for. */
  OutputStream restartedBy(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] from, int at, int length) throws IOException {
        waited.set(0);
        bytes.set(0);
        out.write(from, at, length);
      }
    };
  }

  private void came(int count, long nanos) throws SocketTimeoutException {
    long all = bytes.addAndGet(count);
    long more = TimeUnit.SECONDS.toNanos(all / ReadTimeoutSockets.BYTES_A_SECOND);
    if (waited.addAndGet(nanos) > longest + more) {
      throw new SocketTimeoutException("an answer took too long in all");
    }
  }
}
