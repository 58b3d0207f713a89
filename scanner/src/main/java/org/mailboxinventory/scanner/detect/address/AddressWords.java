package org.mailboxinventory.scanner.detect.address;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words an address is made of besides the names of its streets. */
final class AddressWords {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[#(]?(?:[A-Z]{1,3}-?)?\\d{1,5}[A-Za-z]?(?:[/-][A-Z]?\\d{1,5}[A-Za-z]?)*(?:st|nd|rd|th|bis|ter|\u00ba|\u00aa|er)?[.)]?");
  private static final Pattern CAPITAL =
      Pattern.compile("\\(?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'\u2019&/-]*\\)?");

  private static final List<String> JOINING_WORDS =
      List.of(
          ("c/o of the and near opp opposite behind off next to no nr de la las los el del della"
               + " dei delle di da do dos das du des le les sur sous en den der dem am an im in bei"
               + " zum zur unter auf van het op aan ten ter nad pod y e et rue calle via viale"
               + " piazza corso avenue boulevard bd av all\u00e9e impasse chemin quai place cours"
               + " route avenida avda plaza paseo rua travessa pra\u00e7a ul al pl os c/ str v.le"
               + " c.so floor cross main flat plot block")
              .split(" ", -1));

  private static final Pattern JOINING =
      Pattern.compile(
          JOINING_WORDS.stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?:", "|d'\\p{L}+|l'\\p{L}+)[.,]?")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final LetterRuns BEGINNINGS =
      LetterRuns.ofBeginnings(Stream.concat(JOINING_WORDS.stream(), Stream.of("d", "l")));

  private static final Pattern SIGN = Pattern.compile("[-\u2013&/()#.]+");

  /** A whole word and a full stop: a sentence has ended. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{5,}\\.\\)?");

  private AddressWords() {}

  /** Whether a word and its full stop end a sentence. */
  static boolean endsSentence(String word) {
    return word.indexOf('.') >= 0 && SENTENCE.matcher(word).matches();
  }

  /** Whether an address may hold a word: a number, a word with a capital, a joining word. */
  static boolean ofAddress(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    if (first >= 'a' && first <= 'z') {
      return joins(word);
    }
    if (first >= 'A' && first <= 'Z' && ofLetters(word)) {
      return true;
    }
    return NUMBER.matcher(word).matches()
        || CAPITAL.matcher(word).matches()
        || joins(word)
        || SIGN.matcher(word).matches();
  }

  private static boolean joins(String word) {
    return BEGINNINGS.mayHold(word, 0, LetterRuns.end(word, 0)) && JOINING.matcher(word).matches();
  }

  private static boolean ofLetters(String word) {
    return LetterRuns.end(word, 0) == word.length();
  }
}
