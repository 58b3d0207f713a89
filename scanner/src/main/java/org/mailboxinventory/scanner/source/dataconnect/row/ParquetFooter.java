package org.mailboxinventory.scanner.source.dataconnect.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.MessageType;

/** What a Parquet file says of itself at its end (Apache Parquet, "File Format"). */
public final class ParquetFooter {
  private static final int TAIL = 8;
  private static final int LARGEST = 64 << 20;

  private final MessageType schema;
  private final List<RowGroup> groups;

  private ParquetFooter(FileMetaData metadata) throws IOException {
    this.schema = ParquetSchema.of(metadata.getSchema());
    this.groups = metadata.getRow_groups();
  }

  public static ParquetFooter read(FileChannel channel) throws IOException {
    long size = channel.size();
    ByteBuffer tail = read(channel, Math.max(0, size - TAIL), TAIL).order(ByteOrder.LITTLE_ENDIAN);
    int length = tail.getInt(0);
    boolean whole = tail.get(4) == 'P' && tail.get(5) == 'A' && tail.get(7) == '1';
    if (!whole || length <= 0 || length > Math.min(LARGEST, size - TAIL)) {
      throw new IOException("a Parquet file is cut off, encrypted, or damaged at its end");
    }
    byte[] footer = read(channel, size - TAIL - length, length).array();
    return new ParquetFooter(Util.readFileMetaData(new ByteArrayInputStream(footer)));
  }

  public MessageType schema() {
    return schema;
  }

  public int groups() {
    return groups.size();
  }

  public long rows(int group) {
    return groups.get(group).getNum_rows();
  }

  /** The columns of a row group, read as they are wanted. */
  public PageReadStore pages(FileChannel channel, int group) {
    Map<List<String>, ColumnMetaData> columns = new HashMap<>();
    for (ColumnChunk column : groups.get(group).getColumns()) {
      if (column.isSetMeta_data() && !column.isSetFile_path()) {
        columns.put(column.getMeta_data().getPath_in_schema(), column.getMeta_data());
      }
    }
    long rows = rows(group);
    return new PageReadStore() {
      @Override
      public PageReader getPageReader(ColumnDescriptor descriptor) {
        ColumnMetaData column = columns.get(List.of(descriptor.getPath()));
        if (column == null) {
          throw new IllegalArgumentException("a column has no place in the file");
        }
        return new ParquetPages(channel, column, descriptor);
      }

      @Override
      public long getRowCount() {
        return rows;
      }
    };
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new IOException("a Parquet file is cut off");
      }
    }
    return bytes.flip();
  }
}
