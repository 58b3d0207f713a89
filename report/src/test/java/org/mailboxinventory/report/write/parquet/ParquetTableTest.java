package org.mailboxinventory.report.write.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.write.table.Column;

/** What a file says of itself is where it says, group by group. */
class ParquetTableTest {
  private static final List<Column<Integer>> COLUMNS =
      List.of(
          new Column<>("mailbox.address", i -> "m" + i % 3 + "@bank.example"),
          Column.number("values", i -> i % 4 == 0 ? null : (long) i),
          Column.truth("bulk", i -> i % 2 == 0),
          Column.time("at", i -> java.time.Instant.ofEpochSecond(i)));

  private final Path folder;

  ParquetTableTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private byte[] written(int rows, int mostRows) throws IOException {
    Path file = folder.resolve("table.parquet");
    try (ParquetTable<Integer> table =
        new ParquetTable<>(file, "table", COLUMNS, Map.of("run.id", "r"), mostRows)) {
      for (int i = 0; i < rows; i++) {
        table.add(i);
      }
      table.finish();
    }
    return Files.readAllBytes(file);
  }

  private static FileMetaData footer(byte[] file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int length = bytes.getInt(file.length - 8);
    return Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));
  }

  @Test
  void rowsAreInGroupsWhosePagesAreWhereTheFooterSays() throws Exception {
    byte[] file = written(10, 4);
    FileMetaData footer = footer(file);
    assertThat(footer.getNum_rows()).isEqualTo(10);
    assertThat(footer.getRow_groups())
        .extracting(RowGroup::getNum_rows)
        .containsExactly(4L, 4L, 2L);
    long at = 4;
    for (RowGroup group : footer.getRow_groups()) {
      assertThat(group.getFile_offset()).isEqualTo(at);
      for (ColumnChunk chunk : group.getColumns()) {
        ColumnMetaData column = chunk.getMeta_data();
        assertThat(values(file, at, column)).isEqualTo(group.getNum_rows());
        at += column.getTotal_compressed_size();
      }
    }
    assertThat(at).isLessThan(file.length - 8);
  }

  /** Goes from page to page through a column; how many values its pages have. */
  private static long values(byte[] file, long start, ColumnMetaData column) throws IOException {
    long first =
        column.isSetDictionary_page_offset()
            ? column.getDictionary_page_offset()
            : column.getData_page_offset();
    assertThat(first).isEqualTo(start);
    ByteArrayInputStream in =
        new ByteArrayInputStream(file, (int) start, (int) column.getTotal_compressed_size());
    long values = 0;
    while (in.available() > 0) {
      long at = start + column.getTotal_compressed_size() - in.available();
      PageHeader page = Util.readPageHeader(in);
      if (page.isSetData_page_header()) {
        assertThat(at).isGreaterThanOrEqualTo(column.getData_page_offset());
        values += page.getData_page_header().getNum_values();
      }
      assertThat(in.skip(page.getCompressed_page_size())).isEqualTo(page.getCompressed_page_size());
    }
    assertThat(values).isEqualTo(column.getNum_values());
    return values;
  }

  @Test
  void namesHaveNoDotThatReadersTakeForNesting() throws Exception {
    assertThat(footer(written(1, 4)).getSchema())
        .extracting(SchemaElement::getName)
        .containsExactly("table", "mailbox_address", "values", "bulk", "at");
  }

  @Test
  void aTableWithoutRowsIsAFileWithoutGroups() throws Exception {
    FileMetaData footer = footer(written(0, 4));
    assertThat(footer.getNum_rows()).isZero();
    assertThat(footer.getRow_groups()).isEmpty();
    assertThat(footer.getKey_value_metadata()).extracting(it -> it.getValue()).contains("r");
  }

  @Test
  void aCellOfAnotherKindThanItsColumnIsAFault() throws Exception {
    List<Column<Integer>> wrong = List.of(Column.number("values", i -> "many"));
    try (ParquetTable<Integer> table =
        new ParquetTable<>(folder.resolve("x.parquet"), "table", wrong, Map.of())) {
      assertThatThrownBy(() -> table.add(1)).isInstanceOf(ClassCastException.class);
    }
  }
}
