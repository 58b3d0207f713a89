package org.mailboxinventory.scanner.detect.compiled;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How labels in Arabic letters are written too: the last yeh without its dots, as in Egypt ({@code
 * الرقم الضريبى}), the marbuta as heh, the alef without hamza ({@code الاقامة}), Persian letters of
 * an Arabic keyboard and the other way round ({@code کد ملي}), and Persian words in one ({@code
 * کدملی}), which are also so read where a joiner of no width is between them.
 */
final class ArabicSpelling {
  private static final Pattern LAST_YEH = Pattern.compile("ي(?=\\s|$)");
  private static final Pattern LAST_MARBUTA = Pattern.compile("ة(?=\\s|$)");
  private static final Pattern HAMZA = Pattern.compile("[أإآ]");

  /** Letters that Persian and Urdu have and Arabic has not. */
  private static final Pattern PERSIAN = Pattern.compile("[پچژگکیےٹڈڑ]");

  private ArabicSpelling() {}

  /** The other spellings of a phrase; none of one in other letters. */
  static Stream<String> of(String phrase) {
    if (phrase.codePoints().noneMatch(ArabicSpelling::letter)) {
      return Stream.empty();
    }
    return PERSIAN.matcher(phrase).find()
        ? persian(phrase)
        : with(
            Set.of(phrase),
            word -> LAST_YEH.matcher(word).replaceAll("ى"),
            word -> LAST_MARBUTA.matcher(word).replaceAll("ه"),
            word -> HAMZA.matcher(word).replaceAll("ا"))
            .stream();
  }

  private static boolean letter(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
  }

  private static Stream<String> persian(String phrase) {
    return with(
        Set.of(phrase),
        word -> word.replace('ک', 'ك').replace('ی', 'ي'),
        word -> word.replace('ی', 'ي'),
        word -> word.replace(" ", ""))
        .stream();
  }

  /** All that comes of these phrases by any of the changes, one behind the other. */
  @SafeVarargs
  private static Set<String> with(Set<String> phrases, UnaryOperator<String>... changes) {
    Set<String> all = new LinkedHashSet<>(phrases);
    for (UnaryOperator<String> change : changes) {
      List.copyOf(all).forEach(phrase -> all.add(change.apply(phrase)));
    }
    return all;
  }
}
