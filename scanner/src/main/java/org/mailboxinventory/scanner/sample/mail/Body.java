package org.mailboxinventory.scanner.sample.mail;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;

/** A message's text, ready to be written into JSON again and again. */
public interface Body {

  /** Whether it is HTML; otherwise plain text. */
  boolean html();

  /** The text in UTF-8 with JSON's escapes, without the quotes. */
  byte[] json();

  /** The text itself. */
  String text();

  /** A body that is kept as it is. */
  static Body of(boolean html, String text) {
    return new Kept(html, text, JsonStringEncoder.getInstance().quoteAsUTF8(text));
  }

  /**
   * A body of two pieces, of which the second is shared by many messages.
   *
   * @param front ASCII without characters that JSON escapes
   */
  static Body spliced(String front, Body rest) {
    byte[] head = front.getBytes(StandardCharsets.US_ASCII);
    return new Spliced(head, rest);
  }

  /** Kept as it is. */
  final class Kept implements Body {
    private final boolean html;
    private final String text;
    private final byte[] json;

    private Kept(boolean html, String text, byte[] json) {
      this.html = html;
      this.text = text;
      this.json = json;
    }

    @Override
    public boolean html() {
      return html;
    }

    @Override
    public byte[] json() {
      return json;
    }

    @Override
    public String text() {
      return text;
    }
  }

  /** Put together when asked for. */
  final class Spliced implements Body {
    private final byte[] front;
    private final Body rest;

    private Spliced(byte[] front, Body rest) {
      this.front = front;
      this.rest = rest;
    }

    @Override
    public boolean html() {
      return rest.html();
    }

    @Override
    public byte[] json() {
      byte[] tail = rest.json();
      byte[] all = new byte[front.length + tail.length];
      System.arraycopy(front, 0, all, 0, front.length);
      System.arraycopy(tail, 0, all, front.length, tail.length);
      return all;
    }

    @Override
    public String text() {
      return new String(front, StandardCharsets.US_ASCII) + rest.text();
    }
  }
}
