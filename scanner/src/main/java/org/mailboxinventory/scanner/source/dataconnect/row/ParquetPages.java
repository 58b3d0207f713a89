package org.mailboxinventory.scanner.source.dataconnect.row;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.BlockStream;

/** The pages of one column in one row group, one at a time. */
final class ParquetPages implements PageReader {
  /** Writers make pages of about a megabyte; one message is never larger than this. */
  private static final int LARGEST = 64 << 20;

  private final InputStream in;
  private final ColumnMetaData column;
  private final PageCodec codec;
  private final PageClaims claims;
  private long valuesLeft;
  private @Nullable PageHeader ahead;

  ParquetPages(FileChannel channel, ColumnMetaData column, ColumnDescriptor descriptor) {
    boolean dictionary =
        column.isSetDictionary_page_offset()
            && column.getDictionary_page_offset() > 0
            && column.getDictionary_page_offset() < column.getData_page_offset();
    long from = dictionary ? column.getDictionary_page_offset() : column.getData_page_offset();
    this.in =
        new BufferedInputStream(
            new Chunk(channel, from, column.getTotal_compressed_size()), 1 << 15);
    this.column = column;
    this.codec = new PageCodec(column.getCodec());
    this.claims = new PageClaims(descriptor);
    this.valuesLeft = column.getNum_values();
  }

  @Override
  public @Nullable DictionaryPage readDictionaryPage() {
    try {
      PageHeader header = header();
      if (header.getType() != PageType.DICTIONARY_PAGE) {
        return null;
      }
      ahead = null;
      byte[] bytes = codec.unpack(content(header), header.getUncompressed_page_size());
      int values = header.getDictionary_page_header().getNum_values();
      PageClaims.dictionary(values, bytes);
      return new DictionaryPage(
          BytesInput.from(bytes),
          values,
          encoding(header.getDictionary_page_header().getEncoding()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long getTotalValueCount() {
    return column.getNum_values();
  }

  @Override
  public @Nullable DataPage readPage() {
    try {
      while (valuesLeft > 0) {
        PageHeader header = header();
        ahead = null;
        byte[] content = content(header);
        if (header.isSetData_page_header()) {
          return first(header, header.getData_page_header(), content);
        }
        if (header.isSetData_page_header_v2()) {
          return second(header, header.getData_page_header_v2(), content);
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DataPage first(PageHeader page, DataPageHeader header, byte[] content)
      throws IOException {
    valuesLeft -= header.getNum_values();
    byte[] bytes = codec.unpack(content, page.getUncompressed_page_size());
    int values = header.getNum_values();
    Encoding repetition = encoding(header.getRepetition_level_encoding());
    Encoding definition = encoding(header.getDefinition_level_encoding());
    Encoding encoding = encoding(header.getEncoding());
    claims.page(values, repetition, definition, encoding, bytes);
    return new DataPageV1(
        BytesInput.from(bytes), values, bytes.length, null, repetition, definition, encoding);
  }

  private DataPage second(PageHeader page, DataPageHeaderV2 header, byte[] content)
      throws IOException {
    valuesLeft -= header.getNum_values();
    int repetition = header.getRepetition_levels_byte_length();
    int levels = repetition + header.getDefinition_levels_byte_length();
    if (repetition < 0 || levels < repetition || levels > content.length) {
      throw new IOException("a page of a Parquet file is damaged");
    }
    byte[] data = Arrays.copyOfRange(content, levels, content.length);
    if (header.isIs_compressed()) {
      data = codec.unpack(data, page.getUncompressed_page_size() - levels);
    }
    byte[] repetitions = Arrays.copyOfRange(content, 0, repetition);
    byte[] definitions = Arrays.copyOfRange(content, repetition, levels);
    Encoding encoding = encoding(header.getEncoding());
    claims.page(header.getNum_values(), repetitions, definitions, encoding, data);
    return DataPageV2.uncompressed(
        header.getNum_rows(),
        header.getNum_nulls(),
        header.getNum_values(),
        BytesInput.from(repetitions),
        BytesInput.from(definitions),
        encoding,
        BytesInput.from(data),
        null);
  }

  private static Encoding encoding(org.apache.parquet.format.Encoding encoding) {
    return Encoding.valueOf(encoding.name());
  }

  private PageHeader header() throws IOException {
    PageHeader header = ahead;
    if (header == null) {
      header = Util.readPageHeader(in);
      ahead = header;
    }
    return header;
  }

  private byte[] content(PageHeader header) throws IOException {
    int packed = header.getCompressed_page_size();
    int unpacked = header.getUncompressed_page_size();
    if (packed < 0 || packed > LARGEST || unpacked < 0 || unpacked > LARGEST) {
      throw new IOException("a page of a Parquet file is larger than any we know");
    }
    byte[] content = in.readNBytes(packed);
    if (content.length < packed) {
      throw new IOException("a Parquet file is cut off");
    }
    return content;
  }

  /** A piece of a file that others read from at the same time. */
  private static final class Chunk extends BlockStream {
    private final FileChannel channel;
    private final long end;
    private long at;

    Chunk(FileChannel channel, long from, long length) {
      this.channel = channel;
      this.at = from;
      this.end = from + length;
    }

    @Override
    public int read(byte[] bytes, int off, int len) throws IOException {
      if (at >= end) {
        return -1;
      }
      int n = channel.read(ByteBuffer.wrap(bytes, off, (int) Math.min(len, end - at)), at);
      at += Math.max(n, 0);
      return n;
    }
  }
}
