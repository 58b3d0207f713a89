package org.mailboxinventory.scanner.detect.context;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.other.DottedNumber;
import org.mailboxinventory.scanner.detect.context.other.DottedTimes;
import org.mailboxinventory.scanner.detect.context.other.SameProgram;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Versions of programs that read as addresses of the Internet: each behind a word, in one list with
 * another that can be no address, as in {@code hub 26.4.1.1127, core 10.2.0.19}, behind the name of
 * a program, or where one is said to take the place of another. Immutable.
 */
final class DottedVersion {
  private static final String CATEGORY = "network-address";
  private static final Support AGAINST = Support.of(false, false, true, 0);

  /** From a version to the next in its list. */
  private static final int NEAR = 80;

  private static final WordLists FILE = new WordLists("programs.txt");
  private static final WordSet PROGRAMS = FILE.set("programs");

  /** Words that may stand between the name of a program and its version. */
  private static final WordSet PARTS_OF_PROGRAMS = FILE.set("parts");

  /** Words of a line that say that versions change, and words before the versions there. */
  private static final WordSet UPGRADES = FILE.set("upgrades");

  private static final WordSet UPGRADING = FILE.set("upgrading");

  private static final WordSet NUMBERED = FILE.set("numbered");
  private static final WordSet STAGES = FILE.set("stages");

  /** The parts of a text are no more on each level. */
  private static final int MOST_PARTS = 40;

  /** So many words are between two numbers of a list. */
  private static final int MOST_WORDS = 3;

  private static final int LONGEST_WORD = 24;

  private static final int PARTS = 4;
  private static final int HIGHEST = 255;
  private static final int LONGEST_PART = 5;

  /** A bit for each detector of such addresses. */
  private final long[] addresses;

  /** The words that speak against them. */
  private final WordSet against;

  DottedVersion(CompiledCatalogue catalogue) {
    addresses = new long[WordIndex.longs(catalogue.detectorCount())];
    List<String> words = new ArrayList<>();
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      if (catalogue.detector(i).category().equals(CATEGORY)) {
        addresses[i >>> 6] |= 1L << i;
        catalogue
            .detector(i)
            .phrases()
            .against()
            .forEach(it -> words.addAll(List.of(it.split(" ", -1))));
      }
    }
    against = WordSet.of(words);
  }

  /** What is around {@code [from, to)} to a detector, and that it is a version if it is one. */
  Support of(int detector, Support around, byte[] text, int from, int to, int length) {
    if ((addresses[detector >>> 6] >>> detector & 1) == 0 || around.labelled()) {
      return around;
    }
    boolean other = around.against() && DottedNumber.has(text, from, to, length, against);
    Support kept = other ? around.unopposed() : around;
    return version(text, from, to, length) || SameProgram.is(text, from, to, length, against)
        ? kept.and(AGAINST)
        : kept;
  }

  private static boolean version(byte[] text, int from, int to, int length) {
    return DottedTimes.is(text, from, to)
        || staged(text, to, length)
        || (arrow(text, from, to, length) && upgrades(text, from))
        || (behindWord(text, from)
            && (behindProgram(text, from - 1)
                || numbered(text, from, to)
                || upgraded(text, from - 1)
                || before(text, from)
                || behind(text, to, length)));
  }

  /** Whether the word that ends at a blank is a program, or a part of the one before it. */
  private static boolean behindProgram(byte[] text, int blank) {
    int begin = wordBegin(text, blank);
    if (PROGRAMS.holds(text, begin, blank)) {
      return true;
    }
    return begin > 1
        && text[begin - 1] == ' '
        && PARTS_OF_PROGRAMS.holds(text, begin, blank)
        && PROGRAMS.holds(text, wordBegin(text, begin - 1), begin - 1);
  }

  /** Whether the word that ends at a blank leads to a version, and one before it to its change. */
  private static boolean upgraded(byte[] text, int blank) {
    int at = wordBegin(text, blank);
    return UPGRADING.holds(text, at, blank) && upgrades(text, at);
  }

  /** Whether a word before a place in its line says that a program changes its version. */
  private static boolean upgrades(byte[] text, int place) {
    int floor = Math.max(0, place - NEAR);
    int at = place;
    while (at > floor && text[at - 1] != '\n') {
      int end = at - 1;
      at = wordBegin(text, end);
      if (at < end && UPGRADES.holds(text, at, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an arrow leads from it to another number, or from one to it. */
  private static boolean arrow(byte[] text, int from, int to, int length) {
    int at = blank(text, to, length) ? to + 1 : to;
    int tip = at + 1 < length && text[at + 1] == '>' ? at + 2 : at + 3;
    boolean leads = at + 3 < length && (text[at + 1] == '>' || sign(text, at));
    int end = from > 0 && text[from - 1] == ' ' ? from - 1 : from;
    boolean led = end > 2 && (text[end - 1] == '>' || sign(text, end - 3));
    int other = blank(text, tip, length) ? tip + 1 : tip;
    return led || (leads && other < length && AnchorScanner.isDigit(text[other]));
  }

  private static boolean blank(byte[] text, int at, int length) {
    return at < length && text[at] == ' ';
  }

  /** An arrow of three bytes. */
  private static boolean sign(byte[] text, int at) {
    return (text[at] & 0xff) == 0xe2
        && (text[at + 1] & 0xff) == 0x86
        && (text[at + 2] & 0xff) == 0x92;
  }

  /** Whether a word for a part of a text leads to small numbers: {@code punkt 10.4.1.2}. */
  private static boolean numbered(byte[] text, int from, int to) {
    int blank = from - 1;
    int begin = wordBegin(text, blank);
    if (!NUMBERED.holds(text, begin, blank)) {
      return false;
    }
    int number = 0;
    for (int at = from; at < to; at++) {
      number = AnchorScanner.isDigit(text[at]) ? 10 * number + text[at] - '0' : 0;
      if (number > MOST_PARTS) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word behind it says how far the program of a version is: {@code 2.4.18.2 beta}. */
  private static boolean staged(byte[] text, int to, int length) {
    if (to + 1 >= length || text[to] != ' ' || !Words.letter(text[to + 1])) {
      return false;
    }
    return STAGES.holds(text, to + 1, (int) Words.firstWord(text, to + 1, length));
  }

  private static int wordBegin(byte[] text, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_WORD && Words.letterOrDigit(text[begin - 1])) {
      begin--;
    }
    return begin;
  }

  private static boolean behindWord(byte[] text, int from) {
    return from > 1 && text[from - 1] == ' ' && Words.letter(text[from - 2]);
  }

  private static boolean before(byte[] text, int from) {
    int words = 0;
    for (int at = from - 1; at > 0 && from - at < NEAR && inList(text[at]); at--) {
      boolean digit = AnchorScanner.isDigit(text[at]);
      words = digit ? 0 : words + wordBegins(text, at);
      if (words > MOST_WORDS) {
        return false;
      }
      if (digit && behindWord(text, at) && isVersion(text, at, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean behind(byte[] text, int to, int length) {
    int words = 0;
    for (int at = to; at < length && at - to < NEAR && inList(text[at]); at++) {
      boolean digit = AnchorScanner.isDigit(text[at]);
      words = digit ? 0 : words + wordBegins(text, at);
      if (words > MOST_WORDS) {
        return false;
      }
      if (digit && behindWord(text, at) && isVersion(text, at, length)) {
        return true;
      }
    }
    return false;
  }

  /** One where a word begins at a place. */
  private static int wordBegins(byte[] text, int at) {
    return Words.letter(text[at]) && !Words.letterOrDigit(text[at - 1]) ? 1 : 0;
  }

  private static boolean inList(byte b) {
    return Words.letterOrDigit(b) || " .,;-_".indexOf(b) >= 0;
  }

  /** Whether four numbers begin at a place that full stops part, one too high for an address. */
  private static boolean isVersion(byte[] text, int from, int length) {
    boolean high = false;
    int at = from;
    for (int part = 0; part < PARTS; part++) {
      int begin = at;
      int number = 0;
      while (at < length && at - begin < LONGEST_PART && AnchorScanner.isDigit(text[at])) {
        number = 10 * number + text[at] - '0';
        at++;
      }
      boolean last = part == PARTS - 1;
      if (at == begin || (!last && (at >= length || text[at] != '.'))) {
        return false;
      }
      high |= number > HIGHEST;
      at += last ? 0 : 1;
    }
    return high;
  }
}
