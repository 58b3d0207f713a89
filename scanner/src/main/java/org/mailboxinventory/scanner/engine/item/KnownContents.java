package org.mailboxinventory.scanner.engine.item;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.zip.CRC32C;

/**
 * What this run found in attachments and bodies: the same list, logo or disclaimer in many
 * mailboxes is parsed once, and so is the text of a message that its sender and all who received it
 * have, from the third on. For many threads of one run, as {@link KnownReadings}.
 */
public final class KnownContents {
  /** Four megabytes. */
  private static final int SLOTS = 1 << 19;

  final KnownReadings attachments;
  final KnownReadings bodies;

  /** Of bodies that came before, in little memory: most come once, and no more is kept of those. */
  private final AtomicLongArray marks = new AtomicLongArray(SLOTS);

  /** Without it a mark would tell which of a few likely texts a body is. */
  private final byte[] salt = new byte[Long.BYTES];

  /** Holds about 64 MB at most. */
  public KnownContents() {
    this(new KnownReadings(), new KnownReadings());
  }

  KnownContents(KnownReadings attachments, KnownReadings bodies) {
    this.attachments = attachments;
    this.bodies = bodies;
    new SecureRandom().nextBytes(salt);
  }

  /**
   * Whether such a body came before; from now on it did. May forget, and may take one for another;
   * costs a fiftieth of a keyed hash.
   */
  boolean bodyCameBefore(byte[] content) {
    CRC32C sum = new CRC32C();
    sum.update(salt);
    sum.update(content);
    long mark = sum.getValue() << 32 | content.length;
    return marks.getAndSet((int) (mark >>> 32) & SLOTS - 1, mark) == mark;
  }
}
