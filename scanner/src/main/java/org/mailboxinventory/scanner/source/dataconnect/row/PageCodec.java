package org.mailboxinventory.scanner.source.dataconnect.row;

import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.format.CompressionCodec;

/** Unpacks pages of a Parquet column. */
final class PageCodec {
  private final CompressionCodec codec;

  PageCodec(CompressionCodec codec) {
    this.codec = codec;
  }

  /** {@code length}: how many bytes it makes. */
  byte[] unpack(byte[] packed, int length) throws IOException {
    return switch (codec) {
      case UNCOMPRESSED -> packed;
      case GZIP -> gzip(packed, length);
      case SNAPPY -> unpack(new SnappyDecompressor(), packed, length);
      case ZSTD -> unpack(new ZstdDecompressor(), packed, length);
      case LZ4_RAW -> unpack(new Lz4Decompressor(), packed, length);
      default -> throw new IOException("a Parquet file is packed in a way that is not known");
    };
  }

  private static byte[] unpack(Decompressor decompressor, byte[] packed, int length)
      throws IOException {
    byte[] bytes = new byte[length];
    int n;
    try {
      n = decompressor.decompress(packed, 0, packed.length, bytes, 0, length);
    } catch (RuntimeException e) {
      throw new IOException("a page of a Parquet file is damaged", e);
    }
    if (n != length) {
      throw new IOException("a page of a Parquet file is damaged");
    }
    return bytes;
  }

  private static byte[] gzip(byte[] packed, int length) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new IOException("a page of a Parquet file is damaged");
      }
      return bytes;
    }
  }
}
