package org.mailboxinventory.scanner.source.dataconnect.row;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesReader;

/**
 * Refuses pages that say of themselves that they hold more than they can: the library makes room
 * for what a page claims before it looks whether it is there (Apache Parquet, "Encodings").
 */
final class PageClaims {
  /** Of one run, and of the differences of one page; writers make pages of twenty thousand rows. */
  private static final int MOST_VALUES = 1 << 20;

  private static final int LARGEST_BLOCK = 1 << 16;

  private final ColumnDescriptor column;

  PageClaims(ColumnDescriptor column) {
    this.column = column;
  }

  static void dictionary(int values, byte[] bytes) throws IOException {
    if (values > Math.min(MOST_VALUES, bytes.length)) {
      throw tooMany();
    }
  }

  /** A page of the first version, its levels before its values. */
  void page(int values, Encoding repetition, Encoding definition, Encoding encoding, byte[] bytes)
      throws IOException {
    ByteBufferInputStream in = stream(bytes);
    levels(in, values, repetition, column.getMaxRepetitionLevel());
    levels(in, values, definition, column.getMaxDefinitionLevel());
    values(in, values, encoding);
  }

  /** A page of the second version, in its pieces. */
  void page(int values, byte[] repetition, byte[] definition, Encoding encoding, byte[] bytes)
      throws IOException {
    levels(stream(repetition), values, column.getMaxRepetitionLevel());
    levels(stream(definition), values, column.getMaxDefinitionLevel());
    values(stream(bytes), values, encoding);
  }

  /** Where no level is possible, none stands there. */
  private static void levels(ByteBufferInputStream in, int values, int most) throws IOException {
    if (most > 0) {
      runs(in, values, width(most));
    }
  }

  @SuppressWarnings("deprecation") // files of old writers hold it
  private static void levels(ByteBufferInputStream in, int values, Encoding encoding, int most)
      throws IOException {
    if (most == 0) {
      return;
    }
    int width = width(most);
    switch (encoding) {
      case RLE -> runs(in.sliceStream(BytesUtils.readIntLittleEndian(in)), values, width);
      case BIT_PACKED -> in.skipFully((Math.multiplyExact(values, width) + 7) / 8);
      default -> throw new IOException("the levels of a Parquet file are of an unknown kind");
    }
  }

  @SuppressWarnings("deprecation") // files of old writers hold it
  private static void values(ByteBufferInputStream in, int values, Encoding encoding)
      throws IOException {
    if (in.available() == 0) {
      return;
    }
    switch (encoding) {
      case PLAIN_DICTIONARY, RLE_DICTIONARY -> runs(in, values, in.read());
      case RLE -> runs(in.sliceStream(BytesUtils.readIntLittleEndian(in)), values, 1);
      case DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY -> differences(in);
      case DELTA_BYTE_ARRAY -> prefixes(in);
      default -> {}
    }
  }

  /** Runs of one value, or of values packed in groups of eight, one after the other. */
  private static void runs(ByteBufferInputStream in, int values, int width) throws IOException {
    long left = values;
    while (left > 0 && in.available() > 0) {
      int run = BytesUtils.readUnsignedVarInt(in);
      int length = run >>> 1;
      boolean packed = (run & 1) == 1;
      if (packed && length > MOST_VALUES / Byte.SIZE) {
        throw tooMany();
      }
      long bytes = packed ? (long) length * width : (width + 7) / 8;
      in.skipFully(Math.min(bytes, in.available()));
      left -= packed ? (long) length * Byte.SIZE : length;
    }
  }

  /** How many follow; the stream stands where it stood. */
  private static int differences(ByteBufferInputStream in) throws IOException {
    in.mark(in.available());
    int block = BytesUtils.readUnsignedVarInt(in);
    int pieces = BytesUtils.readUnsignedVarInt(in);
    int values = BytesUtils.readUnsignedVarInt(in);
    in.reset();
    if (block < 0 || block > LARGEST_BLOCK || pieces < 0 || pieces > block) {
      throw tooMany();
    }
    if (values < 0 || values > MOST_VALUES) {
      throw tooMany();
    }
    return values;
  }

  /** Each value begins with so many bytes of the one before it, which must be there. */
  private static void prefixes(ByteBufferInputStream in) throws IOException {
    int values = differences(in);
    DeltaBinaryPackingValuesReader shared = new DeltaBinaryPackingValuesReader();
    shared.initFromPage(values, in);
    values = Math.min(values, differences(in));
    DeltaBinaryPackingValuesReader own = new DeltaBinaryPackingValuesReader();
    own.initFromPage(values, in);
    int before = 0;
    for (int i = 0; i < values; i++) {
      int prefix = shared.readInteger();
      int suffix = own.readInteger();
      if (prefix < 0 || prefix > before || suffix < 0) {
        throw tooMany();
      }
      before = Math.addExact(prefix, suffix);
    }
  }

  private static int width(int mostLevels) {
    return BytesUtils.getWidthFromMaxInt(mostLevels);
  }

  private static ByteBufferInputStream stream(byte[] bytes) {
    return ByteBufferInputStream.wrap(ByteBuffer.wrap(bytes));
  }

  private static IOException tooMany() {
    return new IOException("a page of a Parquet file claims more than it holds");
  }
}
