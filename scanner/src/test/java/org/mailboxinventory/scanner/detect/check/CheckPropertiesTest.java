package org.mailboxinventory.scanner.detect.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each check promises, tried on published specimens and on generated values. */
@Tag("long")
class CheckPropertiesTest {
  private static final int GENERATED = 40;
  private static final int TRIES = 20_000;

  /**
   * @param promise all, most or none of the changes of one digit are caught
   * @param template how values are generated; empty when they are not
   */
  record Rule(String check, String promise, String template, List<String> specimens) {
    boolean passes(String value) {
      return requireNonNull(Checks.named(check), check).passes(value);
    }

    @Override
    public String toString() {
      return check;
    }
  }

  static List<Rule> rules() throws IOException {
    List<Rule> rules = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(CheckPropertiesTest.class.getResourceAsStream("specimens.txt")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> cells = Registry.cells(line, '|');
          List<String> specimens = new ArrayList<>(Registry.cells(cells.get(3), ' '));
          specimens.removeIf(String::isEmpty);
          rules.add(new Rule(cells.get(0), cells.get(1), cells.get(2), specimens));
        }
      }
    }
    return rules;
  }

  /** Patterns of one's own may hand any text to a check, as short as it may be. */
  @Test
  void everyCheckAnswersOnTheShortestTexts() {
    List<String> signs = new ArrayList<>(List.of("", "\u00e9", "\u0905"));
    for (char c = ' '; c < 0x7f; c++) {
      signs.add(String.valueOf(c));
    }
    List<String> failing = new ArrayList<>();
    for (String name : Checks.names()) {
      if (!answers(requireNonNull(Checks.named(name), name), signs)) {
        failing.add(name);
      }
    }
    assertThat(failing).isEmpty();
  }

  private static boolean answers(Check check, List<String> signs) {
    for (String one : signs) {
      for (String other : signs) {
        try {
          check.passes(one + other);
        } catch (RuntimeException e) {
          return false;
        }
      }
    }
    return true;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void publishedSpecimensPass(Rule rule) {
    assertThat(rule.specimens()).allMatch(rule::passes);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void oneChangedDigitOfASpecimenIsCaught(Rule rule) {
    assertCaught(rule, rule.specimens());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void generatedValuesPassAndOneChangedDigitIsCaught(Rule rule) {
    if (rule.template().isEmpty()) {
      return;
    }
    List<String> values = generated(rule);
    assertThat(values).hasSizeGreaterThanOrEqualTo(rule.template().contains("#") ? GENERATED : 1);
    assertCaught(rule, values);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void nothingButTheShapeEverThrows(Rule rule) {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String noise = noise(random, random.nextInt(1, 30));
      assertThat(List.of(true, false)).contains(rule.passes(noise));
    }
  }

  private static void assertCaught(Rule rule, List<String> values) {
    int changed = 0;
    List<String> missed = new ArrayList<>();
    for (String value : values) {
      for (String change : changes(value)) {
        changed++;
        if (rule.passes(change)) {
          missed.add(change);
        }
      }
    }
    switch (rule.promise()) {
      case "all" -> assertThat(missed).isEmpty();
      case "most" -> assertThat(missed.size()).isLessThanOrEqualTo(changed / 5);
      default -> assertThat(rule.promise()).isEqualTo("none");
    }
  }

  private static List<String> changes(String value) {
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < value.length(); i++) {
      for (char digit = '0'; digit <= '9' && Character.isDigit(value.charAt(i)); digit++) {
        if (digit != value.charAt(i)) {
          changes.add(value.substring(0, i) + digit + value.substring(i + 1));
        }
      }
    }
    return changes;
  }

  private static List<String> generated(Rule rule) {
    Random random = new Random(rule.check().hashCode());
    List<String> values = new ArrayList<>();
    for (int i = 0; i < TRIES && values.size() < GENERATED; i++) {
      List<String> fitting = new ArrayList<>();
      complete(rule, filled(rule.template(), random), fitting);
      if (rule.promise().equals("all")) {
        assertThat(fitting).hasSizeLessThanOrEqualTo(1);
      }
      values.addAll(fitting);
    }
    return values;
  }

  private static String filled(String template, Random random) {
    StringBuilder body = new StringBuilder(template);
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) == '#') {
        body.setCharAt(i, (char) ('0' + random.nextInt(10)));
      } else if (body.charAt(i) == '@') {
        body.setCharAt(i, (char) ('A' + random.nextInt(26)));
      }
    }
    return body.toString();
  }

  /** Puts every digit (or letter, for a single one) in the places of the check digits. */
  private static void complete(Rule rule, String body, List<String> fitting) {
    int place = body.indexOf('*');
    if (place < 0) {
      if (rule.passes(body)) {
        fitting.add(body);
      }
      return;
    }
    boolean single = body.indexOf('*', place + 1) < 0;
    String characters = single ? "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" : "0123456789";
    for (int i = 0; i < characters.length(); i++) {
      complete(
          rule,
          body.substring(0, place) + characters.charAt(i) + body.substring(place + 1),
          fitting);
    }
  }

  private static String noise(Random random, int length) {
    String characters = "0123456789ABXZabz<^=@.:-+ /é\n*";
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < length; i++) {
      noise.append(characters.charAt(random.nextInt(characters.length())));
    }
    return noise.toString();
  }
}
