package org.mailboxinventory.scanner.extract.body.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.codec.binary.Base64;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.body.html.InlinePictures.Picture;
import org.mailboxinventory.scanner.text.written.Sign;

/** An address that holds a picture in Base64 itself (RFC 2397). */
final class DataAddress {
  private static final Sign BASE64 = new Sign(";base64,");

  private final byte[] written;
  private final int data;

  private DataAddress(byte[] written, int data) {
    this.written = written;
    this.data = data;
  }

  /** Null when it is not in Base64. */
  static @Nullable DataAddress of(byte[] written) {
    int data = BASE64.next(written, 0, written.length);
    return data < 0 ? null : new DataAddress(written, data);
  }

  /**
   * What it holds, up to a sign of the end of Base64; all that is no letter of Base64 is passed
   * over. This can be done once.
   */
  Picture picture() {
    String all = new String(written, 0, data, StandardCharsets.ISO_8859_1);
    String type = all.substring("data:".length()).split(";", 2)[0];
    int begin = data + BASE64.length();
    byte[] letters = Arrays.copyOfRange(written, begin, unescaped(begin));
    return new Picture(type.strip().toLowerCase(Locale.ROOT), Base64.decodeBase64(letters));
  }

  /** Writes what {@code %2B} and others mean into their places; where the letters end then. */
  private int unescaped(int begin) {
    int to = begin;
    for (int at = begin; at < written.length; at++) {
      int code = written[at] == '%' ? code(at + 1) : -1;
      written[to++] = code < 0 ? written[at] : (byte) code;
      at += code < 0 ? 0 : 2;
    }
    return to;
  }

  private int code(int at) {
    int high = at + 1 < written.length ? Character.digit(written[at], 16) : -1;
    int low = high < 0 ? -1 : Character.digit(written[at + 1], 16);
    return low < 0 ? -1 : high << 4 | low;
  }
}
