package org.mailboxinventory.scanner.detect.name.script;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WordEdges;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * Names in Devanagari behind what somebody is, or behind another name of a list, of which one word
 * may be in no list: {@code उपाध्यक्षमा …, महासचिवमा … र …}.
 */
final class DevanagariItems {
  private static final NameFile FILE = NameFile.of("introductions.txt");
  private static final WordSet POSTS = FILE.words("devanagari-posts");
  private static final WordSet JOINTS = FILE.words("devanagari-joints");

  /** What Nepali puts to a post: of more than one, and what somebody is made. */
  private static final List<String> WRITTEN = List.of("मा", "हरु", "हरू");

  private static final byte[][] ENDINGS =
      WRITTEN.stream().map(DevanagariItems::utf8).toArray(byte[][]::new);

  /** A bit for each last byte, of which six bits count, of what may be before a name. */
  private static final long LAST_BYTES =
      Stream.of(FILE.list("devanagari-posts"), FILE.list("devanagari-joints"), WRITTEN)
          .flatMap(List::stream)
          .map(DevanagariItems::utf8)
          .mapToLong(word -> 1L << word[word.length - 1])
          .reduce(0, (one, other) -> one | other);

  private static final byte[] STOP = utf8("।");
  private static final int OTHER = NameWords.WORD | NameWords.AGAINST | NameWords.PLACE;
  private static final int MOST_WORDS = 4;

  /** Of two letters in UTF-8. */
  private static final int SHORTEST = 6;

  private DevanagariItems() {}

  /** Whether a name may begin at a place: a post or a word for "and" is before the blank there. */
  static boolean led(byte[] text, int at) {
    if (!mayLead(text[at - 2])) {
      return false;
    }
    int begin = NameLetters.begin(text, at - 1);
    return post(text, begin, at - 1) || JOINTS.holds(text, begin, at - 1);
  }

  /** Whether a post or a word for "and" may end with a byte. */
  private static boolean mayLead(byte last) {
    return (LAST_BYTES >>> last & 1) != 0;
  }

  private static boolean post(byte[] text, int from, int to) {
    int end = to;
    for (byte[] ending : ENDINGS) {
      end = endsWith(text, from, end, ending) ? end - ending.length : end;
    }
    return end > from && POSTS.holds(text, from, end);
  }

  /** Where the name ends that begins at a place; -1 where none does. */
  static int end(byte[] text, int at, int length) {
    if (!behindPostOrName(text, at)) {
      return -1;
    }
    NameWords words = NameWords.bundled();
    int name = -1;
    int word = at;
    for (int count = 0; count < MOST_WORDS && NameWords.devanagari(text, word, length); count++) {
      int end = wordEnd(text, word, length);
      int flags = words.flags(text, word, end);
      boolean family = (flags & NameWords.LAST) != 0 && (flags & OTHER) == 0;
      boolean open = flags == 0 && end - word >= SHORTEST;
      if (count == 0 ? !open && (flags & NameWords.FIRST) == 0 : !family && !open) {
        break;
      }
      boolean given = count == 1 && words.isFirstName(text, at, word - 1);
      name = count > 0 && (family || (given && separates(text, end, length))) ? end : name;
      if (end + 1 >= length || text[end] != ' ' || (open && count > 0)) {
        break;
      }
      word = end + 1;
    }
    return name;
  }

  /** Whether a post, a colon behind one, or a name and a comma or "and" are before a place. */
  private static boolean behindPostOrName(byte[] text, int at) {
    int end = at - 1;
    if (end < SHORTEST || text[end] != ' ') {
      return false;
    }
    if (text[end - 1] == ',') {
      return family(text, end - 1);
    }
    if (text[end - 1] < 0 && !mayLead(text[end - 1])) {
      return false;
    }
    boolean sign = text[end - 1] == ':' || text[end - 1] == '-';
    end -= sign ? text[end - 2] == ' ' ? 2 : 1 : 0;
    int begin = NameLetters.begin(text, end);
    return post(text, begin, end)
        || (!sign && begin > SHORTEST && JOINTS.holds(text, begin, end) && family(text, begin - 1));
  }

  /** Whether the last name of somebody ends at a place. */
  private static boolean family(byte[] text, int end) {
    int flags = NameWords.bundled().flags(text, NameLetters.begin(text, end), end);
    return (flags & NameWords.LAST) != 0 && (flags & OTHER) == 0;
  }

  /** Whether the name is all that is said at a place of a list. */
  private static boolean separates(byte[] text, int end, int length) {
    if (end >= length || ",;\n\r)|".indexOf(text[end]) >= 0) {
      return true;
    }
    int next = Math.min(end + 1, length);
    return text[end] < 0 || JOINTS.holds(text, next, WordEdges.end(text, next, length));
  }

  /** Where a word ends, before the stop of a sentence. */
  private static int wordEnd(byte[] text, int at, int length) {
    int end = WordEdges.end(text, at, length);
    return endsWith(text, at, end, STOP) ? end - STOP.length : end;
  }

  private static boolean endsWith(byte[] text, int from, int to, byte[] ending) {
    int begin = to - ending.length;
    for (int i = 0; begin > from && i < ending.length; i++) {
      if (text[begin + i] != ending[i]) {
        return false;
      }
    }
    return begin > from;
  }

  private static byte[] utf8(String letters) {
    return letters.getBytes(StandardCharsets.UTF_8);
  }
}
