package org.mailboxinventory.scanner.detect.candidate.start;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.context.PrefixLabel;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.FieldTag;
import org.mailboxinventory.scanner.detect.word.LookAlikes;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The second step, anchors to starts: a value may begin at an anchor, or before it, with a sign, a
 * mask of asterisks, a short word, or the local part of an address. For one thread.
 */
public final class StartFinder implements AnchorScanner.Visitor {
  /** A word before a number may be the number's first part when it has at most so many letters. */
  private static final int SHORT_WORD = 5;

  /** So much of a value at least goes on behind a line's end that only letters precede. */
  private static final int SHORTEST_REST = 4;

  /** In a text read from a picture a value with look-alikes is no longer than this. */
  private static final int LONGEST_ALIKE = 48;

  /** The local part of an address is at most 64 bytes long (RFC 5321); a little more is allowed. */
  private static final int LONGEST_LOCAL_PART = 80;

  /** Name and password of a web address are looked for this far before the sign. */
  private static final int LONGEST_CREDENTIALS = 144;

  /** What may be between two groups of a value. */
  private static final Signs GROUP_ENDS = Signs.of(" -./");

  private static final int FEWEST_ASTERISKS = 4;
  private static final int LONGEST_MASK = 16;

  private final PrefixLabel prefix;
  private final PrefixLabel.Sink labels;
  private final Starts starts = new Starts();
  private byte[] text = new byte[0];
  private int length;
  private int begin;
  private @Nullable LookAlikes alike;

  public StartFinder(WordIndex words) {
    this.prefix = new PrefixLabel(words);
    this.labels = (to, entries) -> starts.add(Starts.Kind.AFTER_LABEL, to, entries);
  }

  /**
   * Finds the starts in {@code [from, to)} of a window.
   *
   * @param newAlike the window as a picture's text may have been meant; null for any other text
   * @return good until the next window
   */
  public Starts find(NormalisedText window, int from, int to, @Nullable LookAlikes newAlike) {
    text = window.text();
    length = window.length();
    begin = from;
    alike = newAlike;
    starts.clear();
    AnchorScanner.scan(text, 0, from, to, length, this);
    return starts;
  }

  @Override
  public void run(int from, int to) {
    if (from < begin || (to - from > PatternParser.LONGEST && from > 0 && to == length)) {
      return;
    }
    starts.add(Starts.Kind.NUMBER, from);
    if (alike != null && alike.within(from, from + LONGEST_ALIKE)) {
      starts.add(Starts.Kind.LOOK_ALIKE, from);
    }
    if (to - from > FieldTag.SUBFIELD && FieldTag.subfieldEndsAt(text, from + 2)) {
      starts.add(Starts.Kind.NUMBER, from + 2);
    }
    int mask = maskBefore(from);
    if (mask >= begin) {
      starts.add(Starts.Kind.NUMBER, mask);
    }
    if (!AnchorScanner.isDigit(text[from])) {
      prefixed(from, goesOn(to) ? to + PrefixLabel.SHORTEST_VALUE : to);
    }
    SignStarts.add(text, from, begin, starts);
    colonsBefore(from);
    int word = from;
    for (int words = 0; words < 2; words++) {
      int before = shortWordBefore(word);
      if (before < 0 || before < begin) {
        break;
      }
      starts.add(Starts.Kind.NUMBER, before);
      colonsBefore(before);
      word = before;
    }
    if (word < from || to - from >= SHORTEST_REST || groupFollows(to)) {
      above(word);
    }
  }

  /** Whether another group of digits or letters follows a group. */
  private boolean groupFollows(int to) {
    return to + 1 < length
        && GROUP_ENDS.has(text[to])
        && AnchorScanner.isWord(text[to + 1])
        && text[to + 1] < 'a';
  }

  /** A value may begin with words in capitals that end the line above. */
  private void above(int from) {
    int place = CapitalsAbove.lineEnd(text, from);
    for (int words = 0; words < CapitalsAbove.MOST_WORDS && place > begin; words++) {
      place = CapitalsAbove.begin(text, place);
      if (place >= begin) {
        starts.add(Starts.Kind.NUMBER, place);
      }
    }
  }

  private void prefixed(int from, int to) {
    if (to - from > PrefixLabel.SHORTEST_VALUE + 2) {
      prefix.find(text, from, to, labels);
    }
  }

  /** Whether a run ends in digits and more of them follow: {@code Ph080-25584321}. */
  private boolean goesOn(int to) {
    return to + 1 < length
        && (text[to] == '-' || text[to] == ' ')
        && AnchorScanner.isDigit(text[to - 1])
        && AnchorScanner.isDigit(text[to + 1]);
  }

  /** An address of version 6 may begin with two colons: {@code ::ffff:192.0.2.1}. */
  private void colonsBefore(int at) {
    if (at - 2 >= begin && text[at - 1] == ':' && text[at - 2] == ':') {
      starts.add(Starts.Kind.NUMBER, at - 2);
    }
  }

  @Override
  public void at(int position) {
    // The identifiers of messages hold equals signs, addresses of people do not.
    int from = position;
    while (from > begin && from > position - LONGEST_LOCAL_PART && localPart(text[from - 1])) {
      from--;
    }
    boolean goesOn = from > begin && " \n>".indexOf(text[from - 1]) >= 0;
    if (from < position ? from == 0 || !localPart(text[from - 1]) : goesOn) {
      starts.add(Starts.Kind.ADDRESS, from);
    }
    int field = NarrationField.localPart(text, from, position, length);
    if (field > from) {
      starts.add(Starts.Kind.ADDRESS, field);
    }
    int message = from;
    while (message > begin
        && message > position - LONGEST_LOCAL_PART
        && (localPart(text[message - 1]) || text[message - 1] == '=')) {
      message--;
    }
    if (message < from && text[message] != '=' && !AddressKey.ends(text, message, from - 1)) {
      starts.add(Starts.Kind.ADDRESS, message);
    }
    int scheme = scheme(position);
    if (scheme >= begin) {
      starts.add(Starts.Kind.ADDRESS, scheme);
    }
  }

  /** Where a web address begins that holds a name and a password before the sign, or -1. */
  private int scheme(int position) {
    int i = position;
    while (i > begin + 3 && i > position - LONGEST_CREDENTIALS && text[i - 1] > ' ') {
      i--;
      if (text[i] == '/' && text[i - 1] == '/' && text[i - 2] == ':') {
        int from = i - 2;
        while (from > begin && (AnchorScanner.isWord(text[from - 1]) || text[from - 1] == '+')) {
          from--;
        }
        return from < i - 2 ? from : -1;
      }
    }
    return -1;
  }

  /** Where asterisks begin that mask the digits before these; -1 when there are none. */
  private int maskBefore(int from) {
    int i = from;
    int asterisks = 0;
    while (i > 0
        && from - i < LONGEST_MASK
        && (text[i - 1] == '*' || text[i - 1] == ' ' || text[i - 1] == '-')) {
      i--;
      asterisks += text[i] == '*' ? 1 : 0;
    }
    while (i < from && text[i] != '*') {
      i++;
    }
    return asterisks >= FEWEST_ASTERISKS ? i : -1;
  }

  private static boolean localPart(byte b) {
    return AnchorScanner.isWord(b) || b == '.' || b == '_' || b == '-' || b == '+' || b == '%';
  }

  /**
   * What may come between a short word and the number whose first part it is; a bracket in {@code
   * S(208797)}, an ampersand in {@code AA&060524KX5}.
   */
  private static boolean joins(byte b) {
    return b == ' ' || b == '(' || b == '&' || (b >= '-' && b <= '/') || b == ':' || b == '_';
  }

  private int shortWordBefore(int at) {
    int i = at - 1;
    if (i < 1 || !joins(text[i])) {
      return -1;
    }
    if (text[i] == ' ') {
      i = CapitalsAbove.beforeSign(text, beforeBlanks(i));
    }
    int to = i;
    while (i > 0
        && i > to - SHORT_WORD - 1
        && AnchorScanner.isWord(text[i - 1])
        && !AnchorScanner.isDigit(text[i - 1])) {
      i--;
    }
    boolean begins =
        i == 0 || !Words.letterOrDigit(text[i - 1]) || Words.unspacedAt(text, i - 3, length);
    return i < to && to - i <= SHORT_WORD && begins ? i : -1;
  }

  /** Past a second blank and a comma before it, as in {@code TX, 78701}. */
  private int beforeBlanks(int at) {
    int i = at;
    if (i > 0 && text[i - 1] == ' ') {
      i--;
    }
    return i > 0 && text[i - 1] == ',' ? i - 1 : i;
  }
}
