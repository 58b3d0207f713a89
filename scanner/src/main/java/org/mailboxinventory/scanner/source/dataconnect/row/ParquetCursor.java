package org.mailboxinventory.scanner.source.dataconnect.row;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;

/**
 * Rows of a Parquet file, one page of each column in memory; a row's place is its number. Where
 * columns of a group of rows are damaged that keys are not made of, the rest of the group is rows
 * whose keys say that they cannot be read.
 */
public final class ParquetCursor implements RowCursor {
  private final FileChannel channel;
  private final ParquetFooter footer;
  private final boolean brief;
  private @Nullable RecordReader<ObjectNode> rows;
  private ObjectNode row = JsonNodeFactory.instance.objectNode();
  private int group;
  private long readInGroup;
  private long leftInGroup;

  /** Whether rows are read with all their columns, not with those of keys alone. */
  private boolean whole;

  private long from;
  private long to;

  private ParquetCursor(FileChannel channel, ParquetFooter footer, boolean brief) {
    this.channel = channel;
    this.footer = footer;
    this.brief = brief;
  }

  public static ParquetCursor open(Path path, long place, boolean brief) throws IOException {
    FileChannel channel = FileChannel.open(path);
    try {
      ParquetCursor cursor = new ParquetCursor(channel, ParquetFooter.read(channel), brief);
      cursor.move(place);
      return cursor;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw damaged(e);
    }
  }

  /** How many rows each of a file's groups has. */
  public static List<Long> groups(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      ParquetFooter footer = ParquetFooter.read(channel);
      return LongStream.range(0, footer.groups()).map(i -> footer.rows((int) i)).boxed().toList();
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  @Override
  public boolean next() throws IOException {
    try {
      while (leftInGroup == 0) {
        if (group >= footer.groups()) {
          return false;
        }
        begin();
      }
      row = read();
      readInGroup++;
      leftInGroup--;
      from = to;
      to++;
      return true;
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  private void move(long place) throws IOException {
    while (group < footer.groups() && to + footer.rows(group) <= place) {
      to += footer.rows(group);
      group++;
    }
    boolean found = true;
    while (to < place && found) {
      found = next();
    }
  }

  private void begin() {
    leftInGroup = footer.rows(group);
    readInGroup = 0;
    group++;
    whole = !brief;
    if (brief) {
      open(briefly(footer.schema()));
      return;
    }
    try {
      open(footer.schema());
    } catch (RuntimeException e) {
      keysAlone();
    }
  }

  private void open(MessageType wanted) {
    MessageColumnIO columns = new ColumnIOFactory().getColumnIO(wanted, footer.schema());
    rows = columns.getRecordReader(footer.pages(channel, group - 1), new RowRecords(wanted));
  }

  private ObjectNode read() {
    RecordReader<ObjectNode> open = Objects.requireNonNull(rows);
    if (!whole) {
      return Objects.requireNonNull(open.read());
    }
    try {
      return Objects.requireNonNull(open.read());
    } catch (RuntimeException e) {
      keysAlone();
      return Objects.requireNonNull(Objects.requireNonNull(rows).read());
    }
  }

  /** Goes on in the group at hand without the columns that keys are not made of. */
  private void keysAlone() {
    whole = false;
    open(briefly(footer.schema()));
    for (long i = 0; i < readInGroup; i++) {
      Objects.requireNonNull(rows).read();
    }
  }

  /** The columns that a key is made of; at least one, for rows to be counted by. */
  private static MessageType briefly(MessageType schema) {
    List<Type> columns =
        schema.getFields().stream()
            .filter(column -> RowKey.VALUES.contains(column.getName().toLowerCase(Locale.ROOT)))
            .toList();
    return columns.isEmpty() ? schema : new MessageType(schema.getName(), columns);
  }

  @Override
  public long from() {
    return from;
  }

  @Override
  public long to() {
    return to;
  }

  @Override
  public RowKey key() {
    if (!whole) {
      for (Type column : footer.schema().getFields()) {
        String name = column.getName().toLowerCase(Locale.ROOT);
        if (RowKey.PRESENCE.contains(name)) {
          row.put(name, true);
        }
      }
    }
    RowKey key = RowKey.of(row);
    return whole || brief ? key : key.unreadable(Reason.CORRUPT);
  }

  @Override
  public ObjectNode fields() throws IOException {
    if (!whole) {
      throw new IOException("columns of a row of a Parquet file are damaged");
    }
    return row;
  }

  /** What is wrong with a file comes out of the library as exceptions of many kinds. */
  private static IOException damaged(Exception e) {
    return e instanceof IOException failure
        ? failure
        : new IOException("a Parquet file is damaged, or of a kind that is not known", e);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
