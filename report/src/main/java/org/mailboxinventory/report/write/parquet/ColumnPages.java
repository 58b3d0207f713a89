package org.mailboxinventory.report.write.parquet;

import io.airlift.compress.snappy.SnappyCompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** The pages of one column of a group as they stand in a file, of the first version, in Snappy. */
@SuppressWarnings("deprecation") // The library asks for a method that it has deprecated.
final class ColumnPages implements PageWriter {
  private final SnappyCompressor snappy = new SnappyCompressor();
  private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final Set<org.apache.parquet.format.Encoding> encodings =
      EnumSet.noneOf(org.apache.parquet.format.Encoding.class);
  private long values;
  private long plainBytes;

  byte[] dictionary() {
    return dictionary.toByteArray();
  }

  byte[] data() {
    return data.toByteArray();
  }

  /** With empty cells. */
  long values() {
    return values;
  }

  /** Before packing, with headers. */
  long plainBytes() {
    return plainBytes;
  }

  List<org.apache.parquet.format.Encoding> encodings() {
    return List.copyOf(encodings);
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      Statistics<?> statistics,
      Encoding repetitions,
      Encoding definitions,
      Encoding encoding)
      throws IOException {
    page(bytes, valueCount, repetitions, definitions, encoding);
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rows,
      Statistics<?> statistics,
      Encoding repetitions,
      Encoding definitions,
      Encoding encoding)
      throws IOException {
    page(bytes, valueCount, repetitions, definitions, encoding);
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rows,
      Statistics<?> statistics,
      SizeStatistics sizes,
      GeospatialStatistics places,
      Encoding repetitions,
      Encoding definitions,
      Encoding encoding)
      throws IOException {
    page(bytes, valueCount, repetitions, definitions, encoding);
  }

  private void page(
      BytesInput bytes,
      int valueCount,
      Encoding repetitions,
      Encoding definitions,
      Encoding encoding)
      throws IOException {
    values += valueCount;
    byte[] plain = bytes.toByteArray();
    byte[] packed = packed(plain);
    PageHeader header = new PageHeader(PageType.DATA_PAGE, plain.length, packed.length);
    header.setData_page_header(
        new DataPageHeader(valueCount, noted(encoding), noted(definitions), noted(repetitions)));
    write(header, plain.length, packed, data);
  }

  @Override
  public void writePageV2(
      int rows,
      int nulls,
      int valueCount,
      BytesInput repetitions,
      BytesInput definitions,
      Encoding encoding,
      BytesInput bytes,
      Statistics<?> statistics) {
    throw secondVersion();
  }

  @Override
  public void writePageV2(
      int rows,
      int nulls,
      int valueCount,
      BytesInput repetitions,
      BytesInput definitions,
      Encoding encoding,
      BytesInput bytes,
      Statistics<?> statistics,
      SizeStatistics sizes,
      GeospatialStatistics places) {
    throw secondVersion();
  }

  private static UnsupportedOperationException secondVersion() {
    return new UnsupportedOperationException("pages of the first version were asked for");
  }

  @Override
  public void writeDictionaryPage(DictionaryPage page) throws IOException {
    byte[] plain = page.getBytes().toByteArray();
    byte[] packed = packed(plain);
    PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, plain.length, packed.length);
    header.setDictionary_page_header(
        new DictionaryPageHeader(page.getDictionarySize(), noted(page.getEncoding())));
    write(header, plain.length, packed, dictionary);
  }

  private void write(PageHeader header, int plain, byte[] packed, ByteArrayOutputStream out)
      throws IOException {
    int before = out.size();
    Util.writePageHeader(header, out);
    plainBytes += out.size() - before + plain;
    out.write(packed);
  }

  private byte[] packed(byte[] plain) {
    byte[] packed = new byte[snappy.maxCompressedLength(plain.length)];
    int length = snappy.compress(plain, 0, plain.length, packed, 0, packed.length);
    return Arrays.copyOf(packed, length);
  }

  private org.apache.parquet.format.Encoding noted(Encoding encoding) {
    org.apache.parquet.format.Encoding of =
        org.apache.parquet.format.Encoding.valueOf(encoding.name());
    encodings.add(of);
    return of;
  }

  @Override
  public long getMemSize() {
    return data.size();
  }

  @Override
  public long allocatedSize() {
    return data.size();
  }

  @Override
  public String memUsageString(String prefix) {
    return prefix;
  }
}
