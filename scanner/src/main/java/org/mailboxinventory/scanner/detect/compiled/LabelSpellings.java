package org.mailboxinventory.scanner.detect.compiled;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/**
 * How a label is written too: an abbreviation that it begins with, with full stops ({@code n.h.s
 * no} of {@code nhs no}), or with its last letter apart as in {@code KvK Utrecht}, where another
 * label has it so, and letters without their accents, as in chats and in fields of programs ({@code
 * numero de telefono}, {@code kontoinhaber fuer}), Arabic letters {@linkplain ArabicSpelling one
 * for the other}, and the word for "and" that Arabic and Hebrew write together with what follows it
 * ({@code والجوال}). An abbreviation is whatever is a label or a header by itself and has two to
 * five letters.
 */
final class LabelSpellings {
  /** Of two letters only with a word behind them: two letters stand apart in many texts. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 5;

  /** Shorter labels without their accents are other words: {@code né le}. */
  private static final int FEWEST_LETTERS = 6;

  /** Shorter words of Arabic and Hebrew are others with the letter for "and" before them. */
  private static final int SHORTEST_JOINED = 4;

  private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
  private static final Pattern LATIN_ONLY = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}]+");

  private final Set<String> abbreviations = new HashSet<>();

  /** Labels of two words, the second of them one letter. */
  private final Set<String> apart = new HashSet<>();

  LabelSpellings(Catalogue catalogue) {
    for (Detector detector : catalogue.detectors()) {
      Detector.Phrases phrases = detector.phrases();
      Stream.of(phrases.labels(), phrases.headers(), phrases.local(), phrases.ordinary())
          .flatMap(List::stream)
          .forEach(this::read);
    }
  }

  private void read(String label) {
    if (mayBeDotted(label)) {
      abbreviations.add(label);
    } else if (label.indexOf(' ') == label.length() - 2) {
      apart.add(label);
    }
  }

  /** The phrase itself, and its other spellings. */
  Stream<String> with(String phrase) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(phrase);
    spellings.add(dotted(phrase));
    spellings.add(lastApart(phrase));
    if (LATIN_ONLY.matcher(phrase).matches() && letters(phrase) >= FEWEST_LETTERS) {
      spellings.add(withoutAccents(phrase));
      spellings.add(withoutAccents(writtenOut(phrase)));
    }
    ArabicSpelling.of(phrase).forEach(spellings::add);
    if (phrase.length() >= SHORTEST_JOINED) {
      and(phrase.charAt(0)).ifPresent(and -> spellings.add(and + phrase));
    }
    return spellings.stream();
  }

  /** The letter for "and" before a word that begins with a letter of Arabic or Hebrew. */
  private static Optional<String> and(char first) {
    return switch (Character.UnicodeScript.of(first)) {
      case ARABIC -> Optional.of("و");
      case HEBREW -> Optional.of("ו");
      default -> Optional.empty();
    };
  }

  /** With the last letter of its first word apart, where that is a label by itself. */
  private String lastApart(String phrase) {
    int last = phrase.indexOf(' ') - 1;
    if (last < SHORTEST || !abbreviations.contains(phrase.substring(0, last + 1))) {
      return phrase;
    }
    String first = phrase.substring(0, last) + ' ' + phrase.charAt(last);
    return apart.contains(first) ? first + phrase.substring(last + 1) : phrase;
  }

  /** With a stop behind each letter of its first word where that is an abbreviation. */
  private String dotted(String phrase) {
    int space = phrase.indexOf(' ');
    String first = space < 0 ? phrase : phrase.substring(0, space);
    boolean alone = first.length() == SHORTEST && space < 0;
    if (alone || !abbreviations.contains(first)) {
      return phrase;
    }
    String letters =
        first.codePoints().mapToObj(Character::toString).collect(Collectors.joining("."));
    return letters + phrase.substring(first.length());
  }

  /** Letters without marks of their own, of a script that has capitals. */
  private static boolean mayBeDotted(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.codePoints().allMatch(Character::isLowerCase);
  }

  private static long letters(String phrase) {
    return phrase.codePoints().filter(Character::isLetter).count();
  }

  private static String withoutAccents(String phrase) {
    String plain =
        ACCENTS.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFD)).replaceAll("");
    return plain
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ß", "ss");
  }

  /** As keyboards without these letters write them in German and the languages of the North. */
  private static String writtenOut(String phrase) {
    return phrase
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("å", "aa")
        .replace("ø", "oe");
  }
}
