package org.mailboxinventory.scanner.detect.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The pattern engine finds the same ends as {@code java.util.regex} for generated patterns and
 * texts: {@code -Dpattern.pairs=5000000} compares as many pairs as it is told, the build a few
 * thousand.
 */
class PatternEngineTest {
  private static final int TEXTS_A_PATTERN = 20;
  private static final int PATTERNS_A_SET = 3;
  private static final String ALPHABET = "aabBxZ0199 -/.@_\t";

  private final int pairs = Integer.getInteger("pattern.pairs", 20_000);
  private final Random random = new Random(Long.getLong("pattern.seed", 41));

  @Test
  void endsAreThoseOfRegularExpressions() throws PatternException {
    int matched = 0;
    for (int done = 0; done < pairs; done += TEXTS_A_PATTERN) {
      boolean anyCase = random.nextBoolean();
      String source = pattern(3);
      PatternNode node = parsed(source, anyCase);
      if (node == null) {
        continue;
      }
      PatternAutomaton automaton = automaton(List.of(node));
      Pattern expression = expression(source, anyCase);
      for (int i = 0; i < TEXTS_A_PATTERN; i++) {
        String text = text(expression);
        List<Integer> ends = ends(automaton, text).get(0);
        assertThat(ends).as("ends of %s in \"%s\"", source, text).isEqualTo(ends(expression, text));
        matched += ends.isEmpty() ? 0 : 1;
        assertThat(automaton.matches(bytes(text), 0, text.length()))
            .as("\"%s\" as a whole is %s", text, source)
            .isEqualTo(expression.matcher(text).matches());
      }
    }
    assertThat(matched).as("pairs with a match").isGreaterThan(pairs / 20);
  }

  @Test
  void patternsThatShareAnAutomatonEndWhereEachAloneDoes() throws PatternException {
    for (int done = 0; done < pairs / 4; done += PATTERNS_A_SET * TEXTS_A_PATTERN) {
      List<PatternNode> nodes = new ArrayList<>();
      List<Pattern> expressions = new ArrayList<>();
      while (nodes.size() < PATTERNS_A_SET) {
        String source = pattern(2);
        PatternNode node = parsed(source, false);
        if (node != null) {
          nodes.add(node);
          expressions.add(expression(source, false));
        }
      }
      PatternAutomaton automaton = automaton(nodes);
      for (int i = 0; i < TEXTS_A_PATTERN; i++) {
        String text = text(expressions.get(random.nextInt(PATTERNS_A_SET)));
        List<List<Integer>> ends = ends(automaton, text);
        for (int k = 0; k < PATTERNS_A_SET; k++) {
          assertThat(ends.get(k))
              .as("ends of %s in \"%s\"", expressions.get(k), text)
              .isEqualTo(ends(expressions.get(k), text));
        }
      }
    }
  }

  @Test
  void aShapeMatchesAllThatItsPatternMatches() throws PatternException {
    for (int done = 0; done < pairs / 4; done += TEXTS_A_PATTERN) {
      String source = pattern(3);
      PatternNode node = parsed(source, false);
      if (node == null) {
        continue;
      }
      PatternAutomaton exact = automaton(List.of(node));
      PatternAutomaton shape = automaton(List.of(PatternNode.shape(node)));
      for (int i = 0; i < TEXTS_A_PATTERN; i++) {
        String text = text(expression(source, false));
        assertThat(ends(shape, text).get(0))
            .as("ends of the shape of %s in \"%s\"", source, text)
            .containsAll(ends(exact, text).get(0));
      }
    }
  }

  @Test
  void storedStatesEndWhereThoseWorkedOutDo() throws PatternException, IOException {
    int ended = 0;
    for (int done = 0; done < pairs / 4; done += TEXTS_A_PATTERN) {
      String source = pattern(2);
      PatternNode node = parsed(source, false);
      PatternNode other = parsed(pattern(2), false);
      if (node == null || other == null) {
        continue;
      }
      List<PatternNode> nodes = List.of(node, other);
      PatternAutomaton workedOut = automaton(nodes);
      PatternAutomaton stored = new PatternAutomaton(stored(nodes), new PatternSets());
      for (int i = 0; i < TEXTS_A_PATTERN; i++) {
        String text = text(expression(source, false));
        List<List<Integer>> ends = ends(workedOut, text);
        assertThat(ends(stored, text)).as("ends of %s in \"%s\"", source, text).isEqualTo(ends);
        ended += ends.get(0).isEmpty() ? 0 : 1;
      }
    }
    assertThat(ended).as("texts with a match").isGreaterThan(pairs / 80);
  }

  /** Written and read, as the build and the program do. */
  private static DeterministicStates stored(List<PatternNode> nodes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new NfaStates(new PatternNfa(nodes, node -> true)).write(new DataOutputStream(bytes));
    return DeterministicStates.read(
        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  private static @Nullable PatternNode parsed(String source, boolean anyCase) {
    try {
      return PatternParser.parse(source, anyCase);
    } catch (PatternException tooLongOrEmpty) {
      return null;
    }
  }

  private static PatternAutomaton automaton(List<PatternNode> nodes) {
    return new PatternAutomaton(
        new NfaStates(new PatternNfa(nodes, node -> true)), new PatternSets());
  }

  /** In the language {@code \\s} is a blank or a tab, and {@code .} is no line end. */
  private static Pattern expression(String source, boolean anyCase) {
    String same =
        source
            .replace("[^ab0]", "[\\t -\\x7e&&[^ab0]]")
            .replace("\\s", "[ \\t]")
            .replace("(.)", "([\\t -\\x7e])");
    return Pattern.compile(same, anyCase ? Pattern.CASE_INSENSITIVE : 0);
  }

  private String pattern(int depth) {
    StringBuilder pattern = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      pattern.append(atom(depth));
      pattern.append(
          switch (random.nextInt(9)) {
            case 0 -> "?";
            case 1 -> "{" + random.nextInt(3) + "," + (2 + random.nextInt(3)) + "}";
            case 2 -> "{" + (1 + random.nextInt(3)) + "}";
            default -> "";
          });
      if (random.nextInt(8) == 0 && i + 1 < parts) {
        pattern.append('|');
      }
    }
    return pattern.toString();
  }

  private String atom(int depth) {
    return switch (random.nextInt(depth > 0 ? 11 : 9)) {
      case 0 -> "\\d";
      case 1 -> "[ab0-9]";
      case 2 -> "[A-Z]";
      case 3 -> "\\s";
      case 4 -> "[-x./]";
      case 5 -> "\\.";
      case 6 -> "a";
      case 7 -> "[^ab0]";
      case 8 -> "(.)";
      case 9 -> "(" + pattern(depth - 1) + ")";
      default -> "(?:" + pattern(depth - 1) + "|" + pattern(depth - 1) + ")";
    };
  }

  /** Half of the texts are made of what the expression might read. */
  private String text(Pattern expression) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(14);
    boolean near = random.nextBoolean();
    while (text.length() < length) {
      char next = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      text.append(next);
      if (near && random.nextInt(4) != 0) {
        Matcher matcher = expression.matcher(text);
        if (!matcher.matches() && !matcher.hitEnd()) {
          text.setLength(text.length() - 1);
          length--;
        }
      }
    }
    return text.toString();
  }

  /** By pattern, where its matches from the text's begin end. */
  private static List<List<Integer>> ends(PatternAutomaton automaton, String text) {
    List<List<Integer>> ends = new ArrayList<>();
    for (int i = 0; i < PATTERNS_A_SET; i++) {
      ends.add(new ArrayList<>());
    }
    automaton.run(
        bytes(text),
        0,
        text.length(),
        (set, at) -> {
          for (int pattern : set.patterns()) {
            ends.get(pattern).add(at);
          }
        });
    return ends;
  }

  /** The same by regular expression: ends that no letter or digit follows. */
  private static List<Integer> ends(Pattern expression, String text) {
    BitSet ends = new BitSet();
    for (int end = 1; end <= text.length(); end++) {
      boolean inWord = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
      ends.set(end, !inWord && expression.matcher(text).region(0, end).matches());
    }
    return ends.stream().boxed().toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
