package org.mailboxinventory.report.config;

import java.util.Comparator;

/**
 * Where something is written. Places sort in the order in which their sources are read, then by
 * line and column.
 *
 * @param order of the source among those read; 0 where there is one only
 * @param name the file as given, or whatever else the text is from, as in {@code --set} with a key
 * @param line counts from 1; 0 where it is not known, or there are none
 * @param column counts from 1; 0 where it is not known
 */
public record Place(int order, String name, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> READING_ORDER =
      Comparator.comparingInt(Place::order)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** A whole source. */
  public Place(int order, String name) {
    this(order, name, 0, 0);
  }

  /** A whole file. */
  public static Place of(String file) {
    return new Place(0, file);
  }

  /** Within this source. */
  public Place at(int newLine, int newColumn) {
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
