package org.mailboxinventory.scanner.detect.record;

import org.mailboxinventory.report.people.PersonKind;

/**
 * Knows whether findings are at the head of a message, where each mail address is another person's.
 * For one thread.
 */
final class MessageHeads {
  private final HeaderFields fields;

  /** The part names a message's sender and those who receive it, and nothing else. */
  private boolean correspondents;

  private boolean inside;

  MessageHeads(HeaderFields fields) {
    this.fields = fields;
  }

  /** Another part begins. */
  void begin() {
    correspondents = false;
    inside = false;
  }

  void correspondents() {
    correspondents = true;
  }

  /** The next finding is in a table. */
  void leave() {
    inside = false;
  }

  /** Whether the line that begins here begins the head of a message. */
  boolean beginAt(byte[] text, int begin, int length) {
    return fields.at(text, begin, length) == HeaderFields.Field.FROM;
  }

  /** Whether the line that holds a place is a field at the head of a message. */
  boolean hold(byte[] text, int length, int at) {
    return fields.at(text, RecordLines.begin(text, at), length) != HeaderFields.Field.NONE;
  }

  /** Whether the last finding was at the head of a message. */
  boolean inside() {
    return inside;
  }

  /**
   * A finding comes in running text. Whether it is in another field than the one before it, or on
   * the other side of a head's end.
   *
   * @param begin of its line
   * @param last behind the finding before it; below zero when that is far away
   */
  boolean enter(byte[] text, int length, int begin, int last) {
    if (last >= begin) {
      return false;
    }
    boolean next = inside && last >= 0 && RecordLines.end(text, last, length) + 1 == begin;
    boolean before = inside;
    inside = fields.isOn(text, begin, length) || (next && HeaderLines.continues(text, begin));
    return inside || before;
  }

  /** Whether no finding behind this one is of the same person. */
  boolean endBehind(PersonKind.Joins joins, String canonical) {
    return (inside || correspondents)
        && joins == PersonKind.Joins.CONTACT
        && canonical.indexOf('@') > 0;
  }
}
