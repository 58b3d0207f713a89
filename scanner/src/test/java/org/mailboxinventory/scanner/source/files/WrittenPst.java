package org.mailboxinventory.scanner.source.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes blocks, nodes and the trees that find them, as an Outlook store of the Unicode kind has
 * them (MS-PST). What no reader looks at is left out: checksums, maps of free room, the index of
 * rows.
 */
final class WrittenPst implements Closeable {
  static final int STRING = 0x001F;
  static final int INTEGER = 0x0003;
  static final int TIME = 0x0040;
  static final int BINARY = 0x0102;

  /** Of a block (MS-PST 2.2.2.8). */
  private static final int LARGEST_BLOCK = 8176;

  /** In blocks whose numbers one block holds. */
  private static final int LARGEST_LIST = (LARGEST_BLOCK - 8) / 8 * LARGEST_BLOCK;

  /** What goes into a heap; the rest lies in nodes of its own (MS-PST 2.3.3.3). */
  private static final int LARGEST_IN_HEAP = 1500;

  private static final int FIRST_BLOCK = 0x4600;
  private static final int PAGE = 512;
  private static final int ROW = 150;
  private static final int ROW_HEAD = 140;

  private final Path file;
  private final OutputStream out;
  private long position = FIRST_BLOCK;
  private long nextBlock = 4;
  private final List<long[]> blocks = new ArrayList<>();
  private final SortedMap<Long, long[]> nodes = new TreeMap<>();

  WrittenPst(Path file) throws IOException {
    this.file = file;
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
    out.write(new byte[FIRST_BLOCK]);
  }

  /** How long the file is so far. */
  long length() {
    return position;
  }

  /** A property's number and kind, as the key of its value. */
  static int property(int number, int kind) {
    return number << 16 | kind;
  }

  /** A node of its own with properties; {@code inside}: what else lies in it, by its number. */
  void properties(long node, long parent, Map<Integer, Object> values, Map<Long, long[]> inside)
      throws IOException {
    long[] written = properties(values, inside);
    nodes.put(node, new long[] {node, written[0], written[1], parent});
  }

  /** A node of its own with a table whose rows are such nodes. */
  void table(long node, long parent, List<Long> rows) throws IOException {
    long[] written = table(rows);
    nodes.put(node, new long[] {node, written[0], written[1], parent});
  }

  /** Properties (MS-PST 2.3.3); the blocks of their data and of what lies inside. */
  long[] properties(Map<Integer, Object> values, Map<Long, long[]> inside) throws IOException {
    Map<Long, long[]> apart = new TreeMap<>(inside);
    List<byte[]> heap = new ArrayList<>();
    heap.add(buffer(8).put(new byte[] {(byte) 0xB5, 2, 6, 0}).putInt(0x40).array());
    ByteBuffer entries = buffer(8 * values.size());
    heap.add(new byte[0]);
    for (Map.Entry<Integer, Object> value : new TreeMap<>(values).entrySet()) {
      int property = value.getKey();
      entries.putShort((short) (property >>> 16)).putShort((short) property);
      entries.putInt(reference(value.getValue(), heap, apart));
    }
    heap.set(1, bytes(entries));
    return new long[] {block(heap((byte) 0xBC, 0x20, heap)), inside(apart)};
  }

  private int reference(Object value, List<byte[]> heap, Map<Long, long[]> apart)
      throws IOException {
    if (value instanceof Integer number) {
      return number;
    }
    byte[] bytes =
        value instanceof Long time
            ? buffer(8).putLong(time).array()
            : value instanceof String text
                ? text.getBytes(StandardCharsets.UTF_16LE)
                : (byte[]) value;
    if (bytes.length <= LARGEST_IN_HEAP) {
      heap.add(bytes);
      return heap.size() << 5;
    }
    long node = (0x100L + apart.size()) << 5 | 0x1F;
    apart.put(node, new long[] {data(bytes), 0});
    return (int) node;
  }

  /** A table (MS-PST 2.3.4) with the column of its rows' numbers, as wide as Outlook's are. */
  long[] table(List<Long> rows) throws IOException {
    ByteBuffer matrix = buffer((rows.size() / (LARGEST_BLOCK / ROW) + 1) * LARGEST_BLOCK);
    int length = 0;
    for (long row : rows) {
      if (length % LARGEST_BLOCK > LARGEST_BLOCK - ROW) {
        length += LARGEST_BLOCK - length % LARGEST_BLOCK;
      }
      matrix.putInt(length, (int) row).put(length + ROW_HEAD, (byte) 0x80);
      length += ROW;
    }
    ByteBuffer head = buffer(30).put((byte) 0x7C).put((byte) 1);
    head.putShort((short) ROW_HEAD).putShort((short) ROW_HEAD).putShort((short) ROW_HEAD);
    head.putShort((short) ROW).putInt(0x20).putInt(rows.isEmpty() ? 0 : 0x3F).putInt(0);
    head.putShort((short) INTEGER).putShort((short) 0x67F2).putShort((short) 0);
    head.put((byte) 4).put((byte) 7);
    byte[] index = buffer(8).put(new byte[] {(byte) 0xB5, 4, 4, 0}).putInt(0).array();
    Map<Long, long[]> apart = new TreeMap<>();
    if (!rows.isEmpty()) {
      apart.put(0x3FL, new long[] {data(Arrays.copyOf(bytes(matrix), length)), 0});
    }
    return new long[] {block(heap((byte) 0x7C, 0x40, List.of(index, bytes(head)))), inside(apart)};
  }

  /** A heap in one block (MS-PST 2.3.1). */
  private static byte[] heap(byte kind, int root, List<byte[]> items) {
    int length = 12 + items.stream().mapToInt(item -> item.length).sum();
    int map = length + length % 2;
    ByteBuffer heap = buffer(map + 4 + 2 * (items.size() + 1));
    heap.putShort((short) map).put((byte) 0xEC).put(kind).putInt(root).putInt(0);
    ByteBuffer ends = heap.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(map);
    ends.putShort((short) items.size()).putShort((short) 0);
    for (byte[] item : items) {
      ends.putShort((short) heap.position());
      heap.put(item);
    }
    ends.putShort((short) heap.position());
    return bytes(heap);
  }

  /** What lies in a node, by number (MS-PST 2.2.2.8.3.3); none where nothing does. */
  private long inside(Map<Long, long[]> nodes) throws IOException {
    if (nodes.isEmpty()) {
      return 0;
    }
    ByteBuffer list = buffer(8 + 24 * nodes.size());
    list.put((byte) 2).put((byte) 0).putShort((short) nodes.size()).putInt(0);
    nodes.forEach((node, at) -> list.putLong(node).putLong(at[0]).putLong(at[1]));
    return block(bytes(list), 2);
  }

  /** Data of any length; what one block does not hold lies in a list of blocks, or of lists. */
  private long data(byte[] bytes) throws IOException {
    if (bytes.length <= LARGEST_BLOCK) {
      return block(bytes);
    }
    List<Long> lists = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += LARGEST_LIST) {
      int to = Math.min(bytes.length, from + LARGEST_LIST);
      List<Long> pieces = new ArrayList<>();
      for (int at = from; at < to; at += LARGEST_BLOCK) {
        pieces.add(block(Arrays.copyOfRange(bytes, at, Math.min(to, at + LARGEST_BLOCK))));
      }
      lists.add(list(1, to - from, pieces));
    }
    return lists.size() == 1 ? lists.get(0) : list(2, bytes.length, lists);
  }

  /** A list of blocks (MS-PST 2.2.2.8.3.2). */
  private long list(int level, int bytes, List<Long> inside) throws IOException {
    ByteBuffer list = buffer(8 + 8 * inside.size());
    list.put((byte) 1).put((byte) level).putShort((short) inside.size()).putInt(bytes);
    inside.forEach(list::putLong);
    return block(bytes(list), 2);
  }

  private long block(byte[] bytes) throws IOException {
    return block(bytes, 0);
  }

  private long block(byte[] bytes, int internal) throws IOException {
    if (bytes.length > LARGEST_BLOCK) {
      throw new IllegalArgumentException("a block of " + bytes.length + " bytes");
    }
    long block = nextBlock | internal;
    nextBlock += 4;
    blocks.add(new long[] {block, position, bytes.length});
    write(bytes, (bytes.length + 16 + 63) / 64 * 64);
    return block;
  }

  private void write(byte[] bytes, int room) throws IOException {
    out.write(bytes);
    out.write(new byte[room - bytes.length]);
    position += room;
  }

  /** Writes the trees and the header. */
  @Override
  public void close() throws IOException {
    List<ByteBuffer> found = new ArrayList<>();
    for (long[] node : nodes.values()) {
      found.add(buffer(32).putLong(node[0]).putLong(node[1]).putLong(node[2]).putLong(node[3]));
    }
    long nodeTree = tree(found, 0x81);
    found.clear();
    for (long[] block : blocks) {
      found.add(buffer(24).putLong(block[0]).putLong(block[1]).putLong(block[2] | 2 << 16));
    }
    long blockTree = tree(found, 0x80);
    out.close();
    ByteBuffer header = buffer(564);
    header.put(0, "!BDN".getBytes(StandardCharsets.US_ASCII)).put(8, new byte[] {'S', 'M', 23});
    header.putLong(224, nodeTree).putLong(240, blockTree).put(512, (byte) 0x80);
    try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      channel.write(header);
    }
  }

  /** Pages of a tree (MS-PST 2.2.2.7.7), leaves first; where its root is. */
  private long tree(List<ByteBuffer> leaves, int kind) throws IOException {
    List<ByteBuffer> entries = leaves;
    for (int level = 0; ; level++) {
      int size = entries.get(0).capacity();
      int each = 480 / size;
      List<ByteBuffer> above = new ArrayList<>();
      for (int from = 0; from < entries.size(); from += each) {
        List<ByteBuffer> some = entries.subList(from, Math.min(entries.size(), from + each));
        above.add(buffer(24).putLong(some.get(0).getLong(0)).putLong(0).putLong(position));
        ByteBuffer page = buffer(PAGE);
        some.forEach(entry -> page.put(bytes(entry)));
        page.put(488, new byte[] {(byte) some.size(), (byte) each, (byte) size, (byte) level});
        page.put(496, new byte[] {(byte) kind, (byte) kind});
        write(bytes(page), PAGE);
      }
      if (above.size() == 1) {
        return above.get(0).getLong(16);
      }
      entries = above;
    }
  }

  /** All of a buffer, however much of it is written. */
  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.get(0, bytes);
    return bytes;
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
