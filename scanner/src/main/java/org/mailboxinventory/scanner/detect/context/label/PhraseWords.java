package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.mark.Literals;

/** The words that phrases and labels are made of, one behind the other in a text. */
public final class PhraseWords {
  /** A phrase has at most so many words. */
  public static final int LONGEST = 6;

  /** Between two words of a phrase are at most so many bytes. */
  private static final int LONGEST_GAP = 3;

  /** The same where a key is within another, with braces and the blanks that indent lines. */
  private static final int LONGEST_NESTED = 32;

  /** The part of an e-mail address behind its sign has at most so many bytes here. */
  private static final int LONGEST_HOST = 64;

  /** So far before its last words a label may begin. */
  private static final int LABEL_BEGINS = 24;

  /** Signs within passwords that end no word of a label. */
  private static final String SIGNS = "@_#$!*&%";

  private PhraseWords() {}

  /** Where the word begins that goes on at {@code at}, as far as {@code floor}. */
  public static int start(byte[] text, int at, int floor) {
    int begin = at;
    while (begin > floor && Words.letterOrDigit(text[begin - 1])) {
      begin--;
    }
    return begin;
  }

  /** Where the next word of a phrase begins that goes on at {@code to}; -1 when none does soon. */
  public static int next(byte[] text, int to, int length) {
    int end = Math.min(length, to + LONGEST_GAP + 1);
    for (int at = to; at < end; at++) {
      if (Words.letterOrDigit(text[at])) {
        return at;
      }
      if ((text[at] == '\n' && endsAddress(text, to)) || code(text, at, end)) {
        return -1;
      }
    }
    int key = nested(text, to, length);
    return key >= 0 || to + 1 >= length ? key : onNextLine(text, to, length);
  }

  /** Whether the code of a country begins a telephone at a place: {@code Phone: +1}. */
  private static boolean code(byte[] text, int at, int end) {
    return text[at] == '+' && at + 1 < end && AnchorScanner.isDigit(text[at + 1]);
  }

  /**
   * The same where a program broke its line: behind what indents the next one, and behind the marks
   * of a string that goes on there.
   */
  private static int onNextLine(byte[] text, int to, int length) {
    if (" \n\r\"'".indexOf(text[to]) < 0) {
      return -1;
    }
    int line = LineBreak.next(text, to, length);
    line = line < 0 ? Literals.next(text, to, length) : line;
    line += line >= 0 && line < length && text[line] == ' ' ? 1 : 0;
    return line >= 0 && line < length && Words.letterOrDigit(text[line]) ? line : -1;
  }

  /**
   * Whether the word {@code text[from, to)} of a longer label is the beginning of the value of the
   * shorter one that ends at {@code shorter}: a colon or an equals sign is between, and the word
   * goes on with digits or a sign, as in {@code Password: Admin@123}.
   */
  public static boolean inValue(byte[] text, int shorter, int from, int to, int length) {
    boolean joined = to + 1 < length && text[to] == '-' && Words.letterOrDigit(text[to + 1]);
    boolean goesOn =
        to < length && (AnchorScanner.isDigit(text[to]) || SIGNS.indexOf(text[to]) >= 0);
    if (!joined && !goesOn) {
      return false;
    }
    for (int at = shorter; at < from; at++) {
      if (text[at] == ':' || text[at] == '=') {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the first key begins within the one that ends at {@code to}, as in <code>"customer":
   * {"id"</code>, or in {@code customer:} with {@code - id} in the line below; -1 where none does.
   */
  private static int nested(byte[] text, int to, int length) {
    int colon = to < length && (text[to] == '"' || text[to] == '\'') ? to + 1 : to;
    if (colon >= length || text[colon] != ':') {
      return -1;
    }
    int end = Math.min(length, to + LONGEST_NESTED);
    boolean opens = false;
    int breaks = 0;
    for (int at = colon + 1; at < end; at++) {
      byte b = text[at];
      if (Words.letterOrDigit(b)) {
        return opens || breaks == 1 ? at : -1;
      }
      if (" \n\t\"'{[-".indexOf(b) < 0) {
        return -1;
      }
      opens |= b == '{';
      breaks += b == '\n' ? 1 : 0;
    }
    return -1;
  }

  /**
   * Whether the word that ends at a place is the last of an e-mail address, which begins no phrase
   * that goes on in the next line: {@code To: ops@bank.example.in}, and below it {@code Reply-To:}.
   */
  private static boolean endsAddress(byte[] text, int to) {
    int floor = Math.max(0, to - LONGEST_HOST);
    int at = to;
    while (at > floor
        && (Words.letterOrDigit(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '-')) {
      at--;
    }
    return at > 0 && at > floor && text[at - 1] == '@';
  }

  /** Whether {@code text[from, to)} is a label or a header, or a part of one. */
  public static boolean isLabel(WordIndex index, byte[] text, int length, int from, int to) {
    int floor = Math.max(0, from - LABEL_BEGINS);
    for (int at = from; at >= floor; at--) {
      boolean word =
          Words.letterOrDigit(text[at]) && (at == 0 || !Words.letterOrDigit(text[at - 1]));
      if (word && labelReaches(index, text, length, at, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label or a header begins at a place and ends no sooner than {@code to}. */
  private static boolean labelReaches(WordIndex index, byte[] text, int length, int begin, int to) {
    int node = WordIndex.ROOT;
    int from = begin;
    for (int count = 0; count < LONGEST && from >= 0; count++) {
      int end = (int) Words.firstWord(text, from, length);
      node = index.child(node, Words.hash(text, from, end));
      if (node == WordIndex.NONE) {
        return false;
      }
      if (end >= to && PhraseEntry.anyName(index.entries(node))) {
        return true;
      }
      from = index.continues(node) ? next(text, end, length) : -1;
    }
    return false;
  }
}
