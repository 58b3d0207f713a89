package org.mailboxinventory.scanner.source.dataconnect;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.mailboxinventory.scanner.source.dataconnect.row.ParquetFooter;
import org.mailboxinventory.scanner.source.dataconnect.row.TextRecords;

/** The rows of any Parquet file as texts, of the columns that are wanted, one row in memory. */
public final class ParquetTexts {
  private ParquetTexts() {}

  /** Takes one row after another, the headings first. */
  public interface Sink {
    /**
     * One row.
     *
     * @param number from 1; 0 for the headings
     * @param cells what is absent is an empty text
     */
    void row(long number, List<String> cells);
  }

  /** How many rows a file has. */
  public static long rows(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ParquetFooter footer = footer(channel);
      long rows = 0;
      for (int group = 0; group < footer.groups(); group++) {
        rows += footer.rows(group);
      }
      return rows;
    }
  }

  private static ParquetFooter footer(FileChannel channel) throws IOException {
    try {
      return ParquetFooter.read(channel);
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  /**
   * Reads those columns of the wanted names that the file has and that are neither nested nor
   * lists.
   *
   * @throws IOException also when it is no Parquet file
   */
  public static void read(Path file, Set<String> wanted, Sink sink) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ParquetFooter footer = footer(channel);
      MessageType columns = columns(footer.schema(), wanted);
      sink.row(0, columns.getFields().stream().map(Type::getName).toList());
      long number = 0;
      for (int group = 0; group < footer.groups() && columns.getFieldCount() > 0; group++) {
        RecordReader<List<String>> rows = rows(channel, footer, group, columns);
        for (long left = footer.rows(group); left > 0; left--) {
          sink.row(++number, next(rows));
        }
      }
    }
  }

  private static MessageType columns(MessageType all, Set<String> wanted) {
    List<Type> columns =
        all.getFields().stream()
            .filter(column -> wanted.contains(column.getName()))
            .filter(
                column -> column.isPrimitive() && !column.isRepetition(Type.Repetition.REPEATED))
            .toList();
    return new MessageType(all.getName(), columns);
  }

  private static RecordReader<List<String>> rows(
      FileChannel channel, ParquetFooter footer, int group, MessageType columns)
      throws IOException {
    try {
      return new ColumnIOFactory()
          .getColumnIO(columns, footer.schema())
          .getRecordReader(footer.pages(channel, group), new TextRecords(columns));
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  private static List<String> next(RecordReader<List<String>> rows) throws IOException {
    try {
      return Objects.requireNonNull(rows.read());
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  /** Without its cause, whose message may hold what is in the file. */
  private static IOException damaged(RuntimeException e) {
    return new IOException("a Parquet file is damaged: " + e.getClass().getSimpleName());
  }
}
