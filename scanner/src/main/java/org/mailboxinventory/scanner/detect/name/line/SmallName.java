package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A name in small letters: two to four words of which the lists know the first as first name and
 * the last as a name, and neither as anything else; what is around it may make up for one that is
 * in no list. For one thread.
 */
final class SmallName {
  /** Nothing is before it. */
  static final int NONE = 0;

  /** Both words have to be known as names alone. */
  static final int SURE = 1;

  /** Behind a word as {@code ask}: the last name may be in no list. */
  static final int ASKED = 2;

  /** Behind a label of people, or before a mail address: one of the two may be in no list. */
  static final int LISTED = 3;

  private static final WordSet PARTICLES = NameFile.of("name-parts.txt").words("particles");
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int OTHER = NameWords.WORD | NameWords.PLACE | NameWords.FORMED;
  private static final int MOST = 4;
  private static final int SHORTEST_UNKNOWN = 4;

  private final KnownNames known;
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private int count;
  private boolean familyFirst;
  private byte[] text = new byte[0];
  private int length;
  private NameSink sink = (begin, end) -> {};

  SmallName(KnownNames known) {
    this.known = known;
  }

  void begin(byte[] newText, int newLength, NameSink newSink) {
    text = newText;
    length = newLength;
    sink = newSink;
  }

  boolean familyFirst() {
    return familyFirst;
  }

  /** Reads the words that begin at a place; where they end, -1 where it is no two words. */
  int whole(int at) {
    words(at);
    return count < 2 ? -1 : to[count - 1];
  }

  /** Gives what was read to the sink, when it is a name. */
  boolean give(int level) {
    boolean holds = holds(count, level);
    if (holds) {
      sink.name(from[0], to[count - 1]);
      known.add(hash(familyFirst ? count - 1 : 0), hash(familyFirst ? 0 : count - 1));
    }
    return holds;
  }

  /** Gives the longest name that begins at a place; returns where it ends, -1 when none does. */
  int read(int at, int level) {
    words(at);
    for (int most = count; most >= 2; most--) {
      count = most;
      if (!againstBehind() && give(level)) {
        return to[most - 1];
      }
    }
    return -1;
  }

  /** The same where one of these words follows. */
  int readBefore(int at, WordSet behind) {
    words(at);
    for (int most = Math.min(count - 1, 3); most >= 2; most--) {
      if (behind.holds(text, from[most], to[most])) {
        count = most;
        return give(SURE) ? to[most - 1] : -1;
      }
    }
    return -1;
  }

  private void words(int begin) {
    count = 0;
    familyFirst = false;
    int at = begin;
    while (count < MOST) {
      int end = wordEnd(at);
      if (end == at) {
        return;
      }
      from[count] = at;
      to[count++] = end;
      boolean comma = count == 1 && end < length && text[end] == ',';
      int next = comma ? end + 1 : end;
      if (next + 1 >= length || text[next] != ' ' || !NameLetters.small(text[next + 1])) {
        return;
      }
      familyFirst |= comma;
      at = next + 1;
    }
  }

  private int wordEnd(int begin) {
    int at = begin;
    while (at < length && (NameLetters.small(text[at]) || (at > begin && joins(at)))) {
      at++;
    }
    boolean other = at < length && (Words.letterOrDigit(text[at]) || text[at] == '@');
    return other ? begin : at;
  }

  private boolean joins(int at) {
    return (text[at] == '-' || text[at] == '\'')
        && at + 1 < length
        && NameLetters.small(text[at + 1])
        && !(text[at + 1] == 's' && (at + 2 >= length || !NameLetters.letter(text[at + 2])));
  }

  private boolean holds(int words, int level) {
    if (familyFirst) {
      return words <= 3 && familyFirst(words, level);
    }
    int last = words - 1;
    for (int i = 1; i < last; i++) {
      boolean inner = to[i] - from[i] == 1 || weight(i, NAME) > 0;
      if (!inner && !PARTICLES.holds(text, from[i], to[i])) {
        return false;
      }
    }
    int first = weight(0, NameWords.FIRST);
    int family = weight(last, NAME);
    if (known.holds(hash(0), hash(last), first > 0) || (first == 2 && family == 2)) {
      return true;
    }
    return switch (level) {
      case ASKED -> first == 2 && (family > 0 || unknown(last)) && words == 2;
      case LISTED ->
          (first + family >= 3) || (first == 2 && unknown(last)) || (family == 2 && unknown(0));
      default -> false;
    };
  }

  private boolean familyFirst(int words, int level) {
    int given = weight(1, NameWords.FIRST);
    int family = weight(0, NameWords.LAST);
    boolean rest = words == 2 || to[2] - from[2] == 1 || weight(2, NAME) > 0;
    return rest
        && ((given == 2 && (family == 2 || unknown(0)))
            || (level == LISTED && given + family >= 3));
  }

  private boolean againstBehind() {
    int at = to[count - 1];
    int next = at + 1;
    int end = at < length && text[at] == ' ' ? wordEnd(next) : next;
    return end > next && (flags(next, end) & NameWords.AGAINST) != 0;
  }

  private int weight(int word, int flag) {
    int flags = flags(from[word], to[word]);
    boolean has = (flags & flag) != 0 && (flags & NameWords.AGAINST) == 0;
    return !has ? 0 : (flags & OTHER) != 0 ? 1 : 2;
  }

  private int flags(int begin, int end) {
    NameWords words = NameWords.bundled();
    int flags = words.flags(text, begin, end);
    return flags != 0 ? flags : words.otherwise(text, begin, end);
  }

  private boolean unknown(int word) {
    return to[word] - from[word] >= SHORTEST_UNKNOWN
        && (flags(from[word], to[word]) & ~(NAME | NameWords.FORMED)) == 0
        && weight(word, NAME) < 2;
  }

  private long hash(int word) {
    return Words.hash(text, from[word], to[word]);
  }
}
