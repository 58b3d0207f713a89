package org.mailboxinventory.scanner.source.files.outlook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages of a folder of an Outlook store, from the tree of its nodes (MS-PST 2.2.2.7.7). For
 * large folders: the library takes a time that grows with the cube of their size to list them.
 */
public final class PstNodes {
  private static final int MESSAGE = 0x04;
  private static final int NODE_PAGE = 0x81;
  private static final int DEEPEST = 10;

  /**
   * Where things stand in the three kinds of stores.
   *
   * @param root the place of the tree's root, in the header
   * @param page how long a page is
   * @param said where a page says of itself what it holds: behind its entries
   * @param type where it says its type
   * @param word how long numbers are
   */
  private record Shape(int root, int page, int said, int type, int word) {
    private static final Shape ANSI = new Shape(188, 512, 496, 500, 4);
    private static final Shape UNICODE = new Shape(224, 512, 488, 496, 8);
    private static final Shape LARGE_PAGES = new Shape(224, 4096, 4056, 4072, 8);

    static Shape of(int version) {
      return version == 36 ? LARGE_PAGES : version == 23 ? UNICODE : ANSI;
    }

    /** A count of two bytes stands in large pages, one of a byte in others. */
    int count(ByteBuffer page) {
      return equals(LARGE_PAGES) ? page.getShort(said) & 0xFFFF : page.get(said) & 0xFF;
    }

    int level(ByteBuffer page) {
      return page.get(said + (equals(LARGE_PAGES) ? 5 : 3)) & 0xFF;
    }

    long number(ByteBuffer page, int at) {
      return word == 4 ? page.getInt(at) & 0xFFFF_FFFFL : page.getLong(at);
    }
  }

  private final FileChannel channel;
  private final Shape shape;
  private final int folder;
  private final List<Long> found = new ArrayList<>();
  private long pagesLeft;

  private PstNodes(FileChannel channel, Shape shape, long folder) throws IOException {
    this.channel = channel;
    this.shape = shape;
    this.folder = (int) folder;
    this.pagesLeft = channel.size() / shape.page;
  }

  /**
   * By their numbers, ascending.
   *
   * @throws IOException also when the tree is damaged
   */
  public static List<Long> messagesOf(Path file, long folder) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer header = read(channel, 0, 512);
      Shape shape = Shape.of(header.get(10));
      PstNodes nodes = new PstNodes(channel, shape, folder);
      nodes.page(shape.number(header, shape.root), DEEPEST);
      return nodes.found;
    }
  }

  private void page(long at, int deepest) throws IOException {
    pagesLeft--;
    ByteBuffer page = read(channel, at, shape.page);
    int level = shape.level(page);
    int size = (level > 0 ? 3 : 4) * shape.word;
    int count = shape.count(page);
    boolean good = (page.get(shape.type) & 0xFF) == NODE_PAGE && size * count <= shape.said;
    if (!good || level > deepest || pagesLeft < 0) {
      throw new IOException("the nodes of an Outlook store are damaged");
    }
    for (int entry = 0; entry < size * count; entry += size) {
      if (level > 0) {
        page(shape.number(page, entry + 2 * shape.word), level - 1);
      } else {
        node(page.getInt(entry), page.getInt(entry + 3 * shape.word));
      }
    }
  }

  private void node(int node, int parent) {
    if (parent == folder && (node & 0x1F) == MESSAGE) {
      found.add(Integer.toUnsignedLong(node));
    }
  }

  private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (at < 0 || channel.read(bytes, at + bytes.position()) < 0) {
        throw new IOException("an Outlook store is cut off");
      }
    }
    return bytes.flip();
  }
}
