package org.mailboxinventory.scanner.settings;

import java.util.Comparator;

/**
 * Where a setting stands. Places sort in the order in which settings are read, then by line and
 * column.
 *
 * @param order of the source: 0 the defaults, then the files as given, then each {@code --set}
 * @param name the file as given, or {@code --set} with its key
 * @param line counts from 1; 0 where it is not known, or there are none
 * @param column counts from 1; 0 where it is not known
 */
public record Place(int order, String name, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> READING_ORDER =
      Comparator.comparingInt(Place::order)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** A whole source. */
  Place(int order, String name) {
    this(order, name, 0, 0);
  }

  /** Within this source. */
  Place at(int newLine, int newColumn) {
    return new Place(order, name, newLine, newColumn);
  }

  @Override
  public int compareTo(Place other) {
    return READING_ORDER.compare(this, other);
  }

  /** As compilers write it, {@code file:line:column}. */
  @Override
  public String toString() {
    return name + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
  }
}
