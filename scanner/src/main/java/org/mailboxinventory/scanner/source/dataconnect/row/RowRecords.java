package org.mailboxinventory.scanner.source.dataconnect.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Puts columns together to rows of the same form as those read from JSON. */
final class RowRecords extends RecordMaterializer<ObjectNode> {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Group root;
  private @Nullable ObjectNode row;

  RowRecords(MessageType columns) {
    this.root = new Group(columns, value -> row = (ObjectNode) value);
  }

  @Override
  public ObjectNode getCurrentRecord() {
    return Objects.requireNonNull(row);
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }

  /** A column of columns. */
  private static final class Group extends GroupConverter {
    private final boolean list;
    private final List<Converter> columns = new ArrayList<>();
    private final Consumer<JsonNode> done;
    private ObjectNode now = NODES.objectNode();

    Group(GroupType type, Consumer<JsonNode> done) {
      this.list = type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation;
      this.done = done;
      for (Type column : type.getFields()) {
        String name = column.getName().toLowerCase(Locale.ROOT);
        Consumer<JsonNode> put =
            column.isRepetition(Type.Repetition.REPEATED)
                ? value -> now.withArrayProperty(name).add(value)
                : value -> now.set(name, value);
        columns.add(
            column.isPrimitive()
                ? new RowValue(column.asPrimitiveType(), put)
                : new Group(column.asGroupType(), put));
      }
    }

    @Override
    public Converter getConverter(int column) {
      return columns.get(column);
    }

    @Override
    public void start() {
      now = NODES.objectNode();
    }

    @Override
    public void end() {
      done.accept(list ? unwrapped(now) : now);
    }

    /** A list is written as a group in a group; only the elements say something. */
    private static JsonNode unwrapped(ObjectNode list) {
      var elements = NODES.arrayNode();
      for (JsonNode repeated : list.size() == 1 ? list.elements().next() : list) {
        boolean wrapped = repeated.isObject() && repeated.size() == 1;
        elements.add(wrapped ? repeated.elements().next() : repeated);
      }
      return elements;
    }
  }
}
