package org.mailboxinventory.scanner.engine.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.engine.Faults;

/** Lines in, lines out, as other programs rely on them. */
final class LineClassifierTest {
  private final Faults faults = new Faults();
  private final LineClassifier classifier =
      new LineClassifier(PartScan.of(Bundled.DETECTION, Confidence.LOW), false, faults);

  @Test
  void answerIsThis() {
    assertThat(answer("{\"id\":\"1\",\"text\":\"PAN: ABCPE1234F\"}"))
        .isEqualTo(
            "{\"id\":\"1\",\"findings\":[{\"detector\":\"in.pan\",\"category\":\"tax-id\","
                + "\"start\":5,\"end\":15,\"confidence\":\"high\",\"validated\":false,"
                + "\"context\":true}]}");
  }

  @Test
  void nothingFoundIsAnEmptyList() {
    assertThat(answer("{\"id\":\"1\",\"text\":\"\"}")).isEqualTo("{\"id\":\"1\",\"findings\":[]}");
  }

  @Test
  void valueIsWrittenOnlyWhenRevealed() {
    String line = "{\"id\":\"1\",\"text\":\"PAN: abcpe1234f\"}";
    LineClassifier revealing =
        new LineClassifier(PartScan.of(Bundled.DETECTION, Confidence.LOW), true, faults);

    assertThat(answer(line)).doesNotContain("abcpe1234f").doesNotContain("value");
    assertThat(answer(revealing, line)).contains("\"value\":\"abcpe1234f\"");
  }

  @Test
  void onlyWhatIsSureEnoughIsWritten() {
    String line = "{\"id\":\"1\",\"text\":\"see BNZPK4321L\"}";
    LineClassifier sure =
        new LineClassifier(PartScan.of(Bundled.DETECTION, Confidence.MEDIUM), false, faults);

    assertThat(answer(line)).contains("\"confidence\":\"low\"");
    assertThat(answer(sure, line)).isEqualTo("{\"id\":\"1\",\"findings\":[]}");
  }

  @ParameterizedTest
  @CsvSource({
    "'😀😀 PAN: ABCPE1234F', 10",
    "'पैन ABCPE1234F', 4",
    "'\\ud83d PAN: ABCPE1234F', 7",
    "'\\udc00\\ud83d PAN: ABCPE1234F', 8",
    "'\\n\\t PAN: ABCPE1234F', 8",
  })
  void offsetsCountCodeUnitsOfTheText(String text, int start) {
    assertThat(answer("{\"id\":\"1\",\"text\":\"" + text + "\"}"))
        .contains("\"start\":" + start + ",\"end\":" + (start + 10) + ",");
  }

  @Test
  void idsComeBackAsTheyCame() {
    assertThat(answer("{\"text\":\"\",\"id\":\"a\\\"\\u0001b\"}"))
        .startsWith("{\"id\":\"a\\\"\\u0001b\",");
    assertThat(answer("{\"text\":\"\",\"id\":12345678901234567890}"))
        .startsWith("{\"id\":12345678901234567890,");
    assertThat(answer("{\"text\":\"\",\"id\":\"मेल-1\"}")).startsWith("{\"id\":\"मेल-1\",");
    assertThat(answer("{\"text\":\"\",\"id\":\"\\ud83d\"}")).startsWith("{\"id\":\"\\uD83D\",");
    assertThat(answer("{\"text\":\"\",\"id\":null}")).startsWith("{\"id\":null,");
    assertThat(answer("{\"text\":\"\"}")).startsWith("{\"id\":null,\"findings\"");
  }

  @Test
  void otherFieldsAreIgnored() {
    assertThat(answer("{\"meta\":{\"text\":\"x\"},\"id\":\"1\",\"n\":[1],\"text\":\"\"}"))
        .isEqualTo("{\"id\":\"1\",\"findings\":[]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"1\"}|{\"id\":\"1\",\"error\":\"the line has no \\\"text\\\"; give one\"}",
        "{\"id\":\"1\",\"text\":5}|{\"id\":\"1\",\"error\":\"\\\"text\\\" is not a string; quote"
            + " it\"}",
        "{\"text\":null,\"id\":\"1\"}|{\"id\":\"1\",\"error\":\"\\\"text\\\" is not a string; quote"
            + " it\"}",
        "{\"id\":[1],\"text\":\"\"}|{\"id\":null,\"error\":\"\\\"id\\\" is neither a string nor a"
            + " number; give one of these\"}",
        "[1]|{\"id\":null,\"error\":\"the line is not a JSON object; write one object a line\"}",
        "``|{\"id\":null,\"error\":\"the line is not a JSON object; write one object a line\"}",
        "{\"id\":\"1\",\"text\":\"a\"} {}|{\"id\":\"1\",\"error\":\"there is more than one JSON"
            + " object on the line; write one object a line\"}",
        "{\"id\":\"1\",\"text\":\"PAN ABC|{\"id\":\"1\",\"error\":\"the line is not JSON (at column"
            + " 26); write one object a line\"}",
        "PAN: ABCPE1234F|{\"id\":null,\"error\":\"the line is not JSON (at column 1); write one"
            + " object a line\"}",
      })
  void badLineIsAnsweredByWhatIsWrong(String line, String expected) {
    assertThat(answer(line)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00 7b 00 00", "ff fe fd", "7b 22 ff 22 3a 31 7d", "00 00 00 00 00"})
  void bytesThatAreNoTextAreAnsweredByAnError(String hex) {
    byte[] line = HexFormat.ofDelimiter(" ").parseHex(hex);
    AnswerBytes out = new AnswerBytes(0);

    assertThat(classifier.answer(line, 0, line.length, out)).isOne();
    assertThat(out.toString()).contains("\"error\":\"").endsWith("}\n");
    assertThat(faults.count()).isZero();
  }

  @Test
  void longTextIsClassifiedToItsEnd() {
    String filler = "x ".repeat(12_000_000);

    assertThat(answer("{\"id\":\"1\",\"text\":\"" + filler + "PAN: ABCPE1234F\"}"))
        .contains("\"start\":24000005,");
  }

  @Test
  void onlyThePartOfTheBufferThatIsTheLineIsRead() {
    byte[] buffer = "{}\n{\"id\":\"1\",\"text\":\"\"}\n{".getBytes(StandardCharsets.UTF_8);
    AnswerBytes out = new AnswerBytes(0);

    assertThat(classifier.answer(buffer, 3, buffer.length - 2, out)).isZero();
    assertThat(out).hasToString("{\"id\":\"1\",\"findings\":[]}\n");
  }

  private String answer(String line) {
    return answer(classifier, line);
  }

  private static String answer(LineClassifier classifier, String line) {
    AnswerBytes out = new AnswerBytes(0);
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    int bad = classifier.answer(bytes, 0, bytes.length, out);
    String answer = out.toString();
    assertThat(answer).endsWith("\n");
    assertThat(bad).isEqualTo(answer.contains("\"error\"") ? 1 : 0);
    return answer.substring(0, answer.length() - 1);
  }
}
