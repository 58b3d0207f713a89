package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.LineEdges;

/** Lists whose head says that their lines are venues, ships or products. For one thread. */
final class ThingLists {
  private static final NameFile FILE = NameFile.of("things.txt");

  /** In the head of a list. */
  private static final WordSet HEADS = FILE.words("heads");

  /** In one that ends with a colon. */
  private static final WordSet COLON_HEADS = FILE.words("colon-heads");

  /** Of these, verbs where a word of the other set follows: {@code SHIP TO}. */
  private static final WordSet VERBS = FILE.words("verb-heads");

  private static final WordSet VERB_ENDS = FILE.words("verb-ends");

  /** In the head of a list of people and what they have. */
  private static final WordSet PEOPLE = FILE.words("people");

  /** With what a list of stations begins. */
  private static final WordSet CALLS = FILE.words("calls");

  private static final int LONGEST_PREPOSITION = 6;
  private static final int MOST_LINES = 14;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_HEAD = 80;
  private static final int LONGEST_LABEL = 30;

  /** A head of more words without a colon is a sentence. */
  private static final int MOST_HEAD_WORDS = 9;

  private static final int SHORTEST_WORD = 4;

  private byte[] text = new byte[0];
  private int length;

  /** The line asked about last. */
  private int lastLine = -1;

  /** 1 where its head is one of things, 0 where not, -1 where that was not asked. */
  private int lastHead = -1;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    lastLine = -1;
  }

  /** Whether the head of the list, in which the name begins an item, is one of things. */
  boolean holds(int from) {
    int begin = lineBegin(from);
    if (begin != lastLine) {
      lastLine = begin;
      lastHead = -1;
    }
    for (int at = begin; at < from; at++) {
      if (NameLetters.letter(text[at])) {
        return label(begin, from);
      }
    }
    if (lastHead < 0) {
      lastHead = head(begin) ? 1 : 0;
    }
    return lastHead == 1;
  }

  /** Whether the head above the line that begins here is one of things. */
  private boolean head(int begin) {
    int line = begin;
    for (int lines = 0; line > 0 && lines < MOST_LINES; lines++) {
      int before = lineBegin(line - 1);
      if (line - before < 3) {
        boolean head = line < begin && !item(line);
        return head ? things(line, lineEnd(line)) : headBefore(before);
      }
      line = before;
    }
    return line == 0 && begin > 0 && things(0, lineEnd(0));
  }

  /** Whether a line begins as an item of a list, which is no head of it. */
  private boolean item(int line) {
    return (text[line] == '-' || text[line] == '*') && text[line + 1] == ' ';
  }

  /** Whether the line before a blank one is the head of the list below it. */
  private boolean headBefore(int blank) {
    int end = Math.max(0, blank - 1);
    int last = end > 0 && text[end - 1] == '\r' ? end - 2 : end - 1;
    if (last < 0 || text[last] != ':') {
      return false;
    }
    int begin = lineBegin(end);
    return last > begin && things(begin, end);
  }

  /** {@code Loan products: Griha Lakshmi, Nari Shakti}. */
  private boolean label(int begin, int from) {
    int colon = from;
    while (colon > begin && text[colon - 1] != ':') {
      colon--;
      if (text[colon] == '(' || attributeEnds(colon)) {
        return false;
      }
      if (sentenceEnds(colon)) {
        return called(begin, from);
      }
    }
    int start = colon;
    while (start > begin && colon - start < LONGEST_LABEL && text[start - 1] != '.') {
      start--;
    }
    return colon > begin ? things(start, colon) : called(begin, from);
  }

  /** Whether a tag of a page ends with an attribute, whose colons are no labels. */
  private boolean attributeEnds(int at) {
    return text[at] == '>' && at > 0 && (text[at - 1] == '"' || text[at - 1] == '\'');
  }

  /** Whether a full stop behind a word in full is at a place, and a blank behind it. */
  private boolean sentenceEnds(int stop) {
    return text[stop] == '.'
        && stop + 1 < length
        && text[stop + 1] == ' '
        && stop - NameLetters.begin(text, stop) >= SHORTEST_WORD;
  }

  /** {@code Correspondance à Victor Hugo, Anna Gil}: stations without a colon. */
  private boolean called(int begin, int from) {
    int word = begin;
    while (word < from && !NameLetters.letter(text[word])) {
      word++;
    }
    int end = NameLetters.end(text, word, from);
    int next = NameLetters.end(text, Math.min(end + 1, from), from);
    return CALLS.holds(text, word, end)
        && next > end + 1
        && next - end < LONGEST_PREPOSITION
        && NameLetters.small(text[end + 1]);
  }

  /** Whether a line is the head of a list of things, and not of people. */
  private boolean things(int from, int to) {
    if (to - from > LONGEST_HEAD) {
      return false;
    }
    int last = to > from && text[to - 1] == '\r' ? to - 2 : to - 1;
    boolean colon = last > from && text[last] == ':';
    boolean things = false;
    int words = 0;
    int at = from;
    while (at < to) {
      int end = NameLetters.end(text, at, to);
      if (end > at) {
        if (PEOPLE.holds(text, at, end) || (!colon && ++words > MOST_HEAD_WORDS)) {
          return false;
        }
        things |=
            (HEADS.holds(text, at, end) && !verb(at, end, to))
                || (colon && COLON_HEADS.holds(text, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return things;
  }

  /** {@code SHIP TO}, above who receives something. */
  private boolean verb(int from, int to, int lineEnd) {
    int next = to + 1;
    return next < lineEnd
        && text[to] == ' '
        && VERBS.holds(text, from, to)
        && VERB_ENDS.holds(text, next, NameLetters.end(text, next, lineEnd));
  }

  private int lineBegin(int from) {
    return LineEdges.begin(text, from, LONGEST_LINE);
  }

  private int lineEnd(int from) {
    return LineEdges.end(text, from, Math.min(length, from + LONGEST_LINE));
  }
}
