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
  /** Nothing is before it: as for {@link #SURE}, two words of five letters or more. */
  static final int NONE = 0;

  /** Both words have to be known as names alone. */
  static final int SURE = 1;

  /** Behind {@code i am} or {@code my father}: one of the two may be in no list before a stop. */
  static final int KIN = 2;

  /** Behind a word as {@code ask}: the last name may be in no list. */
  static final int ASKED = 3;

  /** Behind a label of people, or before a mail address: one of the two may be in no list. */
  static final int LISTED = 4;

  private static final WordSet PARTICLES = NameFile.of("name-parts.txt").words("particles");
  private static final WordSet HINDI = NameFile.of("introductions.txt").words("hindi");
  private static final WordSet FROM = NameFile.of("introductions.txt").words("from");
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int OTHER = NameWords.WORD | NameWords.PLACE;
  private static final int MOST = 4;
  private static final int SHORTEST = 3;
  private static final int LONG = 5;
  private static final int SHORTEST_UNKNOWN = 4;

  private final KnownNames known;
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private int count;

  /** The word before a comma that a given name follows; -1 where there is none. */
  private int family = -1;

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
    return family >= 0;
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
      known.add(hash(family < 0 ? 0 : family + 1), hash(family < 0 ? count - 1 : family));
    }
    return holds;
  }

  /** Gives the longest name that begins at a place; returns where it ends, -1 when none does. */
  int read(int at, int level) {
    if (!mayBegin(at)) {
      return -1;
    }
    words(at);
    for (int most = count; most >= 2; most--) {
      count = most;
      if (!againstBehind() && give(level)) {
        return to[most - 1];
      }
    }
    return -1;
  }

  /** False where the first word is one of no name, which costs little. */
  private boolean mayBegin(int at) {
    int end = wordEnd(at);
    int flags = NameWords.bundled().flags(text, at, end);
    return end > at
        && (flags & NameWords.WORD) == 0
        && (flags == 0 || (flags & NAME) != 0 || PARTICLES.holds(text, at, end))
        && !HINDI.holds(text, at, end);
  }

  /** False where the first word is in no list of names but in another, and no name has come. */
  boolean mayStart(int at) {
    int end = wordEnd(at);
    int flags = NameWords.bundled().flags(text, at, end);
    return !known.isEmpty() || flags == 0 || (flags & NAME) != 0 || PARTICLES.holds(text, at, end);
  }

  /** Gives the longest name that begins at a place, where one of these words follows it. */
  int readBefore(int at, WordSet behind) {
    if (!mayBegin(at)) {
      return -1;
    }
    words(at);
    for (int most = Math.min(count - 1, 3); most >= 2; most--) {
      if (behind.holds(text, from[most], to[most])) {
        count = most;
        if (give(SURE)) {
          return to[most - 1];
        }
      }
    }
    return -1;
  }

  private void words(int begin) {
    count = 0;
    family = -1;
    int at = begin;
    while (count < MOST) {
      int end = wordEnd(at);
      if (end == at) {
        return;
      }
      from[count] = at;
      to[count++] = end;
      boolean comma = end < length && text[end] == ',' && family();
      int next = comma ? end + 1 : end;
      if (next + 1 >= length || text[next] != ' ' || !NameLetters.small(text[next + 1])) {
        return;
      }
      family = comma ? count - 1 : family;
      at = next + 1;
    }
  }

  /** Whether the words read so far may be a family name: one, perhaps behind a particle. */
  private boolean family() {
    return count == 1 || (count == 2 && PARTICLES.holds(text, from[0], to[0]));
  }

  private int wordEnd(int begin) {
    int at = NameLetters.smallEnd(text, begin, length);
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
    if (family >= 0) {
      return level > NONE && words > family + 1 && familyFirst(words, level);
    }
    int last = words - 1;
    for (int i = 1; i < last; i++) {
      boolean inner = to[i] - from[i] == 1 || weight(i, NAME) > 0;
      if (!inner && !PARTICLES.holds(text, from[i], to[i])) {
        return false;
      }
    }
    int first = weight(0, NameWords.FIRST);
    int named = weight(last, NAME);
    boolean longEnough =
        level > NONE
            ? to[last] - from[last] >= SHORTEST
            : words == 2 && Math.min(to[0] - from[0], to[1] - from[1]) >= LONG;
    if (longEnough && (known.holds(hash(0), hash(last), first > 0) || (first == 2 && named == 2))) {
      return true;
    }
    return switch (level) {
      case KIN ->
          (first == 2 && named > 0)
              || (words == 2
                  && closed(to[last])
                  && ((first == 2 && unknown(last)) || (named == 2 && unknown(0))));
      case ASKED -> first == 2 && (named > 0 || unknown(last)) && words == 2;
      case LISTED ->
          (first + named >= 3) || (first == 2 && unknown(last)) || (named == 2 && unknown(0));
      default -> false;
    };
  }

  /** Whether what is said stops here, or goes on with where somebody is from. */
  private boolean closed(int at) {
    int word = at + 1;
    return at >= length
        || ",.;:!?\n\r(".indexOf(text[at]) >= 0
        || (text[at] == ' ' && FROM.holds(text, word, NameLetters.end(text, word, length)));
  }

  private boolean familyFirst(int words, int level) {
    int given = weight(family + 1, NameWords.FIRST);
    int last = weight(family, NameWords.LAST);
    int more = family + 2;
    return (words <= more || to[more] - from[more] == 1 || weight(more, NAME) > 0)
        && words <= more + 1
        && ((given == 2 && (last == 2 || unknown(family)))
            || (level == LISTED && given + last >= 3));
  }

  private boolean againstBehind() {
    int next = to[count - 1] + 1;
    int end = next <= length && text[next - 1] == ' ' ? wordEnd(next) : next;
    return end > next && (flags(next, end) & NameWords.AGAINST) != 0;
  }

  private int weight(int word, int flag) {
    int flags = flags(from[word], to[word]);
    int has = (flags & NameWords.AGAINST) == 0 ? flags & flag : 0;
    return has == 0 ? 0 : (flags & OTHER) != 0 ? 1 : 2;
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
