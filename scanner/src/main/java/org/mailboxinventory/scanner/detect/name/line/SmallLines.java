package org.mailboxinventory.scanner.detect.name.line;

import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Lines that somebody typed in small letters throughout, with names of people in them: {@code cc:
 * asha rao, joaquin gil}, {@code rao, asha} in a list, {@code ask asha rao at the desk}. Lines that
 * begin with a capital are not looked at, nor those that go on from the line before. For one
 * thread.
 */
public final class SmallLines {
  private static final NameFile LINES = NameFile.of("mail-lines.txt");
  private static final NameFile INTRODUCTIONS = NameFile.of("introductions.txt");

  /** Labels of senders, recipients and people that are there. */
  private static final WordSet LABELS = WordSet.of(LINES.phrases("people"));

  /** Labels of one person, behind whom the line or the clause ends. */
  private static final WordSet PERSON = WordSet.of(LINES.phrases("person"));

  private static final WordSet ASKS = INTRODUCTIONS.words("asks");
  private static final WordSet BESIDE = INTRODUCTIONS.words("beside");
  private static final WordSet KIN = INTRODUCTIONS.words("kin");

  private static final WordShapes LEADS =
      new WordShapes(
          Stream.of("asks", "beside", "kin")
              .flatMap(key -> INTRODUCTIONS.list(key).stream())
              .toList());

  private static final WordSet KNOWS = INTRODUCTIONS.words("knows");

  private static final int CASUAL = 256;
  private static final int MOST_CAPITALS = 5;

  /** So many of them a line in small letters has. */
  private static final int MOST_IN_LINE = 2;

  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_ALONE = 90;
  private static final int LONGEST_LINE = 400;

  private final SmallName name;
  private final LineBegin begin = new LineBegin();
  private byte[] text = new byte[0];
  private int length;

  private boolean casual;

  /** The line before was a name. */
  private boolean afterName;

  public SmallLines(KnownNames known) {
    name = new SmallName(known);
  }

  /** Finds the names in lines that begin in {@code [from, to)}. */
  public void find(byte[] newText, int newLength, int from, int to, NameSink sink) {
    text = newText;
    length = newLength;
    name.begin(text, length, sink);
    begin.begin(text, length);
    afterName = false;
    casual = casual(from, to);
    int line = from == 0 || text[from - 1] == '\n' ? from : lineEnd(from, to) + 1;
    while (line < to) {
      if (casual || afterName) {
        boolean capital = text[line] >= 'A' && text[line] <= 'Z';
        line = lineEnd(capital ? line : Math.max(line, line(line)), to) + 1;
      } else {
        line = LineEdges.nextSmall(text, line, to);
        line =
            line < to
                ? (signed(line, to) ? lineEnd(Math.max(line, line(line)), to) : line) + 1
                : to;
      }
    }
  }

  /** Whether a comma or a colon is behind the first word of a line. */
  private boolean signed(int line, int to) {
    int word = Octets.lettersEnd(text, line, to);
    return word < to && (text[word] == ',' || text[word] == ':');
  }

  /** Whether who wrote what begins here types hardly a capital. */
  private boolean casual(int from, int to) {
    int capitals = 0;
    int stop = Math.min(to, from + CASUAL);
    for (int at = from; at + 8 <= stop && capitals <= MOST_CAPITALS; at += 8) {
      capitals += Long.bitCount(Octets.capitals(Octets.get(text, at)));
    }
    return capitals <= MOST_CAPITALS;
  }

  /** Reads the line that begins at a place, when its first word is small; returns how far. */
  private int line(int line) {
    int at = begin.past(line);
    at = begin.timed() ? begin.pastSpeaker(at) : at;
    if (at >= length || text[at] < 'a' || text[at] > 'z') {
      return line;
    }
    int end = lineEnd(at, Math.min(length, at + LONGEST_LINE));
    read(line, at, end);
    return end;
  }

  private int lineEnd(int from, int to) {
    return LineEdges.end(text, from, to);
  }

  /**
   * Finds the name in small letters behind a capitalised word as {@code Ask}, or behind {@code I
   * think}.
   *
   * @return where it ends; -1 where there is none
   */
  public int asked(int at) {
    int end = wordEnd(at, length);
    if (end - at == 1 && text[at] == 'I') {
      end = wordEnd(at + 2, length);
      int level = level(at + 2, end);
      return level == SmallName.NONE
          ? -1
          : name.read(end + 1, level == SmallName.KIN ? level : SmallName.SURE);
    }
    int level = level(at, end);
    return level == SmallName.NONE ? -1 : name.read(end + 1, level);
  }

  private void read(int line, int from, int end) {
    boolean marked = begin.marked(line, from);
    boolean begins = afterName || marked || begin.anew(line);
    int letters = begins ? from : Octets.lettersEnd(text, from, end);
    afterName = false;
    if (!begins && letters < end && text[letters] == ' ') {
      return;
    }
    int word = wordEnd(letters, end);
    boolean sign = word < end && (text[word] == ',' || text[word] == ':');
    if (!begins && !sign) {
      return;
    }
    int colon = word;
    while (colon < end && colon - from < LONGEST_LABEL && text[colon] != ':') {
      colon++;
    }
    if (colon < end && text[colon] == ':' && LABELS.holds(text, from, colon)) {
      items(colon + 1, end);
      return;
    }
    if (colon + 2 < end && text[colon] == ':' && PERSON.holds(text, from, colon)) {
      int to = name.whole(colon + 2);
      if (to > 0 && (to >= end || ",(.;\r".indexOf(text[to]) >= 0)) {
        name.give(SmallName.LISTED);
      }
      return;
    }
    afterName = end - from <= LONGEST_ALONE && alone(from, end, begins && line > 0);
    if (!afterName && begins && (casual || marked) && small(from, end)) {
      sentence(from, end);
    }
  }

  /** Whether hardly a capital is in {@code text[from, end)}: of a town, or in short. */
  private boolean small(int from, int end) {
    int capitals = 0;
    int at = from;
    for (; at + 8 <= end && capitals <= MOST_IN_LINE; at += 8) {
      capitals += Long.bitCount(Octets.capitals(Octets.get(text, at)));
    }
    while (at < end && capitals <= MOST_IN_LINE) {
      capitals += text[at] >= 'A' && text[at] <= 'Z' ? 1 : 0;
      at++;
    }
    return capitals <= MOST_IN_LINE;
  }

  /** People behind a label, parted by commas, semicolons, {@code and} and the like. */
  private void items(int from, int end) {
    int at = from;
    while (at < end) {
      if (NameLetters.small(text[at]) && !NameLetters.letter(text[at - 1])) {
        int next = name.read(at, SmallName.LISTED);
        at = next < 0 ? wordEnd(at, end) : next;
      } else {
        at++;
      }
    }
  }

  /** A name that is a line of its own, perhaps with an address or a remark in brackets. */
  private boolean alone(int from, int end, boolean begins) {
    int to = name.mayStart(from) ? name.whole(from) : -1;
    boolean goesOn = to > 0 && to + 1 < end && text[to] == ' ';
    boolean address = goesOn && text[to + 1] == '<';
    boolean ends = to > 0 && (to >= end || text[to] == '\r' || (goesOn && text[to + 1] == '('));
    return (ends || address)
        && (name.familyFirst() || address || begins)
        && name.give(address ? SmallName.LISTED : SmallName.SURE);
  }

  /** Names in a line, above all behind words as {@code ask} and before {@code says}. */
  private void sentence(int from, int end) {
    int at = from;
    int level = SmallName.NONE;
    while (at < end) {
      int word = wordEnd(at, end);
      if (word > at) {
        boolean small = NameLetters.small(text[at]);
        int next = small ? name.read(at, level) : -1;
        boolean begins = at == from || (text[at - 1] == ' ' && text[at - 2] == ',');
        if (next < 0 && begins && small) {
          next = name.readBefore(at, KNOWS);
        }
        level = level(at, word);
        at = next < 0 ? word : next;
      } else {
        boolean blank = text[at] == ' ' || text[at] == ':';
        level = blank ? level : SmallName.NONE;
        at++;
      }
    }
  }

  private int level(int from, int to) {
    if (to == from || !LEADS.may(text, from, to)) {
      return SmallName.NONE;
    }
    long hash = Words.hash(text, from, to);
    if (ASKS.holds(hash)) {
      return SmallName.ASKED;
    }
    return KIN.holds(hash) ? SmallName.KIN : BESIDE.holds(hash) ? SmallName.SURE : SmallName.NONE;
  }

  private int wordEnd(int from, int end) {
    int at = Octets.lettersEnd(text, from, end);
    while (at < end && (NameLetters.letter(text[at]) || (at > from && text[at] == '\''))) {
      at++;
    }
    return at < end && text[at] == '/' && at > from ? at + 1 : at;
  }
}
