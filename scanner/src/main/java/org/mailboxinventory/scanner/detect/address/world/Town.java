package org.mailboxinventory.scanner.detect.address.world;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.address.town.Countries;
import org.mailboxinventory.scanner.detect.address.town.RegionBehind;

/** The name of a town directly behind its code: words in capitals, and small ones among them. */
public final class Town {
  private static final int MOST_WORDS = 4;
  private static final int MOST_NUMBER = 2;
  private static final int SHORTEST = 3;

  /** What is called after the town behind it. */
  private static final Set<String> BRANCHES = Set.copyOf(WorldWords.phrases("branches"));

  private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L}. ]{1,16} ?:");

  /** Signs between blanks that end a part: {@code 130 00 Praha 3 | open}. */
  private static final String BARS = " |\u00b7\u2022";

  private static final char FIRST_GEORGIAN = '\u10d0';
  private static final char LAST_GEORGIAN = '\u10ff';

  private static final Set<String> NONE = Set.copyOf(WorldWords.phrases("no-towns"));

  /** Behind which, and a full stop, the name goes on. */
  private static final Set<String> SAINTS = Set.copyOf(WorldWords.phrases("saints"));

  private static final Set<String> KNOWN =
      Stream.of("towns", "larger")
          .flatMap(group -> WorldWords.phrases(group).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> DISTRICTED = Set.copyOf(WorldWords.phrases("districted"));

  private static final int STREET = WorldWords.BEFORE | WorldWords.BEHIND;

  private Town() {}

  /** Whether there is a town of this name, in small letters. */
  public static boolean known(String name) {
    return KNOWN.contains(name);
  }

  /** Where a known town of one word or two ends behind a blank; -1 where none is there. */
  static int knownEnd(String rest) {
    int one = rest.startsWith(" ") ? word(rest, 1) : 0;
    int two = one > 1 && rest.startsWith(" ", one) ? word(rest, one + 1) : one;
    if (two > one && known(rest.substring(1, two))) {
      return two;
    }
    return one > 1 && known(rest.substring(1, one)) ? one : -1;
  }

  /** Where the name ends that begins at {@code from}; -1 where no name does. */
  static int end(String text, int from) {
    int known =
        NONE.contains(WorldWords.bare(text.substring(from, word(text, from))))
            ? known(text, from)
            : -1;
    return known > 0 ? known : named(text, from);
  }

  /** Where a known town of two words ends of which the first is none: {@code Tel Aviv}. */
  private static int known(String text, int from) {
    int first = word(text, from);
    int second = text.startsWith(" ", first) ? word(text, first + 1) : first;
    String name = text.substring(from, second).toLowerCase(Locale.ROOT);
    return name(text.substring(from, first)) && known(name) ? second : -1;
  }

  private static int named(String text, int from) {
    int at = from;
    int end = -1;
    int first = -1;
    int small = 0;
    for (int count = 0; count < MOST_WORDS; count++) {
      int to = hyphened(text, word(text, at));
      String word = text.substring(at, to);
      if (text.startsWith(". ", to) && SAINTS.contains(WorldWords.bare(word)) && name(word)) {
        at = to + 2;
        continue;
      }
      if (to == at || !name(word)) {
        boolean joins =
            end >= 0 && (WorldWords.of(WorldWords.bare(word)) & WorldWords.JOINING) != 0;
        if (!joins || to == at) {
          break;
        }
        small++;
      } else if (small > 1
          && (WorldWords.of(WorldWords.bare(word)) & STREET) == WorldWords.BEFORE) {
        break;
      } else if (NONE.contains(WorldWords.bare(word)) && known(text, at) > 0) {
        end = known(text, at);
        break;
      } else if (NONE.contains(WorldWords.bare(word))) {
        boolean street = (WorldWords.of(WorldWords.bare(word)) & WorldWords.BEHIND) != 0;
        return count == 0 || street ? -1 : behind(text, end);
      } else {
        small = 0;
        end = to;
        first = count == 0 ? to : first;
      }
      if (to + 1 >= text.length() || text.charAt(to) != ' ') {
        break;
      }
      at = to + 1;
    }
    boolean running = end > first && capitals(text, from, end) && !closed(text, end);
    end = running ? first : end;
    end = withoutCountry(text, from, end);
    boolean brief = end - from < SHORTEST && text.charAt(from) < 0x500;
    return end < 0 || brief ? -1 : behind(text, end);
  }

  /** Before the name of a country that ends a town's: {@code Budapest Hungary}. */
  private static int withoutCountry(String text, int from, int end) {
    for (int at = text.indexOf(' ', from); at > from && at < end; at = text.indexOf(' ', at + 1)) {
      String before = WorldWords.bare(text.substring(text.lastIndexOf(' ', at - 1) + 1, at));
      boolean joins = (WorldWords.of(before) & WorldWords.JOINING) != 0;
      if (!joins && Countries.holds(text.substring(at + 1, end).toLowerCase(Locale.ROOT))) {
        return at;
      }
    }
    return end;
  }

  private static boolean capitals(String text, int from, int to) {
    return text.substring(from, to).chars().noneMatch(Character::isLowerCase);
  }

  /** Whether a bare word ends no town, as a month. */
  public static boolean none(String bare) {
    return NONE.contains(bare);
  }

  private static boolean name(String word) {
    return !word.isEmpty() && begins(word.charAt(0));
  }

  /** Whether a name may begin so: a capital, or a letter of a script that has none in names. */
  static boolean begins(char c) {
    return Character.isUpperCase(c)
        || Character.getType(c) == Character.OTHER_LETTER
        || (c >= FIRST_GEORGIAN && c <= LAST_GEORGIAN);
  }

  /** Where a word ends that goes on in the next line, when the line ends with its hyphen. */
  private static int hyphened(String text, int to) {
    if (!text.startsWith("-", to)) {
      return to;
    }
    int next = to + 1;
    while (next < text.length() && "\r\n> ".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean broken = text.substring(to, next).indexOf('\n') >= 0;
    int end = broken ? word(text, next) : to;
    return end > next ? end : to;
  }

  static int word(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isLetter(text.charAt(at))
            || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK
            || Character.getType(text.charAt(at)) == Character.COMBINING_SPACING_MARK
            || (at > from && "'\u2019-".indexOf(text.charAt(at)) >= 0))) {
      at++;
    }
    while (at > from && "'\u2019-".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /**
   * Behind the number of a post office, the rest of {@code D.C.}, or the province or other name
   * behind a stroke.
   */
  private static int behind(String text, int end) {
    int federal = end > 1 ? RegionBehind.federalEnd(text, end - 1) : end;
    if (federal >= end) {
      return federal;
    }
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && "/\u2013".indexOf(text.charAt(at)) >= 0) {
      int from = at + 1;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
      int to = word(text, from);
      return to > from && name(text.substring(from, to)) ? to : end;
    }
    int digits = at;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean number = at == end + 1 && digits > at && digits - at <= MOST_NUMBER;
    return number && (closed(text, digits) || districts(text, end)) ? digits : end;
  }

  /** Whether the last word before a place is a town whose districts have numbers. */
  private static boolean districts(String text, int end) {
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return districted(WorldWords.bare(text.substring(from, end)));
  }

  /** Whether a word is what is called after the town behind it: a branch. */
  static boolean branch(String bare) {
    return BRANCHES.contains(bare);
  }

  /** Whether the districts of a town have numbers. */
  static boolean districted(String bare) {
    return DISTRICTED.contains(bare);
  }

  /** Whether nothing but a sign, the end of a line, or a dash and a label follows. */
  static boolean closed(String text, int at) {
    return at >= text.length()
        || text.charAt(at) == '\n'
        || (",.;?)\"'|\u060c\u0964\u3002".indexOf(text.charAt(at)) >= 0
            && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))))
        || (text.charAt(at) == ' '
            && BARS.indexOf(text.charAt(Math.min(at + 1, text.length() - 1))) > 0)
        || (text.startsWith(" - ", at)
            && LABEL.matcher(text).region(at + 3, text.length()).lookingAt());
  }
}
