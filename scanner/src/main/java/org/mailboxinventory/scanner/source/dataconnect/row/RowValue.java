package org.mailboxinventory.scanner.source.dataconnect.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** One value of a Parquet column as JSON has it: text, number as text, or truth. */
final class RowValue extends PrimitiveConverter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Of 1 January 1970, as 96-bit times count days. */
  private static final long JULIAN_EPOCH = 2_440_588;

  private final Consumer<JsonNode> done;
  private final boolean wideTime;
  private final @Nullable TimeUnit unit;

  RowValue(PrimitiveType type, Consumer<JsonNode> done) {
    this.done = done;
    this.wideTime = type.getPrimitiveTypeName() == PrimitiveTypeName.INT96;
    this.unit =
        type.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation time
            ? switch (time.getUnit()) {
              case MILLIS -> TimeUnit.MILLISECONDS;
              case MICROS -> TimeUnit.MICROSECONDS;
              case NANOS -> TimeUnit.NANOSECONDS;
            }
            : null;
  }

  @Override
  public void addBinary(Binary value) {
    if (wideTime && value.length() == 12) {
      ByteBuffer bytes = ByteBuffer.wrap(value.getBytes()).order(ByteOrder.LITTLE_ENDIAN);
      LocalDate day = LocalDate.ofEpochDay(bytes.getInt(8) - JULIAN_EPOCH);
      text(day.atStartOfDay().plusNanos(bytes.getLong(0)) + "Z");
    } else {
      text(value.toStringUsingUTF8());
    }
  }

  @Override
  public void addLong(long value) {
    if (unit == null) {
      text(Long.toString(value));
    } else {
      long seconds = Math.floorDiv(value, unit.convert(1, TimeUnit.SECONDS));
      long rest = value - unit.convert(seconds, TimeUnit.SECONDS);
      text(Instant.ofEpochSecond(seconds, unit.toNanos(rest)).toString());
    }
  }

  @Override
  public void addInt(int value) {
    text(Integer.toString(value));
  }

  @Override
  public void addBoolean(boolean value) {
    done.accept(NODES.booleanNode(value));
  }

  @Override
  public void addDouble(double value) {
    text(Double.toString(value));
  }

  @Override
  public void addFloat(float value) {
    text(Float.toString(value));
  }

  private void text(String value) {
    done.accept(NODES.textNode(value));
  }
}
