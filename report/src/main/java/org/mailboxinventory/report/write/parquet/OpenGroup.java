package org.mailboxinventory.report.write.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Type;

/** Rows that are not in the file yet: their columns, packed page by page. */
final class OpenGroup implements AutoCloseable {
  /** Columns whose cells hardly repeat: to look each up in a dictionary costs time for nothing. */
  private static final Set<String> WITHOUT_DICTIONARY =
      Set.of("id", "outlook", "kql", "at", "bytes");

  private final TableSchema schema;
  private final Map<ColumnDescriptor, ColumnPages> pages = new LinkedHashMap<>();
  private final ColumnWriteStore store;
  private final List<ColumnWriter> writers = new ArrayList<>();
  private int added;

  OpenGroup(TableSchema schema) {
    this.schema = schema;
    ParquetProperties.Builder properties =
        ParquetProperties.builder()
            // Pages say nothing of their least and greatest values, so none are looked for.
            .withStatisticsEnabled(false)
            .withSizeStatisticsEnabled(false);
    WITHOUT_DICTIONARY.forEach(column -> properties.withDictionaryEncoding(column, false));
    this.store =
        properties
            .build()
            .newColumnWriteStore(
                schema.message(),
                column -> pages.computeIfAbsent(column, any -> new ColumnPages()));
    for (ColumnDescriptor column : schema.message().getColumns()) {
      writers.add(store.getColumnWriter(column));
    }
  }

  /** Takes the bytes of a file one after another. */
  interface Out {
    void write(byte[] bytes) throws IOException;
  }

  /** Takes the cells of a column, each row one. */
  ColumnWriter column(int number) {
    return writers.get(number);
  }

  /** Each column has got its cell of the row. */
  void endRow() {
    store.endRecord();
    added++;
  }

  int added() {
    return added;
  }

  /** Writes all columns; the group begins at {@code start} in the file. */
  RowGroup end(long start, Out out) throws IOException {
    store.flush();
    List<ColumnChunk> chunks = new ArrayList<>();
    long at = start;
    long plain = 0;
    for (ColumnDescriptor column : schema.message().getColumns()) {
      ColumnPages of = Objects.requireNonNull(pages.get(column));
      byte[] dictionary = of.dictionary();
      byte[] data = of.data();
      chunks.add(chunk(column, of, at, dictionary.length, data.length));
      at += dictionary.length + data.length;
      plain += of.plainBytes();
      out.write(dictionary);
      out.write(data);
    }
    close();
    return new RowGroup(chunks, plain, added)
        .setFile_offset(start)
        .setTotal_compressed_size(at - start);
  }

  private static ColumnChunk chunk(
      ColumnDescriptor column, ColumnPages pages, long start, int dictionary, int data) {
    ColumnMetaData metadata =
        new ColumnMetaData(
            Type.valueOf(type(column)),
            pages.encodings(),
            Arrays.asList(column.getPath()),
            CompressionCodec.SNAPPY,
            pages.values(),
            pages.plainBytes(),
            dictionary + data,
            start + dictionary);
    if (dictionary > 0) {
      metadata.setDictionary_page_offset(start);
    }
    return new ColumnChunk(0).setMeta_data(metadata);
  }

  private static String type(ColumnDescriptor column) {
    String name = column.getPrimitiveType().getPrimitiveTypeName().name();
    return name.equals("BINARY") ? "BYTE_ARRAY" : name;
  }

  @Override
  public void close() {
    store.close();
  }
}
