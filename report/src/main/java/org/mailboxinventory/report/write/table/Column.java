package org.mailboxinventory.report.write.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A heading, and the cell below it: a number, or what its text says; null is an empty cell.
 *
 * @param kind what its cells are, whether any is filled or not
 */
public record Column<R>(String heading, Kind kind, Function<R, @Nullable Object> cell) {
  /** What the cells of a column are. */
  public enum Kind {
    TEXT,
    /** {@link Long} or {@link Integer}. */
    NUMBER,
    /** {@link Boolean}. */
    TRUTH,
    /** {@link java.time.Instant}. */
    TIME
  }

  /** The cells of a row. */
  public static <R> List<@Nullable Object> cells(List<Column<R>> columns, R row) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    for (Column<R> column : columns) {
      cells.add(column.cell().apply(row));
    }
    return cells;
  }

  /** A column of texts. */
  public Column(String heading, Function<R, @Nullable Object> cell) {
    this(heading, Kind.TEXT, cell);
  }

  /** A column of whole numbers. */
  public static <R> Column<R> number(String heading, Function<R, @Nullable Object> cell) {
    return new Column<>(heading, Kind.NUMBER, cell);
  }

  /** A column of {@code true} and {@code false}. */
  public static <R> Column<R> truth(String heading, Function<R, @Nullable Object> cell) {
    return new Column<>(heading, Kind.TRUTH, cell);
  }

  /** A column of points in time. */
  public static <R> Column<R> time(String heading, Function<R, @Nullable Object> cell) {
    return new Column<>(heading, Kind.TIME, cell);
  }
}
