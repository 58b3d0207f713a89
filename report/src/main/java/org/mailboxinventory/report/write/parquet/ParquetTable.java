package org.mailboxinventory.report.write.parquet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.write.table.Column;

/**
 * A table that is written as one Parquet file, row by row (Apache Parquet, "File Format"). Rows are
 * kept in groups, so that memory stays bounded however many there are.
 */
public final class ParquetTable<R> implements Closeable {
  /** Rows of a group; with the columns of these tables ten to thirty megabytes before packing. */
  private static final int GROUP = 50_000;

  private static final String MAGIC = "PAR1";

  /** The level at which a cell is defined that is not empty. */
  private static final int FILLED = 1;

  private final OutputStream out;
  private final TableSchema schema;
  private final List<Column<R>> columns;
  private final Map<String, String> about;
  private final int mostRows;
  private final List<RowGroup> groups = new ArrayList<>();
  private long written;
  private long rows;
  private OpenGroup group;

  /** {@code about}: what the file says of itself. */
  public ParquetTable(Path file, String name, List<Column<R>> columns, Map<String, String> about)
      throws IOException {
    this(file, name, columns, about, GROUP);
  }

  ParquetTable(
      Path file, String name, List<Column<R>> columns, Map<String, String> about, int mostRows)
      throws IOException {
    this.columns = List.copyOf(columns);
    this.about = new TreeMap<>(about);
    this.mostRows = mostRows;
    this.schema = TableSchema.of(name, columns);
    this.group = new OpenGroup(schema);
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
    write(MAGIC.getBytes(StandardCharsets.US_ASCII));
  }

  /** The next row. */
  public void add(R row) throws IOException {
    addCells(Column.cells(columns, row));
  }

  /** The next row, by its cells. */
  void addCells(List<@Nullable Object> cells) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      cell(columns.get(i).kind(), cells.get(i), group.column(i));
    }
    endRow();
  }

  private void endRow() throws IOException {
    group.endRow();
    rows++;
    if (group.added() >= mostRows) {
      endGroup();
    }
  }

  private static void cell(Column.Kind kind, @Nullable Object cell, ColumnWriter column) {
    if (cell == null) {
      column.writeNull(0, 0);
      return;
    }
    switch (kind) {
      case TEXT -> column.write(text(cell), 0, FILLED);
      case NUMBER -> column.write(((Number) cell).longValue(), 0, FILLED);
      case TRUTH -> column.write((boolean) (Boolean) cell, 0, FILLED);
      case TIME -> column.write(micros((Instant) cell), 0, FILLED);
    }
  }

  private static Binary text(Object cell) {
    return Binary.fromConstantByteArray(
        ShownText.of(cell.toString()).getBytes(StandardCharsets.UTF_8));
  }

  private static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  private void endGroup() throws IOException {
    groups.add(group.end(written, this::write));
    group = new OpenGroup(schema);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  /** Writes what the file says of itself; without it no reader takes the file. */
  public void finish() throws IOException {
    if (group.added() > 0) {
      endGroup();
    }
    FileMetaData metadata = new FileMetaData(1, schema.elements(), rows, groups);
    metadata.setCreated_by("mailbox-inventory");
    List<KeyValue> values = new ArrayList<>();
    about.forEach((key, value) -> values.add(new KeyValue(key).setValue(value)));
    metadata.setKey_value_metadata(values);
    ByteArrayOutputStream footer = new ByteArrayOutputStream();
    Util.writeFileMetaData(metadata, footer);
    write(footer.toByteArray());
    write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.size())
            .array());
    write(MAGIC.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    group.close();
    out.close();
  }
}
