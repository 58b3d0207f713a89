package org.mailboxinventory.report.model;

/**
 * What became of an item: read when every part was read, opaque or left out by choice; partly read
 * when some part failed.
 */
public sealed interface Outcome {

  /** Every part was read, is opaque, or was left out by choice. */
  record Read() implements Outcome {}

  /** Something was read and some part failed; the reason is that of the first failure. */
  record PartlyRead(Reason reason) implements Outcome {}

  /** Nothing of it was read. */
  record Unread(Reason reason) implements Outcome {}
}
