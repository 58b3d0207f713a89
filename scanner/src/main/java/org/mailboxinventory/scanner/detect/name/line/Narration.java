package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.list.StreetEnds;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The narration of a payment, as statements print it: {@code IMPS-INWARD-NILESH SHAH-RENT}, {@code
 * UPI/DR/4123/ASHA RAO/YESB}. Between its separators two to four words that the lists know as names
 * are the name of who paid or was paid. For one thread.
 */
public final class Narration {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 4;
  private static final int ENOUGH = 3;
  private static final int SHORTEST_NUMBER = 10;
  private static final int LONGEST_NUMBER = 20;
  private static final int SHORTEST_PAYEE = 4;

  private static final NameFile FILE = NameFile.of("narration.txt");

  /** Words that come before a name in its field and are no part of it. */
  private static final WordSet BEFORE = FILE.words("before");

  /** Words that come behind a name: what is paid, and for which month. */
  private static final WordSet BEHIND = FILE.words("behind");

  /** In the names of shops: {@code MAA DURGA STORES}. */
  private static final WordSet TRADES = NameFile.of("things.txt").words("trades");

  private static final WordSet PARTICLES = NameFile.of("name-parts.txt").words("particles");

  private byte[] text = new byte[0];

  /** Of the words read last: how many, how many in full, how much they say of a name. */
  private int count;

  private int full;
  private int sum;
  private int most;
  private boolean unknown;

  /** The last word is in no list and formed as names are. */
  private boolean formed;

  /**
   * Reads the narration that begins at {@code at}.
   *
   * @return behind its last name; -1 when there is none
   */
  public int read(byte[] newText, int at, int length, NameSink sink) {
    text = newText;
    int limit = Math.min(length, at + LONGEST);
    int last = -1;
    int field = separator(at, limit);
    while (field < limit && text[field] != '\n' && text[field] != '\t') {
      if (NameLetters.letter(text[field])) {
        int end = fieldEnd(field, limit);
        boolean account = end + 1 < limit && text[end] == '/' && (text[end + 1] | 0x20) == 'c';
        int name = account && text[end - 2] == ' ' ? -1 : name(field, end, sink);
        last = Math.max(last, name);
        field = name >= 0 ? name : end;
      } else {
        field++;
      }
      while (field < limit && NarrationHead.separates(text[field])) {
        field++;
      }
    }
    return last;
  }

  /**
   * Whether one word is a given name and nothing else, and all of the field behind the number of a
   * payment: {@code UPI/DR/412345678901/SHABANA/}.
   */
  private boolean payee(int from, int nameEnd, int to) {
    int at = from - 1;
    while (at > 0 && from - at <= LONGEST_NUMBER && text[at - 1] >= '0' && text[at - 1] <= '9') {
      at--;
    }
    return from - 1 - at >= SHORTEST_NUMBER
        && text[from - 1] == '/'
        && next(nameEnd, to) == to
        && text[to] == '/'
        && most == 2
        && nameEnd - from >= SHORTEST_PAYEE
        && NameWords.bundled().isFirstName(text, from, nameEnd);
  }

  private int separator(int from, int limit) {
    int at = from;
    while (at < limit && !NarrationHead.separates(text[at])) {
      at++;
    }
    return next(at + 1, limit);
  }

  /** Where the words end that begin at {@code from}: at a separator, or before a number. */
  private int fieldEnd(int from, int limit) {
    int at = from + 1;
    while (at < limit
        && (NameLetters.letter(text[at])
            || ".'".indexOf(text[at]) >= 0
            || blank(at)
            || NarrationHead.wraps(text, at, limit))) {
      at++;
    }
    return at;
  }

  /** One blank within a field, or two. */
  private boolean blank(int at) {
    return text[at] == ' ' && (text[at - 1] != ' ' || text[at - 2] != ' ');
  }

  /** Gives the name in {@code text[from, to)} to the sink; returns where it ends, -1 for none. */
  private int name(int from, int to, NameSink sink) {
    int begin = from;
    int end = wordEnd(begin, to);
    while (end > begin && end < to && BEFORE.holds(text, begin, end)) {
      begin = next(end, to);
      end = wordEnd(begin, to);
    }
    if (end > begin && BEHIND.holds(text, begin, end)) {
      return -1;
    }
    int nameEnd = words(begin, to);
    if (nameEnd > 0 && count == 1 && payee(begin, nameEnd, to)) {
      sink.name(begin, nameEnd);
      return nameEnd;
    }
    if (nameEnd < 0 || count < 2 || full == 0) {
      return -1;
    }
    int rest = next(nameEnd, to);
    int restEnd = wordEnd(rest, to);
    if (TRADES.holds(text, rest, restEnd)) {
      return -1;
    }
    boolean whole =
        rest >= to || BEHIND.holds(text, rest, restEnd) || StreetEnds.has(text, rest, restEnd);
    boolean beside = whole && count == 2 && unknown && most == 2;
    boolean initialed = whole && count > 1 && full == 1 && formed;
    if (sum < (whole ? ENOUGH : ENOUGH + 1) && !beside && !initialed) {
      return -1;
    }
    sink.name(begin, nameEnd);
    return nameEnd;
  }

  /** Reads the words of a name and counts them; where they end, -1 where they are none. */
  private int words(int begin, int to) {
    count = 0;
    full = 0;
    sum = 0;
    most = 0;
    unknown = false;
    formed = false;
    int nameEnd = -1;
    long before = 0;
    int at = begin;
    int end = wordEnd(at, to);
    while (count < MOST_WORDS && end > at && begins(at, end, to)) {
      boolean initial = initial(at, end);
      int wordTo = initial || text[end - 1] != '.' ? end : end - 1;
      long hash = Words.hash(text, at, wordTo);
      int word = initial ? 1 : weight(hash, at, wordTo);
      if (word < 0 || (count > 0 && BEHIND.holds(hash) && (count > 1 || word < 2))) {
        break;
      }
      if (NameWords.bundled().phrase(before, hash) || (count > 0 && TRADES.holds(hash))) {
        return -1;
      }
      before = hash;
      count++;
      full += initial ? 0 : 1;
      sum += word;
      most = Math.max(most, word);
      unknown |= word == 0;
      nameEnd = wordTo;
      at = pastParticles(next(end, to), to);
      end = wordEnd(at, to);
    }
    return nameEnd;
  }

  /** A capital, or in small letters the rest of its field behind one word: {@code Asha rao}. */
  private boolean begins(int at, int end, int to) {
    return NameLetters.capital(text[at])
        || (count == 1
            && most == 2
            && end == to
            && weight(Words.hash(text, at, end), at, end) == 2);
  }

  /** Behind small words between those of a name: {@code de}, {@code van der}. */
  private int pastParticles(int from, int to) {
    int at = from;
    int end = wordEnd(at, to);
    while (end > at && text[at] >= 'a' && PARTICLES.holds(text, at, end)) {
      at = next(end, to);
      end = wordEnd(at, to);
    }
    return at;
  }

  /**
   * How much a word with a capital says that it belongs to a name: 0 where it is in no list, -1
   * when it belongs to none.
   */
  private int weight(long hash, int from, int to) {
    int flags = NameWords.bundled().flags(hash);
    flags = flags == 0 ? NameWords.bundled().otherwise(text, from, to) : flags;
    formed = (flags & NameWords.FORMED) != 0;
    if (flags == 0 || formed) {
      return StreetEnds.has(text, from, to) ? -1 : 0;
    }
    boolean name = (flags & (NameWords.FIRST | NameWords.LAST)) != 0;
    if (!name || (flags & NameWords.AGAINST) != 0) {
      return -1;
    }
    return (flags & (NameWords.WORD | NameWords.PLACE)) != 0 ? 1 : 2;
  }

  private boolean initial(int from, int to) {
    return NameLetters.capital(text[from])
        && (to - from == 1 || (to - from == 2 && text[from + 1] == '.'));
  }

  private int wordEnd(int from, int to) {
    int at = from;
    while (at < to && text[at] != ' ' && text[at] != '\n') {
      at++;
    }
    return at;
  }

  private int next(int at, int to) {
    int next = at;
    while (next < to && (text[next] == ' ' || text[next] == '\n')) {
      next++;
    }
    return next;
  }
}
