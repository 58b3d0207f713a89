package org.mailboxinventory.report.model;

/**
 * Names one item within its folder: the immutable id of the service, or a stable name made by a
 * file source. Never made from content.
 */
public record ItemId(String value) implements Comparable<ItemId> {
  public ItemId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("ItemId is blank");
    }
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
