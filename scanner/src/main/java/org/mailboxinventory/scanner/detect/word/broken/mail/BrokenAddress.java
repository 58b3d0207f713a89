package org.mailboxinventory.scanner.detect.word.broken.mail;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.broken.Columns;
import org.mailboxinventory.scanner.text.BrokenCell;
import org.mailboxinventory.scanner.text.JoinedParts;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.joint.HardCut;

/**
 * An address of mail that was broken at a line's end and joined again: behind a hyphen or a full
 * stop, or beside its sign. Reused; for one thread.
 */
public final class BrokenAddress extends JoinedParts {
  /** The local part has at most 64 bytes, the rest 253 (RFC 5321). */
  private static final int LONGEST = 320;

  /** Name and password of a web address are looked for so far. */
  private static final int LONGEST_CREDENTIALS = 160;

  /** A line so wide was broken where it was full; one that ends before, where its writer ended. */
  private static final int NARROWEST = 40;

  /** So few letters before a full stop are an initial and end no sentence; else they are a word. */
  private static final int INITIALS = 2;

  private int from;
  private int headTo;
  private boolean stopped;
  private boolean inColumn;

  public BrokenAddress() {
    super(LONGEST);
  }

  /** Joins the address that begins at a place, or goes on there, with the line before or behind. */
  public boolean join(byte[] text, int at, int textLength) {
    length = 0;
    from = at;
    headTo = at;
    int head = before(text, at, textLength);
    if (head >= 0) {
      int lineEnd = AddressLine.endBefore(text, at);
      from = head;
      headTo = AnchorScanner.isWord(text[lineEnd - 1]) ? head : lineEnd - 1;
      take(text, head, lineEnd);
    }
    int stop = at;
    while (stop < textLength && text[stop] != '@' && ofAddress(text[stop])) {
      stop++;
    }
    if (stop >= textLength || text[stop] != '@') {
      return false;
    }
    int domain = ++stop;
    while (stop < textLength && ofDomain(text[stop])) {
      stop++;
    }
    take(text, at, stop);
    int next = head >= 0 ? -1 : behind(text, at, domain, stop, textLength);
    inColumn =
        head >= 0
            ? Columns.belowCell(text, head, at)
            : next >= 0 && Columns.belowCell(text, at, next);
    end = next < 0 ? closed(text, stop) : rest(text, next, textLength);
    stopped =
        text[stop - 1] == '.' && !(next >= 0 && AddressLine.ends(text, next, end, textLength));
    length -= next < 0 ? stop - end : 0;
    return length > 0 && (head >= 0 || (next >= 0 && end > next));
  }

  /**
   * Where the web address with a password begins that goes on at a place, in the line above or
   * here; -1 for none.
   */
  public static int web(byte[] text, int at, int textLength) {
    int stop = AddressLine.endBefore(text, at);
    int begin = stop < 0 ? at : stop;
    while (begin > 0 && stop - begin < LONGEST_CREDENTIALS && text[begin - 1] > ' ') {
      begin--;
    }
    int from = begin;
    while (stop > 0 && begin < stop - 1 && !scheme(text, begin, stop)) {
      begin++;
    }
    if (stop > 0 && begin < stop - 1) {
      int word = begin;
      while (word > from && (AnchorScanner.isWord(text[word - 1]) || text[word - 1] == '+')) {
        word--;
      }
      return word < begin ? word : -1;
    }
    int word = at;
    while (word < textLength && (AnchorScanner.isWord(text[word]) || text[word] == '+')) {
      word++;
    }
    return word > at && scheme(text, word, textLength) ? at : -1;
  }

  private static boolean scheme(byte[] text, int at, int limit) {
    return at + 2 < limit && text[at] == ':' && text[at + 1] == '/' && text[at + 2] == '/';
  }

  /** Takes what the next line goes on with. */
  private int rest(byte[] text, int next, int textLength) {
    int stop = next;
    while (stop < textLength && ofDomain(text[stop])) {
      stop++;
    }
    stop = closed(text, stop);
    take(text, next, stop);
    return stop;
  }

  /** Without the full stop that ends a sentence. */
  private static int closed(byte[] text, int to) {
    int stop = to;
    while (stop > 0 && (text[stop - 1] == '.' || text[stop - 1] == '-')) {
      stop--;
    }
    return stop;
  }

  /** Where the next line goes on with the domain that ends at a place; -1 where it does not. */
  private static int behind(byte[] text, int from, int domain, int stop, int textLength) {
    int next = LineBreak.next(text, domain, stop, textLength);
    if (next < 0 || Columns.bars(text, stop, LineEdges.end(text, stop, next))) {
      next = BrokenCell.next(text, domain, stop, textLength);
    }
    if (next < 0) {
      return -1;
    }
    byte last = text[stop - 1];
    boolean open = last == '-' || last == '.' || last == '@';
    boolean dotted = !open && next + 1 < textLength && text[next] == '.';
    boolean goesOn =
        AddressLine.enclosed(text, from, next, textLength)
            || cut(text, stop, next, textLength)
            || (next < textLength
                && (open
                    ? small(text[next])
                    : dotted
                        ? small(text[next + 1])
                        : BrokenDomain.goesOn(text, domain, stop, next, textLength)));
    return goesOn ? next : -1;
  }

  /** Where the local part begins in the line before, which goes on at a place; -1 for none. */
  private static int before(byte[] text, int at, int length) {
    int stop = AddressLine.endBefore(text, at);
    if (stop <= 0) {
      return -1;
    }
    int begin = stop;
    while (begin > 0 && stop - begin < LONGEST / 2 && ofLocal(text[begin - 1])) {
      begin--;
    }
    byte last = text[stop - 1];
    boolean word = AnchorScanner.isWord(last);
    boolean open = last == '-' || last == '_' || last == '.';
    boolean joins = text[at] == '@' ? word : open && begin < stop - 1;
    boolean folded = word && (text[at] == '.' || AddressLine.folded(text, begin, at));
    return parted(text, begin, at)
            && AnchorScanner.isWord(text[begin])
            && ((joins && (broken(text, begin, stop) || AddressLine.behindWord(text, begin)))
                || folded
                || (word && cut(text, stop, at, length))
                || (word && AddressLine.enclosed(text, begin, at, length)))
        ? begin
        : -1;
  }

  /** Whether the line was cut at a place within a word that goes on at another. */
  private static boolean cut(byte[] text, int stop, int next, int length) {
    return next < length
        && AnchorScanner.isWord(text[next])
        && AnchorScanner.isWord(text[stop - 1])
        && text[next - 1] != '\t'
        && HardCut.at(text, LineEdges.end(text, stop, next), length);
  }

  /** Before one that a full stop goes on with may be the field of a narration. */
  private static boolean parted(byte[] text, int begin, int at) {
    return begin == 0
        || " \n\t:<(>\"',;[=".indexOf(text[begin - 1]) >= 0
        || (text[at] == '.' && text[begin - 1] == '/');
  }

  /** Whether the word at the line's end is no ordinary one, or the line was full behind it. */
  private static boolean broken(byte[] text, int begin, int stop) {
    boolean code = false;
    for (int i = begin; i < stop - 1; i++) {
      code |= text[i] == '.' || text[i] == '_' || AnchorScanner.isDigit(text[i]);
    }
    boolean full = stop - LineEdges.begin(text, begin, NARROWEST) >= NARROWEST;
    boolean few = stop - 1 - begin <= INITIALS;
    boolean keyed = begin > 0 && (text[begin - 1] == '=' || text[begin - 1] == '<');
    return code || keyed || (text[stop - 1] == '.' ? few : full && !few);
  }

  private static boolean small(byte b) {
    return (b >= 'a' && b <= 'z') || AnchorScanner.isDigit(b);
  }

  private static boolean ofDomain(byte b) {
    return AnchorScanner.isWord(b) || b == '.' || b == '-';
  }

  private static boolean ofLocal(byte b) {
    return ofDomain(b) || b == '_' || b == '+';
  }

  private static boolean ofAddress(byte b) {
    return ofLocal(b) || b == '%';
  }

  private void take(byte[] text, int begin, int to) {
    int size = Math.min(to - begin, joined.length - length);
    System.arraycopy(text, begin, joined, length, size);
    length += size;
  }

  /** Where the first part begins in the window. */
  public int from() {
    return from;
  }

  /** Whether the second line's part is in the column of a table in which the first is. */
  public boolean inColumn() {
    return inColumn;
  }

  /** Whether a full stop is before the line's end, which may end a sentence behind an address. */
  public boolean stopped() {
    return stopped;
  }

  /** Where the word ends that a hyphen or the like follows at the line's end, if any does. */
  public int headTo() {
    return headTo;
  }
}
