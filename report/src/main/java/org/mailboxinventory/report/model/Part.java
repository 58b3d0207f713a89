package org.mailboxinventory.report.model;

/**
 * One part of an item and what became of it.
 *
 * @param kind whether it is a body or an attachment; only attachments are counted in coverage as
 *     such
 * @param mediaType as detected, without parameters
 * @param bytes its size as received
 */
public record Part(Kind kind, String mediaType, long bytes, PartOutcome outcome) {

  /** Where in the item the part stands. */
  public enum Kind {
    BODY,
    ATTACHMENT
  }
}
