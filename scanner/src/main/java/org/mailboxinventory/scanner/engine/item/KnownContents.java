package org.mailboxinventory.scanner.engine.item;

/**
 * What this run found in attachments and bodies: the same list, logo or disclaimer in many
 * mailboxes is parsed once, and so is the text of a message that its sender and all who received it
 * have. For many threads of one run, as {@link KnownReadings}.
 */
public final class KnownContents {
  final KnownReadings attachments;
  final KnownReadings bodies;

  /** Holds about 60 MB at most. */
  public KnownContents() {
    this(new KnownReadings(), new KnownReadings());
  }

  KnownContents(KnownReadings attachments, KnownReadings bodies) {
    this.attachments = attachments;
    this.bodies = bodies;
  }
}
