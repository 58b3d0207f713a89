package org.mailboxinventory.report.model;

/**
 * Names one mailbox for good: the directory's object id, an Exchange GUID, or the path of a file
 * mailbox.
 */
public record MailboxId(String value) implements Comparable<MailboxId> {
  public MailboxId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("MailboxId is blank");
    }
  }

  @Override
  public int compareTo(MailboxId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
