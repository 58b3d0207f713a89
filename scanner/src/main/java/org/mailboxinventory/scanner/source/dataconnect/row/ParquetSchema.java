package org.mailboxinventory.scanner.source.dataconnect.row;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** The columns of a Parquet file, from the list that its footer holds them in. */
final class ParquetSchema {
  private static final int DEEPEST = 50;

  private final Iterator<SchemaElement> elements;

  private ParquetSchema(List<SchemaElement> elements) {
    this.elements = elements.iterator();
  }

  static MessageType of(List<SchemaElement> elements) throws IOException {
    ParquetSchema schema = new ParquetSchema(elements);
    SchemaElement root = schema.next();
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (int i = 0; i < root.getNum_children(); i++) {
      message.addField(schema.type(schema.next(), 0));
    }
    return message.named(root.getName());
  }

  private SchemaElement next() throws IOException {
    if (!elements.hasNext()) {
      throw new IOException("the columns of a Parquet file are damaged");
    }
    return elements.next();
  }

  private Type type(SchemaElement element, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("the columns of a Parquet file are nested too deep");
    }
    Type.Repetition repetition = repetition(element.getRepetition_type());
    if (element.isSetType()) {
      return Types.primitive(primitive(element), repetition)
          .length(element.getType_length())
          .as(annotation(element))
          .named(element.getName());
    }
    Types.GroupBuilder<org.apache.parquet.schema.GroupType> group = Types.buildGroup(repetition);
    for (int i = 0; i < element.getNum_children(); i++) {
      group.addField(type(next(), depth + 1));
    }
    boolean list =
        element.getConverted_type() == ConvertedType.LIST
            || (element.isSetLogicalType() && element.getLogicalType().isSetLIST());
    return (list ? group.as(LogicalTypeAnnotation.listType()) : group).named(element.getName());
  }

  private static PrimitiveTypeName primitive(SchemaElement element) {
    return switch (element.getType()) {
      case BYTE_ARRAY -> PrimitiveTypeName.BINARY;
      default -> PrimitiveTypeName.valueOf(element.getType().name());
    };
  }

  private static Type.Repetition repetition(@Nullable FieldRepetitionType repetition) {
    return repetition == null
        ? Type.Repetition.REQUIRED
        : Type.Repetition.valueOf(repetition.name());
  }

  private static @Nullable LogicalTypeAnnotation annotation(SchemaElement element) {
    return element.getConverted_type() == ConvertedType.DECIMAL
            || (element.isSetLogicalType() && element.getLogicalType().isSetDECIMAL())
        ? LogicalTypeAnnotation.decimalType(element.getScale(), element.getPrecision())
        : timestamp(element);
  }

  private static @Nullable LogicalTypeAnnotation timestamp(SchemaElement element) {
    LogicalType logical = element.getLogicalType();
    if (logical != null && logical.isSetTIMESTAMP()) {
      var unit = logical.getTIMESTAMP().getUnit();
      return LogicalTypeAnnotation.timestampType(
          true,
          unit.isSetMILLIS()
              ? TimeUnit.MILLIS
              : unit.isSetMICROS() ? TimeUnit.MICROS : TimeUnit.NANOS);
    }
    ConvertedType converted = element.getConverted_type();
    if (converted == ConvertedType.TIMESTAMP_MILLIS) {
      return LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS);
    }
    return converted == ConvertedType.TIMESTAMP_MICROS
        ? LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS)
        : null;
  }
}
