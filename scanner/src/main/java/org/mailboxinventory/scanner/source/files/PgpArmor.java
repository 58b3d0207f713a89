package org.mailboxinventory.scanner.source.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text body with its PGP messages cut out: they are opaque, and their letters and digits are no
 * text.
 */
final class PgpArmor {
  private static final String BEGIN = "-----BEGIN PGP MESSAGE-----";
  private static final String END = "-----END PGP MESSAGE-----";

  private final byte[] rest;
  private final List<byte[]> messages;

  private PgpArmor(byte[] rest, List<byte[]> messages) {
    this.rest = rest;
    this.messages = List.copyOf(messages);
  }

  static PgpArmor cutOut(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    int begin = nextBegin(text, 0);
    if (begin < 0) {
      return new PgpArmor(body, List.of());
    }
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    List<byte[]> messages = new ArrayList<>();
    int at = 0;
    while (begin >= 0) {
      int end = text.indexOf(END, begin);
      int stop = end < 0 ? body.length : end + END.length();
      rest.write(body, at, begin - at);
      messages.add(java.util.Arrays.copyOfRange(body, begin, stop));
      at = stop;
      begin = nextBegin(text, at);
    }
    rest.write(body, at, body.length - at);
    return new PgpArmor(rest.toByteArray(), messages);
  }

  /** What is left of the body. */
  byte[] rest() {
    return rest;
  }

  /** The messages cut out. */
  List<byte[]> messages() {
    return messages;
  }

  private static int nextBegin(String text, int from) {
    int at = text.indexOf(BEGIN, from);
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at = text.indexOf(BEGIN, at + 1);
    }
    return at;
  }
}
