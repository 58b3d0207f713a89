package org.mailboxinventory.report.write.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MicroSeconds;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.Type;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.mailboxinventory.report.write.table.Column;

/**
 * The columns of a table, in both forms in which the library knows them: as it writes values, and
 * as they stand in a file. Every cell may be empty.
 */
record TableSchema(MessageType message, List<SchemaElement> elements) {
  TableSchema {
    elements = List.copyOf(elements);
  }

  static <R> TableSchema of(String name, List<Column<R>> columns) {
    List<org.apache.parquet.schema.Type> fields = new ArrayList<>();
    List<SchemaElement> elements = new ArrayList<>();
    elements.add(new SchemaElement(name).setNum_children(columns.size()));
    for (Column<R> column : columns) {
      String field = column.heading().replace('.', '_').replace(' ', '_').replace('-', '_');
      fields.add(field(field, column.kind()));
      elements.add(element(field, column.kind()));
    }
    return new TableSchema(new MessageType(name, fields), elements);
  }

  String name(int column) {
    return message.getFieldName(column);
  }

  private static PrimitiveType field(String name, Column.Kind kind) {
    return switch (kind) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case NUMBER -> Types.optional(PrimitiveTypeName.INT64).named(name);
      case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
      case TIME ->
          Types.optional(PrimitiveTypeName.INT64)
              .as(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS))
              .named(name);
    };
  }

  private static SchemaElement element(String name, Column.Kind kind) {
    SchemaElement element =
        new SchemaElement(name).setRepetition_type(FieldRepetitionType.OPTIONAL);
    return switch (kind) {
      case TEXT ->
          element
              .setType(Type.BYTE_ARRAY)
              .setConverted_type(ConvertedType.UTF8)
              .setLogicalType(LogicalType.STRING(new StringType()));
      case NUMBER -> element.setType(Type.INT64);
      case TRUTH -> element.setType(Type.BOOLEAN);
      case TIME ->
          element
              .setType(Type.INT64)
              .setConverted_type(ConvertedType.TIMESTAMP_MICROS)
              .setLogicalType(
                  LogicalType.TIMESTAMP(
                      new TimestampType(true, TimeUnit.MICROS(new MicroSeconds()))));
    };
  }
}
