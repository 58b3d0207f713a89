package org.mailboxinventory.scanner.engine.line;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.text.Wtf8;

/** The quick way to read a line gives what the thorough one gives, or leaves the line to it. */
final class PlainLineTest {
  private static final int ROUNDS = 40_000;
  private static final String[] PIECES = {
    "a",
    "plain text that is longer than eight bytes",
    "\\n",
    "\\r\\n",
    "\\t",
    "\\b\\f",
    "\\\"",
    "\\\\",
    "\\/",
    "\\u0041",
    "\\u0000",
    "\\u00e9",
    "\\u0905",
    "\\uD83D\\uDE00",
    "\\ud83d",
    "\\ude00",
    "\\ud83d\\ud83d",
    "é",
    "अ",
    "😀",
    "\u007f",
    "\u2028",
    "\\x",
    "\\u12",
    "\\u00g0",
    "\\u٠٠٤١",
    "\\",
    "\"",
    "\t",
    "\u0001",
    "/",
    " ",
    "{",
    "}",
    ",",
    ":",
  };

  private final PlainLine plain = new PlainLine();
  private final Random random = new Random(3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"1\",\"text\":\"a\"}",
        "{\"text\":\"a\"}",
        "{\"text\":\"\",\"id\":\"long id with spaces\"}",
        " { \"id\" : 12345 ,\t\"text\" : \"a\\n\\u00e9\\\"\" } \r",
        "{\"id\":-7,\"text\":\"पैन ABCPE1234F 😀\"}",
        "{\"id\":0,\"text\":\"\\ud83d\\ude00 \\ud83d\"}",
      })
  void usualLinesAreReadTheQuickWay(String line) {
    assertThat(readsAsThorough(line.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "{\"id\":\"1\"}",
        "{\"id\":\"1\",\"text\":\"a\"",
        "{\"id\":\"1\",\"text\":\"a",
        "{\"id\":\"1\",\"text\":\"a\\",
        "{\"id\":\"1\",\"text\":\"a\"}}",
        "{\"id\":\"1\",\"text\":\"a\"} {}",
        "{\"id\":\"1\",\"text\":\"a\",}",
        "{\"id\":\"1\",,\"text\":\"a\"}",
        "{\"id\":\"1\" \"text\":\"a\"}",
        "{\"id\":\"\\u0031\",\"text\":\"a\"}",
        "{\"id\":01,\"text\":\"a\"}",
        "{\"id\":-,\"text\":\"a\"}",
        "{\"id\":1.5,\"text\":\"a\"}",
        "{\"id\":1e5,\"text\":\"a\"}",
        "{\"id\":null,\"text\":\"a\"}",
        "{\"id\":\"1\",\"text\":null}",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{\"id\":1,\"id\":2,\"text\":\"b\"}",
        "{\"id\":\"1\",\"text\":\"a\",\"more\":1}",
      })
  void unusualLinesAreLeftToTheThoroughWay(String line) {
    assertThat(readsAsThorough(line.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void whateverTheTextItIsThatOfTheThoroughWay() {
    int quick = 0;
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder line = new StringBuilder("{\"id\":\"7\",\"text\":\"");
      for (int n = random.nextInt(12); n > 0; n--) {
        line.append(PIECES[random.nextInt(i % 2 == 0 ? 22 : PIECES.length)]);
      }
      quick +=
          readsAsThorough(line.append("\"}").toString().getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
    }
    assertThat(quick).isGreaterThan(ROUNDS / 2);
  }

  @Test
  void bytesGoneWrongAreNotReadAsSomethingElse() {
    byte[] sound =
        "{\"id\":\"12\",\"text\":\"अ😀é plain words \\n\\u0905 and \\ud83d\\ude00 more\"}"
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] line = sound.clone();
      for (int n = 1 + random.nextInt(2); n > 0; n--) {
        line[random.nextInt(line.length)] = (byte) random.nextInt();
      }
      readsAsThorough(line);
      readsAsThorough(Arrays.copyOf(sound, random.nextInt(sound.length)));
    }
  }

  @Test
  void linesStandBehindOneAnother() {
    byte[] lines = "{\"text\":\"a\"}\n{\"id\":2,\"text\":\"b\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(plain.read(lines, 0, lines.length)).isTrue();
    assertThat(text()).isEqualTo("a");
    int second = plain.end();
    assertThat(plain.read(lines, second, lines.length)).isTrue();
    assertThat(text()).isEqualTo("b");
    assertThat(plain.end()).isGreaterThanOrEqualTo(lines.length);
  }

  /** Whether the quick way reads it; when it does, it must read what the thorough one reads. */
  private boolean readsAsThorough(byte[] line) {
    byte[] framed = Arrays.copyOf(line, line.length + 1);
    framed[line.length] = '\n';
    if (contains(line, '\n') || !plain.read(framed, 0, framed.length)) {
      return false;
    }
    LineRequest request = LineRequest.of(line, 0, line.length);
    String told = request.text();
    assertThat(told).as(request.problem()).isNotNull();
    Wtf8 expected = new Wtf8().encode(requireNonNull(told));
    assertThat(Arrays.copyOf(plain.text().bytes(), plain.text().length()))
        .isEqualTo(Arrays.copyOf(expected.bytes(), expected.length()));
    AnswerBytes quickId = new AnswerBytes(0);
    AnswerBytes thoroughId = new AnswerBytes(0);
    plain.writeId(quickId);
    request.writeId(thoroughId);
    assertThat(quickId).hasToString(thoroughId.toString());
    assertThat(plain.end()).isEqualTo(framed.length);
    return true;
  }

  private String text() {
    return new String(plain.text().bytes(), 0, plain.text().length(), StandardCharsets.UTF_8);
  }

  private static boolean contains(byte[] line, char c) {
    for (byte b : line) {
      if (b == c) {
        return true;
      }
    }
    return false;
  }
}
