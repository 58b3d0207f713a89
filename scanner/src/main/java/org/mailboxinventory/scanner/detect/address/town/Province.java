package org.mailboxinventory.scanner.detect.address.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * A province behind a town: its sign in Italy, its name in Spain, where the code begins with its
 * number.
 *
 * @param town the code and the town
 * @param at where in the rest the town ends
 */
record Province(String town, Rest rest, int at) {
  private static final String SIGNS = "registries/it-provinces.txt";
  private static final WordLists FILE = new WordLists("address-places.txt");
  private static final Set<String> SPANISH = Set.copyOf(FILE.phrases("provinces-es"));
  private static final Set<String> WORDS = Set.copyOf(FILE.phrases("words-it"));
  private static final Set<String> ITALIAN = italian();

  /** The letters of a sign; the digits of a number. */
  private static final int TWO = 2;

  /** So much at most is between a town and its province. */
  private static final int GAP = 3;

  private static Set<String> italian() {
    try (var stream = ConfigFiles.bundled().open(SIGNS)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(SIGNS + " cannot be read", e);
    }
  }

  /** Behind it; where the town ends if none follows. */
  int end(String country) {
    return switch (country) {
      case "it" -> rest.at(at) == ' ' ? Math.max(bracketed(), sign()) : parted();
      case "de" -> rest.at(at) == ' ' ? bracketed() : at;
      case "es" -> spanish();
      default -> at;
    };
  }

  /** Behind a sign in brackets, as of Italian towns in German. */
  private int bracketed() {
    int end = at + 2 + TWO;
    boolean sign = rest.has(at, " (") && rest.at(end) == ')';
    return sign && ITALIAN.contains(rest.text().substring(end - TWO, end)) ? end + 1 : at;
  }

  /** Behind a sign in capitals that a comma is before and that ends a part: {@code Lecce, LE}. */
  private int parted() {
    int end = at + 2 + TWO;
    boolean sign =
        rest.has(at, ", ")
            && end <= rest.text().length()
            && rest.ends(end)
            && " -'".indexOf(rest.at(end)) < 0;
    return sign && ITALIAN.contains(rest.text().substring(end - TWO, end)) ? end : at;
  }

  /** Behind a sign; one in small letters is no other word, and no word follows it. */
  private int sign() {
    int end = at + 1 + TWO;
    if (end > rest.text().length() || !rest.ends(end)) {
      return at;
    }
    String sign = rest.text().substring(at + 1, end);
    boolean small = TownEnd.small(town).equals(town) && !WORDS.contains(sign);
    boolean alone = small && !Character.isLetterOrDigit(rest.at(end + 1));
    return ITALIAN.contains(alone ? sign.toUpperCase(Locale.ROOT) : sign) ? end : at;
  }

  /** Behind a province's name, which a comma or a hyphen is before, or which has the next line. */
  private int spanish() {
    int begin = at;
    while (begin - at < GAP && ", \r\n-".indexOf(rest.at(begin)) >= 0) {
      begin++;
    }
    String gap = rest.text().substring(at, Math.min(begin, rest.text().length()));
    int end = rest.text().length();
    for (int i = begin; i < end; i++) {
      end = Character.isLetter(rest.at(i)) || rest.at(i) == ' ' ? end : i;
    }
    boolean line = gap.endsWith("\n") && rest.at(end) == '\n';
    if (end <= begin || !(line || gap.strip().length() == 1)) {
      return at;
    }
    String name = rest.text().substring(begin, end).stripTrailing();
    return SPANISH.contains(number() + " " + TownEnd.small(name)) ? begin + name.length() : at;
  }

  /** The first digits of the code. */
  private String number() {
    int first = 0;
    while (!Character.isDigit(town.charAt(first))) {
      first++;
    }
    return town.substring(first, first + TWO);
  }
}
