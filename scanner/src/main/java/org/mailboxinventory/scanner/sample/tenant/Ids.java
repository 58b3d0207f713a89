package org.mailboxinventory.scanner.sample.tenant;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/**
 * Ids as Graph hands them out: opaque, URL-safe, case-sensitive. An immutable id names an item for
 * good; a plain one changes when the item moves to another folder.
 *
 * @param kind one of the constants
 * @param mailbox the mailbox's number in the directory
 * @param item the item's number in its mailbox; 0 for folders
 * @param sub a folder's number for folders and plain ids, else an attachment's
 */
public record Ids(char kind, int mailbox, int item, int sub) {
  public static final char IMMUTABLE = 'i';
  public static final char PLAIN = 'p';
  public static final char FOLDER = 'f';
  public static final char ATTACHMENT = 'a';

  /** The number of the folder that all others lie in. */
  public static final int ROOT = 9_999;

  private static final String PLAIN_START = "AAMkAGQ4ZjE0";
  private static final String IMMUTABLE_START = "AAkALgAAAAAAHYQD";
  private static final int BYTES = 15;

  /** The id as text. */
  public String text() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.put((byte) kind).putInt(mailbox).putInt(item).putShort((short) sub).putInt(seal());
    String start = kind == IMMUTABLE ? IMMUTABLE_START : PLAIN_START;
    return start + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** What an id means; null when it is none of ours. */
  public static @Nullable Ids parse(String text) {
    String start = text.startsWith(IMMUTABLE_START) ? IMMUTABLE_START : PLAIN_START;
    if (!text.startsWith(start)) {
      return null;
    }
    byte[] decoded;
    try {
      decoded = Base64.getUrlDecoder().decode(text.substring(start.length()));
    } catch (IllegalArgumentException foreign) {
      return null;
    }
    if (decoded.length != BYTES) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.wrap(decoded);
    Ids ids = new Ids((char) bytes.get(), bytes.getInt(), bytes.getInt(), bytes.getShort());
    boolean ours = bytes.getInt() == ids.seal() && ids.text().equals(text);
    return ours ? ids : null;
  }

  private int seal() {
    return (int) SeededRandom.mix(((long) mailbox << 32 | item) * 31 + sub * 7L + kind);
  }

  /** The id of an item. */
  public static String item(boolean immutable, int mailbox, int item, int folder) {
    return immutable
        ? new Ids(IMMUTABLE, mailbox, item, 0).text()
        : new Ids(PLAIN, mailbox, item, folder).text();
  }

  public static String folder(int mailbox, int folder) {
    return new Ids(FOLDER, mailbox, 0, folder).text();
  }

  public static String attachment(int mailbox, int item, int number) {
    return new Ids(ATTACHMENT, mailbox, item, number).text();
  }
}
