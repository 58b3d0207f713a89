package org.mailboxinventory.scanner.source.dataconnect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** The pages of one column as they stand in a file. */
@SuppressWarnings("deprecation") // The library asks for a method that it has deprecated.
public final class WrittenPages implements PageWriter {
  private final Packing packing;
  private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private long values;

  /** Packs a page. */
  public interface Packing {
    byte[] pack(byte[] bytes) throws IOException;
  }

  public WrittenPages(Packing packing) {
    this.packing = packing;
  }

  public byte[] dictionary() {
    return dictionary.toByteArray();
  }

  public byte[] data() {
    return data.toByteArray();
  }

  public long values() {
    return values;
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
    writePage(bytes, valueCount, -1, statistics, repetitions, definitions, encoding);
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
    writePage(bytes, valueCount, rows, statistics, repetitions, definitions, encoding);
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
      GeospatialStatistics places)
      throws IOException {
    writePageV2(rows, nulls, valueCount, repetitions, definitions, encoding, bytes, statistics);
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
    values += valueCount;
    byte[] plain = bytes.toByteArray();
    byte[] packed = packing.pack(plain);
    PageHeader header = new PageHeader(PageType.DATA_PAGE, plain.length, packed.length);
    header.setData_page_header(
        new DataPageHeader(valueCount, format(encoding), format(definitions), format(repetitions)));
    Util.writePageHeader(header, data);
    data.write(packed);
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
      Statistics<?> statistics)
      throws IOException {
    values += valueCount;
    byte[] plain = bytes.toByteArray();
    byte[] packed = packing.pack(plain);
    int levels = (int) (repetitions.size() + definitions.size());
    PageHeader header =
        new PageHeader(PageType.DATA_PAGE_V2, plain.length + levels, packed.length + levels);
    header.setData_page_header_v2(
        new DataPageHeaderV2(
            valueCount,
            nulls,
            rows,
            format(encoding),
            (int) definitions.size(),
            (int) repetitions.size()));
    Util.writePageHeader(header, data);
    data.write(repetitions.toByteArray());
    data.write(definitions.toByteArray());
    data.write(packed);
  }

  @Override
  public void writeDictionaryPage(DictionaryPage page) throws IOException {
    byte[] plain = page.getBytes().toByteArray();
    byte[] packed = packing.pack(plain);
    PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, plain.length, packed.length);
    header.setDictionary_page_header(
        new DictionaryPageHeader(page.getDictionarySize(), format(page.getEncoding())));
    Util.writePageHeader(header, dictionary);
    dictionary.write(packed);
  }

  private static org.apache.parquet.format.Encoding format(Encoding encoding) {
    return org.apache.parquet.format.Encoding.valueOf(encoding.name());
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
