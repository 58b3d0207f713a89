package org.mailboxinventory.scanner.source.dataconnect;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.dataconnect.row.JsonCursor;
import org.mailboxinventory.scanner.source.dataconnect.row.ParquetCursor;
import org.mailboxinventory.scanner.source.dataconnect.row.RowCursor;
import org.mailboxinventory.scanner.source.dataconnect.row.RowKey;

/**
 * One file of a drop.
 *
 * @param key names it for good, relative to what {@code --from} names
 * @param form what it is, by its first bytes
 * @param idle packed files of the same drop that are open
 * @param names makes ids of names
 */
record DropFile(Path path, String key, Form form, GzipCursors idle, StableName names) {
  private static final int HEAD = 1 << 16;

  /** As engines that write partitions name folders: {@code region=IND}. */
  private static final Pattern REGION =
      Pattern.compile("(?:.*[/\\\\])?region=([A-Za-z]{3})[/\\\\].*", Pattern.CASE_INSENSITIVE);

  private static final Pattern OBJECT = Pattern.compile("(?s)\\s*\\{\\s*(\".*|\\}.*|)");

  /** How rows lie in a file. */
  enum Form {
    JSON,
    GZIP,
    PARQUET,
    /** No rows that we know. */
    OTHER,
    /** A link to a file that is not in the drop. */
    OUTSIDE;

    boolean holdsRows() {
      return this != OTHER && this != OUTSIDE;
    }
  }

  static DropFile of(Path path, String key, GzipCursors idle, StableName names) {
    try {
      return new DropFile(path, key, form(path), idle, names);
    } catch (IOException e) {
      // Damaged from its first byte, or not ours to read: it is listed all the same.
      return new DropFile(path, key, Form.OTHER, idle, names);
    }
  }

  /**
   * Opens it at a place where a row begins, or somewhere before it; {@code brief}: only keys are
   * wanted.
   */
  RowCursor open(long place, boolean brief) throws IOException {
    return switch (form) {
      case JSON -> new JsonCursor(plain(path, place), place);
      case GZIP -> {
        RowCursor open = idle.take(path, place);
        yield open != null ? open : new JsonCursor(unpacked(path, place), place);
      }
      case PARQUET -> ParquetCursor.open(path, place, brief);
      case OTHER, OUTSIDE -> throw new IOException("a file of a drop holds no rows");
    };
  }

  /** Closes what {@link #open} opened, or keeps it for the next who wants it. */
  void close(RowCursor rows) throws IOException {
    if (form == Form.GZIP) {
      idle.give(path, rows);
    } else {
      rows.close();
    }
  }

  /** Changes when the file does. */
  String state() {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return names.of(key + '\0' + now.size() + '\0' + now.lastModifiedTime().toMillis());
    } catch (IOException e) {
      // Reading it will fail too, and say why.
      return names.of(key);
    }
  }

  /** The geography whose pipeline wrote it, as a folder above it says; null when none does. */
  @Nullable String region() {
    Matcher matcher = REGION.matcher(path.toString());
    return matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : null;
  }

  /** The data set of sent items has their name. */
  boolean ofSentItems() {
    return key.toLowerCase(Locale.ROOT).contains("sentitem");
  }

  /** Whether rows name users in it: what tells a drop from other JSON. */
  boolean namesUsers() {
    if (!form.holdsRows()) {
      return false;
    }
    try (RowCursor rows = open(0, true)) {
      for (int i = 0; i < 20 && rows.next(); i++) {
        RowKey key = rows.key();
        if (!key.user().isEmpty() && key.failure() == null) {
          return true;
        }
      }
    } catch (IOException e) {
      // Damaged within the first rows.
      return false;
    }
    return false;
  }

  private static Form form(Path path) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(HEAD);
    }
    if (starts(head, 'P', 'A', 'R', '1') || starts(head, 'P', 'A', 'R', 'E')) {
      return Form.PARQUET;
    }
    if (!starts(head, 0x1F, 0x8B)) {
      return isObject(head) ? Form.JSON : Form.OTHER;
    }
    try (InputStream in = unpacked(path, 0)) {
      return isObject(in.readNBytes(256)) ? Form.GZIP : Form.OTHER;
    }
  }

  private static boolean isObject(byte[] head) {
    int from = starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int length = Math.min(head.length - from, 256);
    String text = new String(head, from, length, java.nio.charset.StandardCharsets.ISO_8859_1);
    return OBJECT.matcher(text).matches();
  }

  private static boolean starts(byte[] head, int... wanted) {
    if (head.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (head[i] != (byte) wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static InputStream plain(Path path, long place) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(path);
    try {
      channel.position(place);
      return Channels.newInputStream(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static InputStream unpacked(Path path, long place) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    try {
      InputStream text = new GZIPInputStream(file, 1 << 16);
      text.skipNBytes(place);
      return text;
    } catch (EOFException e) {
      file.close();
      throw new IOException("a file of a drop ends before its time", e);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }
}
