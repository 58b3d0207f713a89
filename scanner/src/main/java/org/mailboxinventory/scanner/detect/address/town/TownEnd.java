package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Where the name of a town behind its code ends, which a pattern takes for shorter than it is:
 * {@code Kirchheim unter Teck}; or for longer, where brackets or another script follow.
 */
public final class TownEnd {
  private static final WordLists FILE = new WordLists("address-places.txt");

  /** So many names may follow that are joined to the town's. */
  private static final int MOST_NAMES = 2;

  /** Letters of other scripts than Europe's begin there. */
  private static final char FIRST_OTHER = 0x590;

  /** The first byte of a letter of Europe outside ASCII, but for its last three bits. */
  private static final int FIRST_LATIN = 0xc0;

  private static final Map<String, List<String>> JOINING = groups("joining-");
  private static final Map<String, List<String>> ADDED = groups("added-");
  private static final Set<String> BRACKETS = Set.copyOf(FILE.phrases("brackets-de"));
  private static final Set<String> SAID = Set.copyOf(FILE.phrases("said"));
  private static final Set<String> BEHIND = Set.copyOf(FILE.phrases("behind"));
  private static final Set<String> OPEN = Set.copyOf(FILE.phrases("open"));

  private final String town;
  private final Rest rest;
  private final String country;

  private TownEnd(String town, Rest rest, String country) {
    this.town = town;
    this.rest = rest;
    this.country = country;
  }

  private static Map<String, List<String>> groups(String kind) {
    return FILE.names().stream()
        .filter(name -> name.startsWith(kind))
        .collect(Collectors.toMap(name -> name.substring(kind.length()), FILE::phrases));
  }

  /**
   * Where the town ends whose code begins at {@code from} and which a pattern ends at {@code cut}.
   *
   * @param country as in the detector's id; of one that has no such towns nothing is asked
   */
  public static int of(byte[] text, int from, int cut, int length, String country) {
    int to = hyphened(text, from, cut, length);
    int whole = SmallEnd.before(text, from, withoutPart(text, from, to, length));
    if (whole < to || !JOINING.containsKey(country)) {
      return whole;
    }
    String town = new String(text, from, to - from, StandardCharsets.UTF_8);
    int shorter = country.equals("de") && town.endsWith(")") ? bracket(town) : otherScript(town);
    shorter = Math.min(shorter, said(town));
    if (shorter < town.length()) {
      return to - bytes(town.substring(shorter));
    }
    int last = Math.min(length, to + Rest.BYTES);
    while (last < length && (text[last] & 0xc0) == 0x80) {
      last--;
    }
    Rest rest = new Rest(new String(text, to, last - to, StandardCharsets.UTF_8), last == length);
    int end = town.endsWith(")") ? 0 : new TownEnd(town, rest, country).end();
    return to + bytes(rest.text().substring(0, end));
  }

  /** Behind the names that hyphens join to the town behind a code: {@code 9100 Groß-Gerungs}. */
  private static int hyphened(byte[] text, int from, int end, int length) {
    int at = end;
    boolean town = AnchorScanner.isDigit(text[from]) && Words.letter(text[end - 1]);
    while (town && at + 1 < length && text[at] == '-' && Words.letter(text[at + 1])) {
      at++;
      while (at < length && Words.letter(text[at])) {
        at++;
      }
    }
    return at;
  }

  /** Before a last word of which a pattern has taken only a part: {@code Madrid Espa} of España. */
  private static int withoutPart(byte[] text, int from, int to, int length) {
    boolean part = to < length && (text[to] & 0xf8) == FIRST_LATIN && Words.letter(text[to - 1]);
    int at = to;
    while (part && at > from && text[at - 1] != ' ' && text[at - 1] != '\n') {
      at--;
    }
    while (at > from && at < to && text[at - 1] <= ' ' && text[at - 1] >= 0) {
      at--;
    }
    return part && at > from && Words.letter(text[at - 1]) ? at : to;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Where a word in another script than the town's begins; its length where none does. */
  private static int otherScript(String town) {
    int at = 0;
    while (at < town.length() && town.charAt(at) < FIRST_OTHER) {
      at++;
    }
    return at == town.length() ? at : town.substring(0, at).stripTrailing().length();
  }

  /** Where brackets begin that are no part of a town's name; its length where they are. */
  private static int bracket(String town) {
    int open = town.lastIndexOf(" (");
    boolean known =
        open < 0 || BRACKETS.contains(small(town.substring(open + 2, town.length() - 1)));
    return known ? town.length() : open;
  }

  /** Where a small word and what no town is called begin: {@code am Freitag}; else its length. */
  private static int said(String town) {
    int end = behind(town);
    int last = town.lastIndexOf(' ', end - 1);
    while (last > 0 && SAID.contains(small(town.substring(last + 1, end)))) {
      int before = town.lastIndexOf(' ', last - 1);
      if (before < 0 || !Character.isLowerCase(town.charAt(before + 1))) {
        return end;
      }
      end = before;
      last = town.lastIndexOf(' ', end - 1);
    }
    return end;
  }

  /** Where the first word begins, behind a town's first, that is of a payment; else its length. */
  private static int behind(String town) {
    int code = town.indexOf(' ');
    int blank = town.indexOf(' ', code + 1);
    while (code > 0 && blank > 0) {
      int next = town.indexOf(' ', blank + 1);
      if (BEHIND.contains(small(town.substring(blank + 1, next < 0 ? town.length() : next)))) {
        return blank;
      }
      blank = next;
    }
    return town.length();
  }

  static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private int end() {
    String last = small(town.substring(town.lastIndexOf(' ') + 1));
    int at = OPEN.contains(last) ? named(0, " ") : 0;
    for (int i = 0; i < MOST_NAMES; i++) {
      int next = joined(at);
      if (next == at) {
        break;
      }
      at = next;
    }
    return new Province(town, rest, at).end(country);
  }

  /** Behind a small word and a name; else {@code from}. */
  private int joined(int from) {
    if (rest.at(from) != ' ') {
      return from;
    }
    for (String word : JOINING.getOrDefault(country, List.of())) {
      boolean elided = "'\u2019".indexOf(word.charAt(word.length() - 1)) >= 0;
      int end = named(from, " " + word + (elided ? "" : " "));
      if (end > from) {
        return end;
      }
    }
    for (String words : ADDED.getOrDefault(country, List.of())) {
      int end = from + 1 + words.length();
      if (rest.has(from + 1, words) && rest.ends(end)) {
        return end;
      }
    }
    return from;
  }

  /** Behind these words and a name, which is in capitals as the town is; else {@code from}. */
  private int named(int from, String words) {
    int begin = from + words.length();
    int end = rest.has(from, words) ? rest.nameEnd(begin) : begin;
    return end > begin + 1
            && rest.ends(end)
            && Character.isUpperCase(rest.at(begin))
            && Character.isUpperCase(rest.at(begin + 1))
                == Character.isUpperCase(town.charAt(town.length() - 1))
        ? end
        : from;
  }
}
