package org.mailboxinventory.scanner.detect.address.lead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * A postal code of whatever country among the words of an address: groups of digits, or of digits
 * and capitals, up to three of them.
 */
public final class PostalCode {
  /** So many groups has one at most. */
  public static final int MOST_GROUPS = 3;

  /** The same of digits alone. */
  private static final int MOST_PLAIN = 2;

  /** Digits in several groups without a hyphen. */
  private static final int MOST_PARTED = 6;

  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_DIGITS = 9;

  /** A group of digits in a code of digits alone has so many; letters are no more in one. */
  private static final int GROUP = 3;

  /** So many signs has a code with letters. */
  private static final int FEWEST_MIXED = 5;

  private static final int MOST_MIXED = 11;

  private static final String AREA_FILE = "registries/gb-postcode-areas.txt";
  private static final Pattern BRITISH =
      Pattern.compile("([A-Z]{1,2})\\d[A-Z0-9]? ?\\d[A-BD-HJLNP-UW-Z]{2}");
  private static final Set<String> AREAS = areas();

  private PostalCode() {}

  private static Set<String> areas() {
    try (var stream = ConfigFiles.bundled().open(AREA_FILE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(AREA_FILE + " cannot be read", e);
    }
  }

  /**
   * How many of these words are the code that begins with the first; 0 where none does.
   *
   * @param words no more than a code has, and the next
   */
  public static int groups(List<String> words) {
    int count = 0;
    while (count < Math.min(MOST_GROUPS, words.size()) && group(words.get(count))) {
      count++;
    }
    if (count == 0) {
      return 0;
    }
    String code = String.join(" ", words.subList(0, count));
    boolean mixed = code.chars().anyMatch(c -> c >= 'A');
    boolean known = mixed ? mixed(code) : plain(code, count, words);
    return known && code.chars().anyMatch(c -> c >= '1') ? count : 0;
  }

  private static boolean group(String word) {
    return !word.isEmpty()
        && word.charAt(0) != '-'
        && word.chars().anyMatch(c -> c >= '0' && c <= '9')
        && word.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-');
  }

  /** Digits alone: one long group among few, and no further number behind them. */
  private static boolean plain(String code, int groups, List<String> words) {
    long digits = code.chars().filter(c -> c >= '0' && c <= '9').count();
    int last = code.length() - Math.max(code.lastIndexOf('-'), code.lastIndexOf(' ')) - 1;
    boolean further =
        groups < words.size() && words.get(groups).chars().limit(1).anyMatch(Character::isDigit);
    boolean parted = groups == 1 || (groups <= MOST_PLAIN && digits <= MOST_PARTED);
    return digits >= FEWEST_DIGITS
        && digits <= MOST_DIGITS
        && parted
        && !further
        && longest(code, '0', '9') >= GROUP
        && last >= (groups == 1 ? GROUP : 2);
  }

  /** Letters and digits: a letter first, and no more than three letters one behind another. */
  private static boolean mixed(String code) {
    long signs = code.chars().filter(c -> c >= '0').count();
    long digits = code.chars().filter(c -> c >= '0' && c <= '9').count();
    return code.charAt(0) >= 'A'
        && longest(code, 'A', 'Z') <= GROUP
        && digits > 1
        && digits <= MOST_DIGITS
        && signs >= FEWEST_MIXED
        && signs <= MOST_MIXED;
  }

  private static int longest(String code, char first, char last) {
    int run = 0;
    int longest = 0;
    for (int i = 0; i < code.length(); i++) {
      run = code.charAt(i) >= first && code.charAt(i) <= last ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Whether a text has a code of noughts alone, as forms have it in their example. */
  public static boolean nought(String text) {
    return text.contains(" 00000") || text.contains(" 0000 ");
  }

  /** Whether it is a postcode of the United Kingdom, in its area and form. */
  public static boolean british(String code) {
    Matcher form = BRITISH.matcher(code);
    return form.matches() && AREAS.contains(form.group(1));
  }
}
