package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameBesideBreak;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.name.line.WrappedLine;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.text.JoinedParts;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.Octets;
import org.mailboxinventory.scanner.text.WrappedText;
import org.mailboxinventory.scanner.text.joint.HardCut;
import org.mailboxinventory.scanner.text.joint.LineJoint;
import org.mailboxinventory.scanner.text.joint.LineStop;
import org.mailboxinventory.scanner.text.joint.QuotedStub;

/**
 * A line that an editor or a program broke, joined with the next as they were before; and the name
 * that is found over the break. For one thread.
 */
public final class BrokenLine extends JoinedParts implements NameSink {
  private static final int LONGEST_HEAD = 160;
  private static final int LONGEST_TAIL = 100;

  /** A full line has so many columns, unless those around it show that narrower ones are full. */
  private static final int NARROWEST = 56;

  /** The same of a line that ends with a blank, as lines do that flow into the next (RFC 3676). */
  private static final int NARROWEST_FLOWED = 40;

  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int NO_NAME = NameWords.WORD | NameWords.AGAINST | NameWords.SAYS;

  /** Where the line begins, where its text does behind marks, and where it ends. */
  private int head;

  private int first;
  private int stop;
  private int next;
  private int tail;

  /** No word had room behind its last. */
  private boolean full;

  /** Its last word is a given name and nothing else. */
  private boolean given;

  /** The same, and the next line begins with a family's name and nothing else. */
  private boolean both;

  private int from;
  private int to;

  public BrokenLine() {
    super(LONGEST_HEAD + LONGEST_TAIL + 1);
  }

  /**
   * Joins the line that ends at a line feed with the next, where the words beside the break may be
   * of one name.
   */
  public boolean join(byte[] text, int lineFeed, int textLength) {
    int end = LineStop.trimmed(text, lineFeed, 0);
    if (end < 3 || !LineTail.mayEndWithinName(text, end)) {
      return false;
    }
    long joint = LineJoint.at(text, lineFeed, textLength);
    if (joint == LineJoint.NONE) {
      return false;
    }
    stop = LineJoint.stop(joint);
    next = LineJoint.next(joint);
    if (stop < 3
        || next + 2 >= textLength
        || !LineTail.mayEnd(text[stop - 1])
        || !NameLetters.letter(text[next])) {
      return false;
    }
    boolean cut =
        NameLetters.beginsSmall(text, next)
            && NameLetters.capital(text[NameLetters.begin(text, stop)])
            && HardCut.at(text, lineFeed, textLength);
    if (!cut && !mayBeOfName(text, textLength)) {
      return false;
    }
    head = LineEdges.begin(text, stop, LONGEST_HEAD);
    first = LineBreak.pastMarks(text, head, textLength);
    if (!cut && (inColumns(text) || !goesOn(text, textLength))) {
      return false;
    }
    int lineEnd = Math.min(LineEdges.end(text, next, textLength), next + LONGEST_TAIL);
    tail = stop - head + (cut ? 0 : 1);
    length = tail + lineEnd - next;
    System.arraycopy(text, head, joined, 0, stop - head);
    joined[tail - 1] = cut ? joined[tail - 1] : (byte) ' ';
    System.arraycopy(text, next, joined, tail, lineEnd - next);
    from = -1;
    return !cut || isCutName();
  }

  /** Whether a line was cut within a word that is a name. */
  private boolean isCutName() {
    full = true;
    given = false;
    int begin = NameLetters.begin(joined, tail);
    int flags = WrappedLine.flags(joined, begin, WrappedLine.wordEnd(joined, tail, length));
    return NameLetters.capital(joined[begin]) && (flags & NAME) != 0;
  }

  /** Whether one of the words beside the break is a name, and neither is an ordinary word. */
  private boolean mayBeOfName(byte[] text, int textLength) {
    int word = NameLetters.letter(text[stop - 1]) ? stop : stop - 1;
    int begin = NameLetters.begin(text, word);
    int behind = begin < word ? of(text, next, WrappedLine.wordEnd(text, next, textLength)) : -1;
    int before = behind < 0 ? -1 : of(text, begin, word);
    if (before < 0) {
      return false;
    }
    given = (before & NameWords.FIRST) != 0 && (before & (NO_NAME | NameWords.PLACE)) == 0;
    boolean family = (behind & NameWords.LAST) != 0 && (behind & (NO_NAME | NameWords.PLACE)) == 0;
    both = word == stop && given && family;
    return true;
  }

  /** Whether the line was full, or a given and a family's name are beside the break alone. */
  private boolean goesOn(byte[] text, int textLength) {
    full = isFull(text, textLength);
    return full || both;
  }

  /** What the lists say of a word; -1 where it is none of a name. */
  private static int of(byte[] text, int from, int to) {
    if (NameLetters.beginsSmall(text, from)) {
      return LineTail.particle(text, from, to) ? NAME : -1;
    }
    int flags = WrappedLine.flags(text, from, to);
    return (flags & NAME) == 0 && (flags & NO_NAME) != 0 ? -1 : flags;
  }

  private boolean inColumns(byte[] text) {
    int at = first;
    for (; at + 9 <= stop; at += 8) {
      long x = Octets.get(text, at);
      long blanks = Octets.equal(x, ' ');
      long next = Octets.equal(Octets.get(text, at + 1), ' ');
      if (((blanks & next) | Octets.equal(x, '\t') | Octets.equal(x, '|')) != 0) {
        return true;
      }
    }
    for (; at + 1 < stop; at++) {
      if (text[at] == '\t' || text[at] == '|' || (text[at] == ' ' && text[at + 1] == ' ')) {
        return true;
      }
    }
    return false;
  }

  private boolean isFull(byte[] text, int textLength) {
    int width = stop - head;
    return width >= NARROWEST
        || (width >= NARROWEST_FLOWED && WrappedText.flowed(text, stop))
        || WrappedText.full(text, stop, textLength, false)
        || QuotedStub.endsAt(text, LineEdges.end(text, stop, textLength), textLength);
  }

  /** Where the first line ends, without blanks. */
  public int stop() {
    return stop;
  }

  /** Where the first word of the second line begins. */
  public int next() {
    return next;
  }

  /** Whether the first line ends with a given name and nothing else. */
  public boolean endsWithGivenName() {
    return given;
  }

  /** Where the second line begins among what is joined. */
  public int tail() {
    return tail;
  }

  /** Of a name over the break; in a line that was not full, one that something is before. */
  @Override
  public void name(int begin, int behind) {
    boolean marks = behind < length && (joined[behind] == '>' || labels(behind));
    if (begin < tail - 1 && behind > tail && from < 0 && !marks && (full || mayBegin(begin))) {
      from = head + begin;
      to = next + behind - tail;
    }
  }

  /**
   * Whether a colon says that the second line begins with a label or with who wrote it: behind a
   * blank, or below a line that was not full.
   */
  private boolean labels(int to) {
    boolean blank = joined[to] == ' ' && to + 1 < length;
    return joined[blank ? to + 1 : to] == ':' && (blank || !full);
  }

  /** Whether something is before it, and neither greets somebody nor ends a letter. */
  private boolean mayBegin(int name) {
    return head + name > first && !NameBesideBreak.behindGreeting(joined, name);
  }

  /** Where the name begins in the text; -1 where none was found. */
  public int from() {
    return from;
  }

  /** Where it ends there. */
  public int to() {
    return to;
  }
}
