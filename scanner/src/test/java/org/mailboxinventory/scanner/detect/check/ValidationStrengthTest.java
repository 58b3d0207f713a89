package org.mailboxinventory.scanner.detect.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;

/**
 * What is called validated must have refused nine in ten strings of the same shape: random digits
 * in the place of digits and random letters in the place of letters of a detector's own examples.
 */
@Tag("long")
class ValidationStrengthTest {
  private static final int SAMPLES = 4000;

  /** One check digit lets a tenth pass; the rest is the spread of the samples. */
  private static final double MOST = 0.125;

  private static final double ONE_IN_TWENTY = 0.05;

  /**
   * Their shapes say by themselves what they are: a country's code, a name's letters and a birth.
   */
  private static final Set<String> SHAPES = Set.of("global.phone", "gb.driving-licence");

  /** Top-level domains are looked up in a registry, in which half of all pairs of letters stand. */
  private static final Set<String> REGISTRIES = Set.of("global.email", "global.role-address");

  /** Dots and a slash say by themselves that it is an address or a network of addresses. */
  private static final Set<String> ADDRESSES = Set.of("global.ip-address");

  /** Compiled once, as each is asked of thousands of strings. */
  private static final IdentityHashMap<Detector.Pattern, Pattern> EXPRESSIONS =
      new IdentityHashMap<>();

  /** Of each detector, counted for the test that asks first. */
  private static final Map<DetectorId, List<Passing>> PASSING = new HashMap<>();

  static List<Detector> validated() {
    return CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>())
        .detectors()
        .stream()
        .filter(detector -> detector.patterns().stream().anyMatch(detector::validates))
        .filter(detector -> !REGISTRIES.contains(detector.id().value()))
        .filter(detector -> !ADDRESSES.contains(detector.id().value()))
        .toList();
  }

  static List<Detector> validatedByMoreThanShape() {
    return validated().stream()
        .filter(detector -> !SHAPES.contains(detector.id().value()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("validated")
  void randomStringsOfTheSameShapeAreRefused(Detector detector) {
    for (Passing like : passing(detector)) {
      assertThat(like.all() / (double) SAMPLES)
          .as("share of %s that passes", like.value())
          .isLessThan(MOST);
    }
  }

  /**
   * A check that one random string in twenty passes leaves too many false ones: without a word it
   * earns low at most.
   */
  @ParameterizedTest
  @MethodSource("validatedByMoreThanShape")
  void aCheckThatOneInTwentyPassesDoesNotValidateAlone(Detector detector) {
    for (Passing like : passing(detector)) {
      assertThat(like.aboveLow() / (double) SAMPLES)
          .as("share of %s that passes and earns medium alone", like.value())
          .isLessThan(ONE_IN_TWENTY);
    }
  }

  /** Of random strings like an example, how many pass, and how many of these earn medium alone. */
  private record Passing(String value, int all, int aboveLow) {}

  private static List<Passing> passing(Detector detector) {
    return PASSING.computeIfAbsent(detector.id(), any -> counted(detector));
  }

  private static List<Passing> counted(Detector detector) {
    Random random = new Random(detector.id().value().hashCode());
    List<Passing> passing = new ArrayList<>();
    for (Detector.Example example : detector.examples()) {
      String value = folded(example.value());
      int all = 0;
      int aboveLow = 0;
      for (int i = 0; i < SAMPLES; i++) {
        String like = alike(value, random);
        if (validates(detector, like)) {
          all++;
          aboveLow += aboveLow(detector, like) ? 1 : 0;
        }
      }
      passing.add(new Passing(value, all, aboveLow));
    }
    return passing;
  }

  private static boolean aboveLow(Detector detector, String value) {
    return detector.patterns().stream()
        .filter(detector::validates)
        .filter(pattern -> atLeastMedium(pattern.levels().validated()))
        .filter(pattern -> expression(pattern).matcher(value).matches())
        .anyMatch(pattern -> passes(pattern.checks(), canonical(detector, value)));
  }

  private static boolean atLeastMedium(@Nullable Confidence level) {
    return level != null && level.atLeast(Confidence.MEDIUM);
  }

  private static boolean validates(Detector detector, String value) {
    String canonical = canonical(detector, value);
    return detector.patterns().stream()
        .filter(detector::validates)
        .filter(pattern -> expression(pattern).matcher(value).matches())
        .map(pattern -> detector.checksValidate() ? detector.checks() : detector.checks(pattern))
        .anyMatch(checks -> passes(checks, canonical));
  }

  private static boolean passes(List<String> checks, String canonical) {
    return checks.stream().allMatch(check -> requireNonNull(Checks.named(check)).passes(canonical));
  }

  private static Pattern expression(Detector.Pattern pattern) {
    return EXPRESSIONS.computeIfAbsent(
        pattern,
        any -> Pattern.compile(pattern.match(), pattern.anyCase() ? Pattern.CASE_INSENSITIVE : 0));
  }

  private static String canonical(Detector detector, String value) {
    String result = value;
    for (Detector.Normalise step : detector.normalise()) {
      result =
          switch (step) {
            case STRIP, LETTERS_DIGITS -> result.replaceAll("[^A-Za-z0-9\u0080-\uffff]", "");
            case UPPER -> result.toUpperCase(Locale.ROOT);
            case LOWER -> result.toLowerCase(Locale.ROOT);
            case PLUS_DIGITS -> result.replaceAll("[^0-9+]", "");
            case DIGITS -> result.replaceAll("[^0-9]", "");
            case LAST_TEN -> result.substring(Math.max(0, result.length() - 10));
          };
    }
    return result;
  }

  private static String alike(String value, Random random) {
    StringBuilder alike = new StringBuilder(value);
    for (int i = 0; i < alike.length(); i++) {
      char c = alike.charAt(i);
      if (c >= '0' && c <= '9') {
        alike.setCharAt(i, (char) ('0' + random.nextInt(10)));
      } else if (c >= 'A' && c <= 'Z') {
        alike.setCharAt(i, (char) ('A' + random.nextInt(26)));
      } else if (c >= 'a' && c <= 'z') {
        alike.setCharAt(i, (char) ('a' + random.nextInt(26)));
      }
    }
    return alike.toString();
  }

  private static String folded(String value) {
    StringBuilder folded = new StringBuilder();
    value
        .codePoints()
        .forEach(
            c -> folded.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return folded.toString();
  }
}
