package org.mailboxinventory.scanner.evaluation.kind;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Seeded chance: the same seed gives the same mail on every machine. */
public final class SeededRandom {
  public static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  public static final String DIGITS = "0123456789";
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1941, 1, 1);
  private static final int BIRTH_DAYS = 365 * 63;

  private final Random random;

  public SeededRandom(long seed) {
    this.random = new Random(seed);
  }

  /** From {@code from} to {@code to}, both included. */
  public int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  public boolean chance(double share) {
    return random.nextDouble() < share;
  }

  public String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** So many characters of an alphabet. */
  public String of(String alphabet, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  public String digits(int count) {
    return of(DIGITS, count);
  }

  /** Digits of which the first is no zero. */
  public String number(int count) {
    return of("123456789", 1) + digits(count - 1);
  }

  public String letters(int count) {
    return of(LETTERS, count);
  }

  LocalDate birth() {
    return FIRST_BIRTH.plusDays(random.nextInt(BIRTH_DAYS));
  }

  String birth(String pattern) {
    return day(birth(), pattern);
  }

  public static String day(LocalDate date, String pattern) {
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  /**
   * Writes a value in one of several ways: each {@code #} of the mask takes the value's next
   * character.
   */
  String write(String value, String... masks) {
    return masked(value, pick(masks));
  }

  public static String masked(String value, String mask) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int i = 0; i < mask.length(); i++) {
      text.append(mask.charAt(i) == '#' ? value.charAt(at++) : mask.charAt(i));
    }
    if (at != value.length()) {
      throw new IllegalArgumentException("the mask " + mask + " does not fit its value");
    }
    return text.toString();
  }
}
