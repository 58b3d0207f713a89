package org.mailboxinventory.scanner.detect.address.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/**
 * A postal code of whatever country among the words of an address: groups of digits, or of digits
 * and capitals, up to three of them.
 */
final class LedCode {
  private static final int MOST_GROUPS = 3;

  /** The same of digits alone. */
  private static final int MOST_PLAIN = 2;

  /** Digits in several groups without a hyphen. */
  private static final int MOST_PARTED = 6;

  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_DIGITS = 9;

  /** A group of digits in a code of digits alone; two of them with letters. */
  private static final int LONG_GROUP = 3;

  /** So many signs has a code with letters. */
  private static final int FEWEST_MIXED = 5;

  private static final int MOST_MIXED = 11;

  private static final String AREA_FILE = "registries/gb-postcode-areas.txt";
  private static final Pattern BRITISH =
      Pattern.compile("([A-Z]{1,2})\\d[A-Z0-9]? ?\\d[A-BD-HJLNP-UW-Z]{2}");
  private static final Set<String> AREAS = areas();

  private LedCode() {}

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

  /** The number of the word behind the code that begins at a word; {@code from} where none does. */
  static int end(ZoneWords words, int from) {
    int digits = 0;
    int letters = 0;
    int longest = 0;
    boolean nought = true;
    int at = from;
    while (at < words.count() && at - from < MOST_GROUPS && group(words.word(at), at > from)) {
      String group = bare(words.word(at));
      int count = (int) group.chars().filter(c -> c >= '0' && c <= '9').count();
      if (digits + count > MOST_DIGITS) {
        break;
      }
      digits += count;
      letters += (int) group.chars().filter(c -> c >= 'A' && c <= 'Z').count();
      longest = Math.max(longest, longestRun(group));
      nought &= group.chars().noneMatch(c -> c >= '1' && c <= 'Z');
      at++;
      if (words.word(at - 1).stopped()) {
        break;
      }
    }
    int all = digits + letters;
    boolean goesOn =
        at < words.count() && words.word(at).gap() == Gap.BLANK && words.word(at).number();
    boolean many = at - from > MOST_PLAIN || (at > from + 1 && digits > MOST_PARTED);
    if (nought || (letters == 0 && (many || goesOn)) || !letterFirst(words.word(from), letters)) {
      return from;
    }
    boolean plain =
        letters == 0
            && digits >= FEWEST_DIGITS
            && longest >= LONG_GROUP
            && longestRun(lastGroup(words.word(at - 1))) >= LONG_GROUP - (at - from > 1 ? 1 : 0);
    boolean mixed = letters > 0 && digits > 1 && all >= FEWEST_MIXED && all <= MOST_MIXED;
    return plain || mixed ? at : from;
  }

  private static boolean group(Word word, boolean behind) {
    String group = bare(word);
    return (!behind || word.gap() == Gap.BLANK)
        && group.chars().anyMatch(c -> c >= '0' && c <= '9')
        && group.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-')
        && group.charAt(0) != '-';
  }

  /** Whether a code with letters begins with one, and no more than three are one behind another. */
  private static boolean letterFirst(Word first, int letters) {
    String text = first.text();
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isLetter(text.charAt(i)) ? run + 1 : 0;
      if (run > LONG_GROUP) {
        return false;
      }
    }
    return letters == 0 || Character.isLetter(text.charAt(0));
  }

  /** What is behind a hyphen. */
  private static String lastGroup(Word word) {
    String group = bare(word);
    return group.substring(group.lastIndexOf('-') + 1);
  }

  /** Whether a text has a code of noughts alone, as forms have it in their example. */
  static boolean nought(String text) {
    return text.contains(" 00000") || text.contains(" 0000 ");
  }

  private static String bare(Word word) {
    return word.stopped() ? word.text().substring(0, word.text().length() - 1) : word.text();
  }

  private static int longestRun(String group) {
    int run = 0;
    int longest = 0;
    for (int i = 0; i < group.length(); i++) {
      run = group.charAt(i) >= '0' && group.charAt(i) <= '9' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Whether it is a postcode of the United Kingdom, in its area and form. */
  static boolean british(String code) {
    Matcher form = BRITISH.matcher(code);
    return form.matches() && AREAS.contains(form.group(1));
  }
}
