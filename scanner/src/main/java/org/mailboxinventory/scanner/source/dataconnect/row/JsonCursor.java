package org.mailboxinventory.scanner.source.dataconnect.row;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.mailboxinventory.report.model.Reason;

/** Rows in lines of JSON; a row's place is the byte it begins at, of the text unpacked. */
public final class JsonCursor implements RowCursor {
  private final Lines lines;
  private long to;

  /** {@code text}: from {@code place} on, where a row begins. */
  public JsonCursor(InputStream text, long place) {
    this.lines = new Lines(text, place);
    this.to = place;
  }

  @Override
  public boolean next() throws IOException {
    boolean found = lines.next();
    to = found ? lines.to() : to;
    return found;
  }

  @Override
  public long from() {
    return lines.from();
  }

  @Override
  public long to() {
    return to;
  }

  @Override
  public RowKey key() {
    byte[] bytes = lines.bytes();
    if (lines.tooLong()) {
      return RowKey.broken(JsonRow.user(bytes, lines.start(), lines.end()), Reason.TOO_LARGE);
    }
    try {
      return RowKey.of(JsonRow.brief(bytes, start(), lines.end()));
    } catch (IOException e) {
      // No JSON, or bytes that are no characters: the parser has one failure for each.
      return RowKey.broken(JsonRow.user(bytes, lines.start(), lines.end()), Reason.CORRUPT);
    }
  }

  @Override
  public ObjectNode fields() throws IOException {
    return JsonRow.whole(lines.bytes(), start(), lines.end());
  }

  /** After the byte order mark, which some writers put before the first row. */
  private int start() {
    byte[] bytes = lines.bytes();
    int start = lines.start();
    boolean mark =
        lines.from() == 0
            && lines.end() - start >= 3
            && bytes[start] == (byte) 0xEF
            && bytes[start + 1] == (byte) 0xBB
            && bytes[start + 2] == (byte) 0xBF;
    return mark ? start + 3 : start;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
