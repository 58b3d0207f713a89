package org.mailboxinventory.scanner.detect.candidate.start;

import org.mailboxinventory.scanner.detect.context.ValueText;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.pattern.PatternSet;

/** Where each pattern's matches from one place end, the last of them. Reused; for one thread. */
public final class PatternEnds implements PatternAutomaton.Hits {
  private static final int KEPT = 8;

  private final int[] seen;
  private final int[] ends;
  private final int[] touched;
  private int count;

  /** Where a value ends that has been read before, whatever follows it; -1 for any other. */
  private int limit = -1;

  private byte[] text = new byte[0];
  private int length;

  public PatternEnds(int patterns) {
    this.seen = new int[patterns];
    this.ends = new int[patterns * KEPT];
    this.touched = new int[patterns];
  }

  /** Another place. */
  public void begin(byte[] newText, int newLength, int newLimit) {
    text = newText;
    length = newLength;
    limit = newLimit;
    count = 0;
  }

  /** How many patterns match. */
  public int count() {
    return count;
  }

  /** One of those that match. */
  public int pattern(int index) {
    return touched[index];
  }

  /** How many matches a pattern has had, those that are no longer kept among them. */
  public int seen(int pattern) {
    return seen[pattern];
  }

  /** The first of its matches that is still kept. */
  public int firstKept(int pattern) {
    return Math.max(0, seen[pattern] - KEPT);
  }

  /** Where one of its matches ends that is kept. */
  public int end(int pattern, int index) {
    return ends[pattern * KEPT + index % KEPT];
  }

  /** The pattern is done. */
  public void forget(int pattern) {
    seen[pattern] = 0;
  }

  @Override
  public void end(PatternSet set, int at) {
    if (at < length && at != limit && text[at] < 0 && !ValueText.punctuation(text, at, length)) {
      return;
    }
    for (int pattern : set.patterns()) {
      int before = seen[pattern]++;
      if (before == 0) {
        touched[count++] = pattern;
      }
      ends[pattern * KEPT + before % KEPT] = at;
    }
  }
}
