package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** The names of all countries, in many languages. */
public final class Countries {
  private static final int SHORTEST = 3;
  private static final Set<String> NAMES = names();
  private static final WordSet WORDS = WordSet.of(NAMES);

  /** Their codes of two letters. */
  private static final Set<String> SIGNS =
      new WordLists("countries.txt")
          .names().stream()
              .filter(name -> name.length() == 2)
              .collect(Collectors.toUnmodifiableSet());

  private Countries() {}

  private static Set<String> names() {
    WordLists file = new WordLists("countries.txt");
    return file.names().stream()
        .filter(name -> name.length() == 2)
        .flatMap(name -> file.phrases(name).stream())
        .filter(name -> name.length() >= SHORTEST)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether there is a country of this name, in small letters. */
  public static boolean holds(String name) {
    return NAMES.contains(name);
  }

  /** Whether {@code text[from, to)} is the name of one, in any case. */
  public static boolean holds(byte[] text, int from, int to) {
    return WORDS.holds(text, from, to);
  }

  /** Whether {@code text[from, to)} is the code of one in capitals. */
  public static boolean isSign(byte[] text, int from, int to) {
    String sign = new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    return Character.isUpperCase(sign.charAt(0))
        && Character.isUpperCase(sign.charAt(1))
        && SIGNS.contains(sign.toLowerCase(Locale.ROOT));
  }
}
