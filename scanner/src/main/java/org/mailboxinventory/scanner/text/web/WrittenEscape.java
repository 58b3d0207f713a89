package org.mailboxinventory.scanner.text.web;

import java.util.Arrays;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Ends of lines and tabs as programs write them into their texts: {@code "PAN: …\r\nTel.:\t…"}. A
 * backslash before a small letter is as often in the path of a file or the name of a user: {@code
 * D:\new\notes}, {@code BANK\tom}.
 */
public final class WrittenEscape {
  /** A return and a line feed. */
  private static final int PAIR = 4;

  /** A path is told by what is so near. */
  private static final int LONGEST_PATH = 96;

  /** Before an escape that small letters follow. */
  private static final String ENDS = "\"'`,;!?)>";

  /** Behind the other backslashes of a text. */
  private static final String OTHERS = "nrt\"'`\\/u0";

  private static final int LONGEST_LABEL = 10;

  private static final int LONGEST_LINE = 160;
  private static final byte[] ADDRESS = {'A', 'D', 'R'};

  private WrittenEscape() {}

  /** Where a backslash is among eight bytes. */
  public static long marks(long octets) {
    return Octets.equal(octets, '\\');
  }

  /** How many bytes the escape has that begins at a backslash; one where it is none. */
  public static int width(byte[] text, int at, int to) {
    if (at + 1 >= to || !letter(text[at + 1]) || (at > 0 && text[at - 1] == '\\')) {
      return 1;
    }
    boolean pair =
        at + 3 < to && text[at + 1] == 'r' && text[at + 2] == '\\' && text[at + 3] == 'n';
    int end = pair ? at + PAIR : at + 2;
    boolean word = end < to && text[end] >= 'a' && text[end] <= 'z';
    boolean apart = behindText(text, at) || beforeLabel(text, at, end, to);
    boolean other = (word && !pair && !apart) || inPath(text, at);
    return other || inCard(text, at) ? 1 : end - at;
  }

  /** What it is written for. */
  public static int character(byte[] text, int at) {
    return text[at + 1] == 't' ? '\t' : '\n';
  }

  private static boolean letter(byte b) {
    return b == 'n' || b == 't' || b == 'r';
  }

  /** Whether a number, the end of a sentence or of a text, or another escape is before a place. */
  private static boolean behindText(byte[] text, int at) {
    if (at == 0) {
      return false;
    }
    byte before = text[at - 1];
    return (before >= '0' && before <= '9')
        || ENDS.indexOf(before) >= 0
        || (at > 1 && text[at - 2] == '\\' && letter(before));
  }

  /**
   * Whether the name of a field in small letters is behind an escape, and before it a blank or a
   * colon: {@code "Recapiti:\rcell. 380/1234567"}.
   */
  private static boolean beforeLabel(byte[] text, int at, int from, int to) {
    if (at == 0 || (text[at - 1] != ' ' && text[at - 1] != ':')) {
      return false;
    }
    int end = from;
    while (end < to && text[end] >= 'a' && text[end] <= 'z') {
      end++;
    }
    return end + 1 < to
        && end - from <= LONGEST_LABEL
        && (text[end] == ':' || text[end] == '.')
        && text[end + 1] == ' ';
  }

  /** Whether a drive, a computer or another folder is before a place, with no blank between. */
  private static boolean inPath(byte[] text, int from) {
    int floor = Math.max(1, from - LONGEST_PATH);
    for (int at = from; at >= floor && text[at - 1] != ' ' && text[at - 1] != '\n'; at--) {
      if (text[at] == '\\' && (text[at - 1] == ':' && drive(text, at - 1))) {
        return true;
      }
      if (text[at - 1] == '\\' && OTHERS.indexOf(text[at]) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is within the address of a card, whose parts semicolons end (RFC 6350). */
  private static boolean inCard(byte[] text, int from) {
    int line = from;
    int floor = Math.max(0, from - LONGEST_LINE);
    while (line > floor && text[line - 1] != '\n') {
      line--;
    }
    return from - line > ADDRESS.length
        && Arrays.equals(text, line, line + ADDRESS.length, ADDRESS, 0, ADDRESS.length);
  }

  /** Whether the letter of a drive, alone, is before its colon. */
  private static boolean drive(byte[] text, int colon) {
    boolean named = colon > 0 && (text[colon - 1] | 0x20) >= 'a' && (text[colon - 1] | 0x20) <= 'z';
    return named && (colon == 1 || !word(text[colon - 2]));
  }

  private static boolean word(byte b) {
    return (b >= '0' && b <= '9') || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z') || b < 0;
  }
}
