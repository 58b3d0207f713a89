package org.mailboxinventory.scanner.detect.address.parts;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.lead.LeadWords;

/**
 * The text around a number that holds no letter of Latin script, no blank line, no end of a
 * sentence and no sign that parts values.
 */
final class Region {
  /** So many bytes are looked at on both sides of the number. */
  private static final int REACH = 200;

  private static final int MOST_LINES = 3;

  /** A word of so few letters before a full stop may be shortened. */
  private static final int LONGEST_SHORTENED = 7;

  private static final String STOPS = ":;?!=<>|@\t{}[]_*#&+";

  /** The last byte of a comma in Arabic script, and the one before. */
  private static final byte ARABIC_COMMA = (byte) 0x8c;

  private static final byte ARABIC = (byte) 0xd8;

  /** A letter is mostly within so many bytes. */
  private static final int FIRST = 40;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final int number;
  private final boolean closed;
  private @Nullable String text;

  private Region(byte[] bytes, int from, int to, int place, int length) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.number = place;
    this.closed = to >= length || bytes[to] != '\n' || to + 1 >= length || bytes[to + 1] == '\n';
  }

  /** The one around the number at a place. */
  static Region around(byte[] bytes, int length, int place) {
    int low = Math.max(0, place - REACH);
    int from = place;
    int lines = 0;
    while (from > low && !stops(bytes, from - 1, length) && lines < MOST_LINES) {
      from--;
      lines += bytes[from] == '\n' ? 1 : 0;
    }
    while (from < place && (bytes[from] & 0xc0) == 0x80) {
      from++;
    }
    int high = Math.min(length, place + REACH);
    int to = place;
    lines = 0;
    while (to < high && !stops(bytes, to, length) && lines < MOST_LINES) {
      lines += bytes[to] == '\n' ? 1 : 0;
      to++;
    }
    while (to > place && to < length && (bytes[to] & 0xc0) == 0x80) {
      to--;
    }
    return new Region(bytes, from, to, place, length);
  }

  private static boolean stops(byte[] bytes, int at, int length) {
    byte b = bytes[at];
    if (b < 0) {
      return false;
    }
    boolean blankLine = b == '\n' && at > 0 && bytes[at - 1] == '\n';
    return latin(b)
        || (STOPS.indexOf(b) >= 0 && !(b == ':' && numberBehind(bytes, at, length)))
        || blankLine
        || (b == '.' && sentenceEnds(bytes, at, length));
  }

  /** Whether a full stop is behind a number or a long word, and a blank or nothing follows. */
  private static boolean sentenceEnds(byte[] bytes, int stop, int length) {
    if (stop + 1 < length && bytes[stop + 1] > ' ') {
      return false;
    }
    int letters = 0;
    int at = stop;
    while (at > 0 && bytes[at - 1] < 0 && letters <= LONGEST_SHORTENED) {
      at--;
      letters += (bytes[at] & 0xc0) == 0x80 ? 0 : 1;
    }
    return letters == 0
        || letters > LONGEST_SHORTENED
        || !PartWords.shortened(new String(bytes, at, stop - at, StandardCharsets.UTF_8), letters);
  }

  String text() {
    String own = text;
    if (own == null) {
      own = string(from, to);
      text = own;
    }
    return own;
  }

  private String string(int begin, int end) {
    return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
  }

  /** Where the number is in its text. */
  int anchor() {
    return string(from, number).length();
  }

  /** Those of the script of its first letter; null where there are none. */
  @Nullable Codes codes() {
    int end = Math.min(to, from + FIRST);
    while (end < to && (bytes[end] & 0xc0) == 0x80) {
      end++;
    }
    int letter = Codes.firstLetter(string(from, end));
    return Codes.of(letter > 0 || end == to ? letter : Codes.firstLetter(text()));
  }

  /** The part in which the number is, of its own text. */
  Part own(Codes codes) {
    int begin = number;
    while (begin > from && !parts(begin - 1)) {
      begin--;
    }
    int end = number;
    while (end < to && !parts(end)) {
      end++;
    }
    end -= end < to && bytes[end] == ARABIC_COMMA ? 1 : 0;
    boolean line = begin == from || bytes[begin - 1] == '\n';
    String part = string(begin, end);
    return Part.of(part, 0, part.length(), codes, line, line && (begin > from || !behindLatin()));
  }

  /** Whether the last byte of a comma or of a line is at a place. */
  private boolean parts(int at) {
    byte b = bytes[at];
    return b == ',' || b == '\n' || (b == ARABIC_COMMA && at > from && bytes[at - 1] == ARABIC);
  }

  /** Whether what is behind it is another text: the end, a blank line, Latin letters or a sign. */
  boolean closed() {
    return closed;
  }

  /** Whether it stands between words in Latin letters, or between one and the end of a text. */
  boolean amidLatin() {
    return closed && behindLatin();
  }

  private boolean behindLatin() {
    int before = from;
    while (before > 0 && (bytes[before - 1] == ':' || bytes[before - 1] == ' ')) {
      before--;
    }
    return before > 0 && latin(bytes[before - 1]);
  }

  /** Whether a colon is between the word for a house or a code and its number. */
  private static boolean numberBehind(byte[] bytes, int colon, int length) {
    int next = colon + 1 < length && bytes[colon + 1] == ' ' ? colon + 2 : colon + 1;
    boolean digit = next < length && bytes[next] >= '0' && bytes[next] <= '9';
    int last = colon > 1 && bytes[colon - 1] == ' ' ? colon - 2 : colon - 1;
    int word = last + 1;
    while (word > 0 && bytes[word - 1] < 0) {
      word--;
    }
    return digit
        && word <= last
        && PartWords.numbered(new String(bytes, word, last + 1 - word, StandardCharsets.UTF_8));
  }

  private static boolean latin(byte b) {
    return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
  }

  /** Whether other words of a sentence may be behind a character of it with which a line begins. */
  boolean open(int at) {
    return at > 0 || !behindLatin();
  }

  /** Where a character of it is in the bytes. */
  int place(int at) {
    return from + text().substring(0, at).getBytes(StandardCharsets.UTF_8).length;
  }

  /** Whether words that lead to an address, or a colon, are directly before a character of it. */
  boolean led(int at) {
    int place = place(at);
    int before = place;
    while (before > 0 && (bytes[before - 1] == ' ' || bytes[before - 1] == '\n')) {
      before--;
    }
    return LeadWords.before(bytes, place) > 0 || (before > 0 && bytes[before - 1] == ':');
  }

  /** Whether a line begins at a character of it. */
  boolean line(int at) {
    int place = place(at);
    return place == 0 || bytes[place - 1] == '\n';
  }
}
