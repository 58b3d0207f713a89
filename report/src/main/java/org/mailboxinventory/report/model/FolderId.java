package org.mailboxinventory.report.model;

/**
 * Names one folder within its mailbox: the service's folder id, or a stable name made by a file
 * source.
 */
public record FolderId(String value) implements Comparable<FolderId> {
  public FolderId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("FolderId is blank");
    }
  }

  @Override
  public int compareTo(FolderId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
