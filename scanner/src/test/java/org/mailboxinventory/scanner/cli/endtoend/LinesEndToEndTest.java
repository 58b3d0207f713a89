package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramProcess;

/** {@code classify --jsonl -} as another program talks to it. */
@Tag("long")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LinesEndToEndTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LINES = 100_000;

  private final ProgramProcess program;

  LinesEndToEndTest(@TempDir Path folder) throws IOException {
    program = new ProgramProcess(folder, "-Xmx128m", "-XX:+ExitOnOutOfMemoryError");
  }

  private Process start() throws IOException {
    return program
        .builder(List.of("classify", "--jsonl", "-"))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void aHundredThousandLinesAreAnsweredInOrderWithLittleMemory() throws Exception {
    Process process = start();
    CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(process));
    try (BufferedReader answers = process.inputReader()) {
      for (int i = 0; i < LINES; i++) {
        JsonNode answer = JSON.readTree(answers.readLine());
        assertThat(answer.path("id").asText()).isEqualTo(String.valueOf(i));
        assertThat(answer.path("findings").isEmpty()).isEqualTo(i % 10 != 0);
      }
      assertThat(answers.readLine()).isNull();
    }
    writing.join();
    assertThat(process.waitFor()).isZero();
  }

  private static void write(Process process) {
    String padding = "Kindly find below what we spoke about on the phone. ".repeat(20);
    try (Writer lines = process.outputWriter()) {
      for (int i = 0; i < LINES; i++) {
        String text = i % 10 == 0 ? "PAN: ABCPE1234F. " : "Nothing here. ";
        lines.write("{\"id\":\"" + i + "\",\"text\":\"" + text + padding + "\"}\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aLineIsAnsweredBeforeTheNextIsWritten() throws Exception {
    Process process = start();
    try (Writer lines = process.outputWriter();
        BufferedReader answers = process.inputReader()) {
      for (int i = 0; i < 20; i++) {
        lines.write("{\"id\":\"" + i + "\",\"text\":\"PAN: ABCPE1234F\"}\n");
        lines.flush();
        JsonNode answer = JSON.readTree(answers.readLine());
        assertThat(answer.path("id").asText()).isEqualTo(String.valueOf(i));
        JsonNode finding = answer.path("findings").path(0);
        assertThat(finding.path("detector").asText()).isEqualTo("in.pan");
        assertThat(finding.path("start").asInt()).isEqualTo(5);
        assertThat(finding.path("end").asInt()).isEqualTo(15);
      }
    }
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aBadLineIsSaidToBeBadAndStopsNobody() throws Exception {
    Process process = start();
    List<String> bad =
        List.of("not json", "{\"id\":\"x\"", "{\"id\":\"x\"}", "[]", "{\"id\":\"x\",\"text\":7}");
    try (Writer lines = process.outputWriter();
        BufferedReader answers = process.inputReader()) {
      for (String line : bad) {
        lines.write(line + "\n{\"id\":\"good\",\"text\":\"PAN: ABCPE1234F\"}\n");
        lines.flush();
        JsonNode error = JSON.readTree(answers.readLine());
        assertThat(error.path("error").asText()).as(line).isNotBlank();
        JsonNode answer = JSON.readTree(answers.readLine());
        assertThat(answer.path("id").asText()).isEqualTo("good");
        assertThat(answer.path("findings")).hasSize(1);
      }
    }
    assertThat(process.waitFor()).isEqualTo(3);
  }
}
