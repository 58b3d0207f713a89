package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.FullLine;
import org.mailboxinventory.scanner.text.joint.LineJoint;

/**
 * Text in which a blank is for the end of each full line of a sentence, where a program broke it
 * between two words: an address may lie over such a break as on one line. What a program wrote
 * around the end of a line, as the lead of a comment, is left out. All places stay the same.
 */
public final class JoinedLines {
  private JoinedLines() {}

  /** {@code text[from, to)}, of which {@code length} bytes count. */
  public static String of(byte[] text, int from, int to, int length) {
    byte[] all = null;
    for (int feed = to - 1; feed >= from; feed--) {
      long joint = text[feed] == '\n' ? LineJoint.at(text, feed, length) : LineJoint.NONE;
      if (joint != LineJoint.NONE) {
        boolean full = FullLine.next(text, feed, length) >= 0;
        int stop = Math.max(LineJoint.stop(joint), from);
        int next = Math.min(LineJoint.next(joint), to);
        if (full || marked(text, stop, next)) {
          all = all == null ? Arrays.copyOfRange(text, from, to) : all;
          Arrays.fill(all, stop - from, next - from, (byte) '\r');
          all[(full ? stop : feed) - from] = (byte) (full ? ' ' : '\n');
        }
      }
    }
    return all == null
        ? new String(text, from, to - from, StandardCharsets.UTF_8)
        : new String(all, StandardCharsets.UTF_8);
  }

  /** Whether a program wrote more around a line's end than what quotes mail: they part nothing. */
  private static boolean marked(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] < 0 || (text[at] > ' ' && text[at] != '>' && text[at] != '|')) {
        return true;
      }
    }
    return false;
  }
}
