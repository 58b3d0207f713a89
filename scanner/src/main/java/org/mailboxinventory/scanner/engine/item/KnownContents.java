package org.mailboxinventory.scanner.engine.item;

/**
 * What this run found in attachments and bodies: the same list, logo or disclaimer in many
 * mailboxes is parsed once, and so is the text of a message that its sender and all who received it
 * have, from the third on. For many threads of one run, as {@link KnownReadings}.
 */
public final class KnownContents {
  final KnownReadings attachments;
  final KnownReadings bodies;
  final SeenContents seenBodies = new SeenContents();

  /** Holds about 64 MB at most. */
  public KnownContents() {
    this(new KnownReadings(), new KnownReadings());
  }

  KnownContents(KnownReadings attachments, KnownReadings bodies) {
    this.attachments = attachments;
    this.bodies = bodies;
  }
}
