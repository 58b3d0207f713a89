package org.mailboxinventory.scanner.source.dataconnect.row;

import com.fasterxml.jackson.databind.JsonNode;
import io.airlift.compress.Compressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.mailboxinventory.scanner.source.dataconnect.WrittenPages;

/**
 * Writes rows, of messages where nothing else is said, as Parquet, packed in one of several ways.
 */
public final class WrittenParquet {
  static final MessageType MESSAGES =
      MessageTypeParser.parseMessageType(
          """
          message rows {
            optional binary id (STRING);
            optional binary subject (STRING);
            optional binary internetMessageId (STRING);
            optional int64 receivedDateTime (TIMESTAMP(MILLIS,true));
            optional binary lastModifiedDateTime (STRING);
            optional boolean hasAttachments;
            optional group from { optional group emailAddress {
              optional binary name (STRING); optional binary address (STRING); } }
            optional group toRecipients (LIST) { repeated group list { optional group element {
              optional group emailAddress {
                optional binary name (STRING); optional binary address (STRING); } } } }
            optional group body {
              optional binary contentType (STRING); optional binary content (STRING); }
            optional binary puser (STRING);
            optional binary ptenant (STRING);
          }
          """);

  private final MessageType schema;
  private final CompressionCodec codec;
  private final WriterVersion version;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<RowGroup> groups = new ArrayList<>();

  public WrittenParquet(CompressionCodec codec, WriterVersion version) {
    this(MESSAGES, codec, version);
  }

  public WrittenParquet(MessageType schema, CompressionCodec codec, WriterVersion version) {
    this.schema = schema;
    this.codec = codec;
    this.version = version;
    magic();
  }

  /** Each list of rows becomes a row group. */
  public void write(Path file, List<List<JsonNode>> rowGroups) throws IOException {
    long count = 0;
    for (List<JsonNode> rows : rowGroups) {
      group(rows);
      count += rows.size();
    }
    List<SchemaElement> elements = new ArrayList<>();
    describe(schema, elements);
    ByteArrayOutputStream footer = new ByteArrayOutputStream();
    Util.writeFileMetaData(new FileMetaData(1, elements, count, groups), footer);
    out.write(footer.toByteArray());
    ByteBuffer length = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
    out.write(length.putInt(footer.size()).array());
    magic();
    Files.write(file, out.toByteArray());
  }

  private void magic() {
    out.writeBytes("PAR1".getBytes(StandardCharsets.US_ASCII));
  }

  private void group(List<JsonNode> rows) throws IOException {
    Map<ColumnDescriptor, WrittenPages> columns = new LinkedHashMap<>();
    ParquetProperties properties =
        ParquetProperties.builder().withWriterVersion(version).withPageSize(4096).build();
    try (ColumnWriteStore store =
        properties.newColumnWriteStore(
            schema,
            column -> columns.computeIfAbsent(column, any -> new WrittenPages(this::pack)))) {
      RecordConsumer consumer = new ColumnIOFactory().getColumnIO(schema).getRecordWriter(store);
      for (JsonNode row : rows) {
        consumer.startMessage();
        fields(schema, row, consumer);
        consumer.endMessage();
      }
      consumer.flush();
      store.flush();
    }
    List<ColumnChunk> chunks = new ArrayList<>();
    for (ColumnDescriptor column : schema.getColumns()) {
      chunks.add(chunk(column, Objects.requireNonNull(columns.get(column))));
    }
    groups.add(new RowGroup(chunks, out.size(), rows.size()));
  }

  private ColumnChunk chunk(ColumnDescriptor column, WrittenPages pages) throws IOException {
    long start = out.size();
    out.write(pages.dictionary());
    long data = out.size();
    out.write(pages.data());
    ColumnMetaData metadata =
        new ColumnMetaData(
            type(column.getPrimitiveType().getPrimitiveTypeName()),
            List.of(),
            Arrays.asList(column.getPath()),
            codec,
            pages.values(),
            out.size() - start,
            out.size() - start,
            data);
    if (data > start) {
      metadata.setDictionary_page_offset(start);
    }
    return new ColumnChunk(start).setMeta_data(metadata);
  }

  private byte[] pack(byte[] bytes) throws IOException {
    return switch (codec) {
      case SNAPPY -> pack(new SnappyCompressor(), bytes);
      case ZSTD -> pack(new ZstdCompressor(), bytes);
      case GZIP -> {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
          gzip.write(bytes);
        }
        yield packed.toByteArray();
      }
      default -> bytes;
    };
  }

  private static byte[] pack(Compressor compressor, byte[] bytes) {
    byte[] packed = new byte[compressor.maxCompressedLength(bytes.length)];
    int n = compressor.compress(bytes, 0, bytes.length, packed, 0, packed.length);
    return Arrays.copyOf(packed, n);
  }

  private static void fields(GroupType type, JsonNode row, RecordConsumer out) {
    for (int i = 0; i < type.getFieldCount(); i++) {
      Type column = type.getType(i);
      JsonNode value = row.path(column.getName());
      if (!value.isMissingNode() && !value.isNull()) {
        out.startField(column.getName(), i);
        value(column, value, out);
        out.endField(column.getName(), i);
      }
    }
  }

  private static void value(Type column, JsonNode value, RecordConsumer out) {
    if (!column.isPrimitive()) {
      out.startGroup();
      if (column.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
        elements(column.asGroupType(), value, out);
      } else {
        fields(column.asGroupType(), value, out);
      }
      out.endGroup();
      return;
    }
    switch (column.asPrimitiveType().getPrimitiveTypeName()) {
      case BOOLEAN -> out.addBoolean(value.asBoolean());
      case INT64 ->
          out.addLong(
              column.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation
                  ? RowTime.millis(value.asText())
                  : value.asLong());
      case INT32 -> out.addInteger(value.asInt());
      case FIXED_LEN_BYTE_ARRAY ->
          out.addBinary(
              Binary.fromConstantByteArray(
                  ByteBuffer.allocate(16)
                      .putLong(value.asLong() >> 63)
                      .putLong(value.asLong())
                      .array()));
      default -> out.addBinary(Binary.fromString(value.asText()));
    }
  }

  private static void elements(GroupType list, JsonNode value, RecordConsumer out) {
    if (value.isEmpty()) {
      return;
    }
    out.startField("list", 0);
    for (JsonNode element : value) {
      out.startGroup();
      out.startField("element", 0);
      value(list.getType(0).asGroupType().getType(0), element, out);
      out.endField("element", 0);
      out.endGroup();
    }
    out.endField("list", 0);
  }

  private static void describe(Type type, List<SchemaElement> into) {
    SchemaElement element = new SchemaElement(type.getName());
    into.add(element);
    if (!(type instanceof MessageType)) {
      element.setRepetition_type(FieldRepetitionType.valueOf(type.getRepetition().name()));
    }
    if (type.isPrimitive()) {
      PrimitiveTypeName name = type.asPrimitiveType().getPrimitiveTypeName();
      element.setType(type(name));
      if (type.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation) {
        element.setConverted_type(ConvertedType.TIMESTAMP_MILLIS);
      }
      if (type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal) {
        element.setConverted_type(ConvertedType.DECIMAL);
        element.setScale(decimal.getScale()).setPrecision(decimal.getPrecision());
      }
      if (name == PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY) {
        element.setType_length(type.asPrimitiveType().getTypeLength());
      }
      return;
    }
    if (type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
      element.setConverted_type(ConvertedType.LIST);
    }
    element.setNum_children(type.asGroupType().getFieldCount());
    type.asGroupType().getFields().forEach(column -> describe(column, into));
  }

  private static org.apache.parquet.format.Type type(PrimitiveTypeName name) {
    return switch (name) {
      case BOOLEAN -> org.apache.parquet.format.Type.BOOLEAN;
      case INT64 -> org.apache.parquet.format.Type.INT64;
      case INT32 -> org.apache.parquet.format.Type.INT32;
      case FIXED_LEN_BYTE_ARRAY -> org.apache.parquet.format.Type.FIXED_LEN_BYTE_ARRAY;
      default -> org.apache.parquet.format.Type.BYTE_ARRAY;
    };
  }
}
