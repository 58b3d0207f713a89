package org.mailboxinventory.scanner.engine.item;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.zip.CRC32C;

/**
 * Remembers that contents came before, in little memory and at a fiftieth of a keyed hash's cost:
 * most bodies come once, and nothing else is to be kept of those. May forget, and may take a
 * content for another. Safe for use by many threads.
 */
final class SeenContents {
  /** Four megabytes. */
  private static final int SLOTS = 1 << 19;

  private final AtomicLongArray marks = new AtomicLongArray(SLOTS);

  /** Without it a mark would tell which of a few likely texts a body is. */
  private final byte[] salt = new byte[Long.BYTES];

  SeenContents() {
    new SecureRandom().nextBytes(salt);
  }

  /** Whether such a content came before; from now on it did. */
  boolean add(byte[] content) {
    CRC32C sum = new CRC32C();
    sum.update(salt);
    sum.update(content);
    long mark = sum.getValue() << 32 | content.length;
    return marks.getAndSet((int) (mark >>> 32) & SLOTS - 1, mark) == mark;
  }
}
