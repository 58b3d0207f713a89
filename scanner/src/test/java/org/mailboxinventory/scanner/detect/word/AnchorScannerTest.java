package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Anchors are the same read byte by byte and eight bytes at a time. */
class AnchorScannerTest {
  private static final String ALPHABET = "abZQ09@ .-";

  @Test
  void runsWithADigitAndAtSignsAreAnchors() {
    assertThat(anchors("ab 12 c3, x@y ABCDEFG abCDe")).containsExactly("12", "c3", "@", "ABCDEFG");
  }

  @Test
  void noRunWithADigitAndNoAtSignIsMissedWhereverItLies() {
    Random random = new Random(5);
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      while (text.length() < length) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      List<String> anchors = new ArrayList<>(anchors(text.toString()));
      anchors.removeIf(anchor -> anchor.matches("[A-Za-z]+"));
      List<String> expected = new ArrayList<>();
      Matcher matcher = Pattern.compile("@|[A-Za-z0-9]+").matcher(text);
      while (matcher.find()) {
        if (matcher.group().matches(".*[@0-9].*")) {
          expected.add(matcher.group());
        }
      }
      assertThat(anchors).as("%s", text).isEqualTo(expected);
    }
  }

  private static List<String> anchors(String text) {
    List<String> anchors = new ArrayList<>();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    AnchorScanner.scan(
        utf8,
        0,
        0,
        utf8.length,
        utf8.length,
        new AnchorScanner.Visitor() {
          @Override
          public void run(int from, int to) {
            anchors.add(text.substring(from, to));
          }

          @Override
          public void at(int position) {
            anchors.add("@");
          }
        });
    return anchors;
  }
}
