package org.mailboxinventory.scanner.detect.word;

import org.mailboxinventory.scanner.detect.word.normal.Encoded;
import org.mailboxinventory.scanner.detect.word.normal.IndicLetters;
import org.mailboxinventory.scanner.detect.word.normal.Shifts;
import org.mailboxinventory.scanner.detect.word.normal.Substitutes;
import org.mailboxinventory.scanner.text.JsonEscapes;
import org.mailboxinventory.scanner.text.Octets;
import org.mailboxinventory.scanner.text.QuotedPrintable;
import org.mailboxinventory.scanner.text.web.PercentEscape;

/**
 * Text in the form that detectors read: digits of Indian, Arabic and full-width scripts become
 * {@code 0} to {@code 9}, blanks of all kinds become blanks, dashes become dashes, what cannot be
 * seen is gone, a break of HTML ends the line and its entity of a blank is one, as does a line feed
 * with a return before it, and where quoted-printable text was left as it is, broken lines are
 * joined and signs decoded, as are signs in parameters of web addresses, ends of lines and tabs in
 * texts of programs, and signs with a backslash of Markdown before them. Knows for each place where
 * it was before. For one thread.
 */
public final class NormalisedText {
  private byte[] raw = new byte[0];
  private int rawLength;
  private byte[] text = raw;
  private int length;
  private boolean ascii;
  private boolean unspaced;

  /** The original is JSON with its escapes. */
  private boolean escaped;

  /** Lines end with a return and a line feed, as the first one does. */
  private boolean returns;

  private byte[] buffer = new byte[0];
  private final Shifts shifts = new Shifts();

  /** The normalised text; bytes from {@link #length()} on mean nothing. */
  public byte[] text() {
    return text;
  }

  public int length() {
    return length;
  }

  /** True when the original holds nothing but ASCII, so that bytes are characters. */
  public boolean ascii() {
    return ascii;
  }

  /** True when some of it may be in a script that puts no blanks between words. */
  public boolean unspaced() {
    return unspaced;
  }

  /** Normalises {@code raw[0, to)}. The original must stay as it is while this is in use. */
  public void fold(byte[] original, int to) {
    raw = original;
    rawLength = to;
    shifts.clear();
    unspaced = false;
    escaped = JsonEscapes.open(raw, to);
    returns = returns(raw, to);
    boolean same = !needed(raw, to) && !escaped && !returns;
    text = same ? raw : room(to);
    length = same ? to : written(to);
  }

  /** Writes the original up to a place as detectors read it; how long that is. */
  private int written(int to) {
    int in = 0;
    int out = 0;
    while (in < to) {
      if (in + 8 <= to
          && Encoded.plain(Octets.get(raw, in))
          && (!escaped || Octets.equal(Octets.get(raw, in), '\\') == 0)
          && (!returns || Octets.equal(Octets.get(raw, in), '\r') == 0)) {
        Octets.set(buffer, out, Octets.get(raw, in));
        in += 8;
        out += 8;
        continue;
      }
      int b = raw[in] & 0xff;
      int indic = b == IndicLetters.FIRST ? IndicLetters.copy(raw, in, to, buffer, out) : 0;
      if (indic > 0) {
        in += indic;
        out += indic;
        continue;
      }
      if (b == '\\' && escaped) {
        out = unescaped(in, out, to);
        in += JsonEscapes.width(raw, in, to);
        continue;
      }
      if (b == '\r' && in + 1 < to && raw[in + 1] == '\n') {
        in++;
        shifts.note(out, in - out);
        continue;
      }
      if (b < 0x80 && !Encoded.mayBegin(b)) {
        buffer[out++] = (byte) b;
        in++;
        continue;
      }
      int octets = b == '=' || b == '%' ? letter(in, to) : 0;
      if (octets > 0) {
        out = letter(in, out, to, octets);
        in += octets * QuotedPrintable.ESCAPE;
        continue;
      }
      int width = Encoded.width(raw, in, to);
      unspaced |= b >= 0x80 && width == 3 && Words.unspaced(raw, in, to);
      out = substituted(in, out, to, width);
      in += width;
    }
    return out;
  }

  /**
   * Writes the character of {@code width} bytes, or what takes its place; returns where it ends.
   */
  private int substituted(int in, int out, int to, int width) {
    int substitute =
        raw[in] >= 0 ? Substitutes.encoded(raw, in, to) : Substitutes.substitute(raw, in, width);
    if (substitute == Substitutes.KEEP) {
      System.arraycopy(raw, in, buffer, out, width);
      return out + width;
    }
    return placed(substitute, out, in + width);
  }

  /** Writes what takes the place of what ends at {@code behind}, or nothing. */
  private int placed(int substitute, int out, int behind) {
    int end = out;
    if (substitute >= 0) {
      buffer[end++] = (byte) substitute;
    }
    shifts.note(end, behind - end);
    return end;
  }

  private static boolean returns(byte[] bytes, int to) {
    int at = 0;
    while (at + 8 <= to && Octets.equal(Octets.get(bytes, at), '\n') == 0) {
      at += 8;
    }
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at > 0 && at < to && bytes[at - 1] == '\r';
  }

  private byte[] room(int to) {
    if (buffer.length < to) {
      buffer = new byte[Math.max(to, 1 << 16) + 8];
    }
    return buffer;
  }

  /** Writes what an escape of JSON is for; returns where it ends. */
  private int unescaped(int in, int out, int to) {
    int width = JsonEscapes.width(raw, in, to);
    int character = JsonEscapes.character(raw, in, to);
    if (character < 0) {
      System.arraycopy(raw, in, buffer, out, width);
      return out + width;
    }
    int end = JsonEscapes.write(character, buffer, out);
    unspaced |= end - out > 2;
    shifts.note(end, in + width - end);
    return end;
  }

  /** Of how many octets an encoded letter is. */
  private int letter(int in, int to) {
    return raw[in] == '%' ? PercentEscape.letter(raw, in, to) : QuotedPrintable.letter(raw, in, to);
  }

  /** Writes an encoded letter of so many octets, or what takes its place; returns where it ends. */
  private int letter(int in, int out, int to, int octets) {
    boolean percent = raw[in] == '%';
    for (int i = 0; i < octets; i++) {
      int at = in + i * QuotedPrintable.ESCAPE;
      int octet = percent ? PercentEscape.octet(raw, at, to) : QuotedPrintable.octet(raw, at, to);
      buffer[out + i] = (byte) octet;
    }
    int substitute = percent ? Substitutes.KEEP : Substitutes.alone(buffer, out, octets);
    if (substitute != Substitutes.KEEP) {
      return placed(substitute, out, in + octets * QuotedPrintable.ESCAPE);
    }
    for (int i = 1; i <= octets; i++) {
      shifts.note(out + i, in + i * QuotedPrintable.ESCAPE - out - i);
    }
    return out + octets;
  }

  /** Where the byte at {@code position} of the normalised text is in the original. */
  public int original(int position) {
    return shifts.original(position);
  }

  /**
   * Where what ends at {@code position} of the normalised text ends in the original: without what
   * was dropped after it.
   */
  public int originalEnd(int position) {
    if (shifts.none() || position == 0) {
      return position;
    }
    if (escaped) {
      return original(position);
    }
    int last = original(position - 1);
    return last + Encoded.width(raw, last, rawLength);
  }

  /** The folded place of the original's byte {@code position}, or of the next that is left. */
  public int folded(int position) {
    return Math.min(shifts.shifted(position), length);
  }

  private boolean needed(byte[] bytes, int to) {
    ascii = true;
    boolean breaks = false;
    int i = 0;
    for (; i + 32 <= to; i += 32) {
      long a = Octets.get(bytes, i);
      long b = Octets.get(bytes, i + 8);
      long c = Octets.get(bytes, i + 16);
      long d = Octets.get(bytes, i + 24);
      if (((a | b | c | d) & Octets.HIGH) != 0) {
        ascii = false;
        return true;
      }
      long signs = Encoded.marks(a) | Encoded.marks(b) | Encoded.marks(c) | Encoded.marks(d);
      for (int k = i; signs != 0 && k < i + 32; k++) {
        breaks |= Encoded.at(bytes, k, to);
      }
    }
    for (; i < to; i++) {
      if (bytes[i] < 0) {
        ascii = false;
        return true;
      }
      breaks |= Encoded.at(bytes, i, to);
    }
    return breaks;
  }
}
