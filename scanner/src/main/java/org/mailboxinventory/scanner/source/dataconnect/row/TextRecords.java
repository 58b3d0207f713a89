package org.mailboxinventory.scanner.source.dataconnect.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** Puts single columns together to rows of texts. */
public final class TextRecords extends RecordMaterializer<List<String>> {
  private final String[] cells;
  private final Cells root;

  /**
   * @param columns none of them nested or repeated
   */
  public TextRecords(MessageType columns) {
    this.cells = new String[columns.getFieldCount()];
    this.root = new Cells(columns);
  }

  @Override
  public List<String> getCurrentRecord() {
    return List.of(cells);
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }

  private final class Cells extends GroupConverter {
    private final List<Converter> converters = new ArrayList<>();

    Cells(MessageType columns) {
      for (Type column : columns.getFields()) {
        int place = converters.size();
        PrimitiveType type = column.asPrimitiveType();
        converters.add(
            type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal
                ? new Decimal(decimal.getScale(), text -> cells[place] = text)
                : new RowValue(type, (JsonNode value) -> cells[place] = value.asText()));
      }
    }

    @Override
    public Converter getConverter(int column) {
      return converters.get(column);
    }

    @Override
    public void start() {
      Arrays.fill(cells, "");
    }

    @Override
    public void end() {
      // The row is whole.
    }
  }

  /** Numbers as tables of accounts and customers often hold them: digits and where the point is. */
  private static final class Decimal extends PrimitiveConverter {
    private final int scale;
    private final Consumer<String> done;

    Decimal(int scale, Consumer<String> done) {
      this.scale = scale;
      this.done = done;
    }

    @Override
    public void addBinary(Binary value) {
      done(new BigInteger(value.getBytes()));
    }

    @Override
    public void addLong(long value) {
      done(BigInteger.valueOf(value));
    }

    @Override
    public void addInt(int value) {
      done(BigInteger.valueOf(value));
    }

    private void done(BigInteger digits) {
      done.accept(new BigDecimal(digits, scale).stripTrailingZeros().toPlainString());
    }
  }
}
