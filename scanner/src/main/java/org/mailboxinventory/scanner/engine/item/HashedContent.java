package org.mailboxinventory.scanner.engine.item;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.extract.Extractor;

/**
 * An attachment's bytes, hashed under the run's key as they are read: a bare hash of a small file
 * would confirm its content. For one thread.
 */
final class HashedContent implements Extractor.Input, Closeable {
  private static final int BEGINNING = 64 * 1024;

  private final Extractor.Input content;
  private final Fingerprinter fingerprinter;
  private final byte[] head;
  private final Fingerprint beginning;
  private @Nullable InputStream rest;
  private @Nullable Fingerprint whole;

  /** Reads the beginning. */
  HashedContent(Extractor.Input content, Fingerprinter fingerprinter) throws IOException {
    this.content = content;
    this.fingerprinter = fingerprinter;
    InputStream in = content.open();
    try {
      head = in.readNBytes(BEGINNING);
    } catch (IOException | RuntimeException | Error e) {
      in.close();
      throw e;
    }
    beginning = fingerprinter.of("attachment-beginning", head);
    if (head.length < BEGINNING) {
      in.close();
      whole = running(head.length).end();
    } else {
      rest = in;
    }
  }

  /** The hash of its beginning. */
  Fingerprint beginning() {
    return beginning;
  }

  /** The hash of all of it; null while nobody has read it to its end. */
  @Nullable Fingerprint whole() {
    return whole;
  }

  /** Reads to the end for the hash alone; it can be opened again afterwards. */
  Fingerprint readThrough() throws IOException {
    Fingerprint known = whole;
    if (known != null) {
      return known;
    }
    try (InputStream in = open()) {
      byte[] piece = new byte[BEGINNING];
      while (in.read(piece, 0, piece.length) >= 0) {
        // Hashed as it passes.
      }
    }
    return Objects.requireNonNull(whole);
  }

  @Override
  public InputStream open() throws IOException {
    if (head.length < BEGINNING) {
      return new ByteArrayInputStream(head);
    }
    InputStream first = rest;
    rest = null;
    return first == null
        ? new Hashing(content.open(), running(0))
        : new SequenceInputStream(
            new ByteArrayInputStream(head), new Hashing(first, running(head.length)));
  }

  @Override
  public void waited(Duration time) {
    content.waited(time);
  }

  @Override
  public void close() throws IOException {
    if (rest != null) {
      rest.close();
    }
  }

  private Fingerprinter.Running running(int ofHead) {
    Fingerprinter.Running running = fingerprinter.begin("attachment");
    running.add(head, 0, ofHead);
    return running;
  }

  private final class Hashing extends InputStream {
    private final InputStream in;
    private final Fingerprinter.Running running;
    private boolean ended;

    Hashing(InputStream in, Fingerprinter.Running running) {
      this.in = in;
      this.running = running;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      if (read > 0) {
        running.add(bytes, from, read);
      } else if (read < 0 && !ended) {
        ended = true;
        whole = running.end();
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
