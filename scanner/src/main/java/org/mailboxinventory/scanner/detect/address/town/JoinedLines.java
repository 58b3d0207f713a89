package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.FullLine;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Text in which a blank is for the end of each full line of a sentence, where a program broke it
 * between two words: an address may lie over such a break as on one line. All places stay the same.
 */
public final class JoinedLines {
  private JoinedLines() {}

  /** {@code text[from, to)}, of which {@code length} bytes count. */
  public static String of(byte[] text, int from, int to, int length) {
    byte[] all = null;
    for (int feed = to - 1; feed >= from; feed--) {
      if (text[feed] == '\n') {
        int next = FullLine.next(text, feed, length);
        if (next >= 0 && !label(text, next, length)) {
          all = all == null ? Arrays.copyOfRange(text, from, to) : all;
          join(all, feed - from, Math.min(next, to) - from);
        }
      }
    }
    return all == null
        ? new String(text, from, to - from, StandardCharsets.UTF_8)
        : new String(all, StandardCharsets.UTF_8);
  }

  /**
   * The text before a code, {@code text[from, to)}: marks that begin each of its lines are those of
   * quoted mail, and ends of lines that are written as signs or tags are such ends.
   */
  public static String before(byte[] text, int from, int to, int length) {
    return WrittenBreaks.lines(LineMark.quoted(of(text, from, to, length)));
  }

  /** Whether the line begins with a label: a word with a capital and a colon. */
  private static boolean label(byte[] text, int from, int length) {
    int at = from;
    while (at < length && Words.letter(text[at])) {
      at++;
    }
    boolean small = text[from] >= 'a' && text[from] <= 'z';
    return !small && at > from && at < length && text[at] == ':';
  }

  /** The marks of quoted mail behind the break part nothing. */
  private static void join(byte[] all, int feed, int next) {
    all[feed] = feed > 0 && all[feed - 1] == ' ' ? (byte) '\r' : (byte) ' ';
    Arrays.fill(all, feed + 1, next, (byte) '\r');
  }
}
