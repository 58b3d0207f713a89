package org.mailboxinventory.scanner.source.files.mbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the body of one message is by its {@code Content-Length}. It is believed where the next
 * message or the end of the file is there indeed: then a {@code From } line before it is text.
 */
final class StatedLength {
  private static final Pattern FIELD =
      Pattern.compile("(?i)content-length:[ \t]*(\\d{1,15})[ \t]*", Pattern.DOTALL);
  private static final int LONGEST = 64;

  private boolean inHeader = true;
  private long bytes = -1;

  /** A line of the message, in its order; {@code bytes[from, to)} begins with it. */
  void line(byte[] buffer, int from, int to) {
    if (inHeader && from < to && (buffer[from] | 0x20) == 'c') {
      String start =
          new String(buffer, from, Math.min(LONGEST, to - from), StandardCharsets.ISO_8859_1);
      Matcher field = FIELD.matcher(start.split("[\r\n]", 2)[0]);
      bytes = field.matches() ? Long.parseLong(field.group(1)) : bytes;
    }
  }

  /** After a blank line: where the body ends that begins at {@code body}; -1 when nobody knows. */
  long end(FileChannel file, long body) throws IOException {
    boolean known = inHeader && bytes >= 0;
    inHeader = false;
    return known ? begins(file, body + bytes) : -1;
  }

  /** The place of the next message at or shortly behind {@code place}; -1 when none is there. */
  private static long begins(FileChannel file, long place) throws IOException {
    if (place >= file.size()) {
      return place == file.size() ? place : -1;
    }
    ByteBuffer window = ByteBuffer.allocate(MboxSeparator.WINDOW);
    for (int n = 0; window.hasRemaining() && n >= 0; ) {
      n = file.read(window, place + window.position());
    }
    int at = 0;
    int filled = window.position();
    while (at < filled && at < 4 && (window.get(at) == '\r' || window.get(at) == '\n')) {
      at++;
    }
    boolean next = at == filled || MboxSeparator.at(window.array(), at, filled);
    return next ? place + at : -1;
  }
}
