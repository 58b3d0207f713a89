package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.WordIndexBuilder;

/** Which phrases a place sees depends on the text alone, whatever was read before. */
class ContextWindowTest {
  private static final String[] WORDS = {
    "account number",
    "account",
    "number",
    "card",
    "the",
    "of",
    "blue",
    "passport",
    "护照号码",
    "x护照号y",
    "PanCard"
  };

  private final Random random = new Random(19);

  @Test
  void aPlaceSeesTheSamePhrasesInWhateverOrderPlacesAsk() {
    for (int round = 0; round < 300; round++) {
      NormalisedText text = text();
      ContextWindow whole = window(text);
      whole.read(0, text.length());
      ContextWindow asked = window(text);
      for (int question = 0; question < 30; question++) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(80));
        asked.read(from, to);
        assertThat(phrases(asked, from, to)).isEqualTo(phrases(whole, from, to));
      }
    }
  }

  @Test
  void labelsAreFoundOnceInWhateverOrderPlacesAsk() {
    for (int round = 0; round < 300; round++) {
      NormalisedText text = text();
      ContextWindow none = window(text);
      none.readLabels(text.length());
      ContextWindow asked = window(text);
      for (int question = 0; question < 10; question++) {
        int from = random.nextInt(text.length());
        asked.read(from, from + random.nextInt(80));
      }
      asked.readLabels(text.length());
      assertThat(labels(asked)).isEqualTo(labels(none));
    }
  }

  /**
   * The bits of a stretch are those of all phrases that reach into it; others may be among them.
   */
  @Test
  void whatIsNearHoldsEachPhraseThatReachesIntoAStretch() {
    int without = 0;
    for (int round = 0; round < 300; round++) {
      NormalisedText text = text("the", "of", "x护y");
      ContextWindow whole = window(text);
      whole.read(0, text.length());
      ContextWindow asked = window(text);
      for (int question = 0; question < 30; question++) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(80));
        boolean near = isNear(asked, from, to);
        if (reaches(whole, from, to)) {
          assertThat(near).as("asked after others").isTrue();
          assertThat(isNear(window(text), from, to)).as("asked first").isTrue();
        }
        without += near ? 0 : 1;
      }
    }
    assertThat(without).as("stretches with no phrase near").isGreaterThan(1000);
  }

  private static boolean isNear(ContextWindow window, int from, int to) {
    return (window.near(from, to)[0] & (1 << 1)) != 0;
  }

  private static boolean reaches(ContextWindow window, int from, int to) {
    for (int hit = 0; hit < window.before(to); hit++) {
      if (window.to(hit) > from) {
        return true;
      }
    }
    return false;
  }

  /** Letters of two scripts in turns, or capitals between small ones, begin many words in a run. */
  @ParameterizedTest
  @ValueSource(strings = {"a护", "护a", "abC"})
  void workOnARunThatBeginsManyWordsGrowsWithItsLength(String turn) {
    assertThat(steps(turn.repeat(8_000))).isLessThan(3 * steps(turn.repeat(4_000)));
  }

  private static long steps(String run) {
    NormalisedText text = new NormalisedText();
    byte[] utf8 = run.getBytes(StandardCharsets.UTF_8);
    text.fold(utf8, utf8.length);
    ContextWindow window = window(text);
    window.read(0, text.length());
    return window.steps();
  }

  private static ContextWindow window(NormalisedText text) {
    WordIndexBuilder builder = new WordIndexBuilder();
    for (String phrase : List.of("account number", "card", "passport", "护照号", "pan card", "blue")) {
      builder.add(phrase, 1, PhraseEntry.CONTEXT);
      builder.addLabel(phrase, 1, PhraseEntry.LABEL);
    }
    WordIndex index = builder.build();
    ContextWindow window = new ContextWindow(index);
    window.begin(text, 0, text.length());
    return window;
  }

  private NormalisedText text() {
    return text(WORDS);
  }

  /** Of these words, and now and then one of {@link #WORDS}. */
  private NormalisedText text(String... often) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      String[] from = random.nextInt(20) == 0 ? WORDS : often;
      words.append(from[random.nextInt(from.length)]);
      words.append(" ,\n12:".charAt(random.nextInt(6)));
    }
    byte[] utf8 = words.toString().getBytes(StandardCharsets.UTF_8);
    NormalisedText text = new NormalisedText();
    text.fold(utf8, utf8.length);
    return text;
  }

  /** Those that begin in {@code [from, to)}. */
  private static List<String> phrases(ContextWindow window, int from, int to) {
    List<String> phrases = new ArrayList<>();
    for (int hit = window.before(from); hit < window.before(to); hit++) {
      phrases.add(window.from(hit) + "-" + window.to(hit) + " " + window.node(hit));
    }
    return phrases;
  }

  private static List<String> labels(ContextWindow window) {
    List<String> labels = new ArrayList<>();
    window.labels((from, to, node) -> labels.add(from + "-" + to + " " + node));
    return labels;
  }
}
