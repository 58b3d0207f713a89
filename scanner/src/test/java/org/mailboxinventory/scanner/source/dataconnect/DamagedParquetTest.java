package org.mailboxinventory.scanner.source.dataconnect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.format.CompressionCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.dataconnect.row.WrittenParquet;
import org.mailboxinventory.scanner.source.files.Reading;

/**
 * Parquet files that are damaged where the text of messages lies, and sound where their keys do.
 */
class DamagedParquetTest {
  private static final int ROWS = 300;
  private static final int FIRST_GROUP = 200;

  private final Path folder;

  DamagedParquetTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A row that cannot be read takes the place of no row that can. */
  @Test
  void soundRowsCountBesideLaterOnesThatCannotBeRead() throws IOException {
    List<JsonNode> rows = rows();
    Rows.write(folder.resolve("a.json"), rows);
    damaged(folder.resolve("b.parquet"), rows);
    damaged(folder.resolve("c.parquet"), rows);
    List<SourceItem> items = items();
    assertThat(ids(items, null)).hasSize(ROWS).doesNotHaveDuplicates();
    assertThat(ids(items, Reason.CORRUPT))
        .as("of several that cannot be read, the last is named")
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }

  @Test
  void aRowThatCanBeReadTakesThePlaceOfOneThatCannot() throws IOException {
    List<JsonNode> rows = rows();
    damaged(folder.resolve("a.parquet"), rows);
    Rows.write(folder.resolve("b.json"), rows);
    List<SourceItem> items = items();
    assertThat(items).hasSize(ROWS);
    assertThat(unreadable(items)).isEmpty();
  }

  /** Each by its id, and the next group of rows is read. */
  @Test
  void rowsThatCannotBeReadAreNamedAndReadingGoesOnBehindThem() throws IOException {
    damaged(folder.resolve("a.parquet"), rows());
    List<SourceItem> items = items();
    assertThat(items).hasSize(ROWS);
    assertThat(unreadable(items))
        .isNotEmpty()
        .allMatch(id -> Integer.parseInt(id.substring(1)) < FIRST_GROUP);
  }

  @Test
  void aReadingThatEndedBringsNothingMore() throws IOException {
    List<JsonNode> rows = rows();
    Rows.write(folder.resolve("a.json"), rows);
    damaged(folder.resolve("b.parquet"), rows);
    Reading reading = new Reading();
    read(reading);
    Reading again = new Reading();
    again.positions.putAll(reading.positions);
    read(again);
    assertThat(again.list()).isEmpty();
    assertThat(again.pages).isNotEmpty().allMatch(page -> page.failure() == null);
  }

  private static List<JsonNode> rows() {
    Random random = new Random(4);
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(Rows.message(Rows.ASHA, "M" + i, Long.toHexString(random.nextLong()).repeat(8)));
    }
    return rows;
  }

  private static void damaged(Path file, List<JsonNode> rows) throws IOException {
    new WrittenParquet(CompressionCodec.SNAPPY, WriterVersion.PARQUET_1_0)
        .write(file, List.of(rows.subList(0, FIRST_GROUP), rows.subList(FIRST_GROUP, ROWS)));
    byte[] bytes = Files.readAllBytes(file);
    int middle = bytes.length / 2;
    Arrays.fill(bytes, middle, middle + 600, (byte) 0x55);
    Files.write(file, bytes);
  }

  private List<SourceItem> items() throws IOException {
    Reading reading = new Reading();
    read(reading);
    return reading.list();
  }

  private void read(Reading reading) throws IOException {
    try (DataConnectSource source = new DataConnectSource(List.of(folder), List.of(), List.of())) {
      assertThat(source.mailboxes().mailboxes()).as("no file is unread").hasSize(1);
      reading.read(source, Reading.mailbox(source, Rows.ASHA), 99);
    }
  }

  private static List<String> unreadable(List<SourceItem> items) {
    return ids(items, Reason.CORRUPT);
  }

  private static List<String> ids(List<SourceItem> items, @Nullable Reason failure) {
    return items.stream()
        .filter(item -> item.failure() == failure)
        .map(item -> item.id().value())
        .toList();
  }
}
