package org.mailboxinventory.scanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Data goes to standard output, talk to standard error. */
class ConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(boolean terminal) {
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        terminal);
  }

  private static void sayAll(Console console) {
    console.say("said");
    console.detail("detail");
    console.warn("warned");
    console.error("one\ntwo");
  }

  @Test
  void warningsAndErrorsSayWhatTheyAreLineByLine() {
    sayAll(console(false));
    assertThat(err.toString(UTF_8).lines())
        .containsExactly("said", "warning: warned", "error: one", "error: two");
    assertThat(out.size()).isZero();
  }

  @Test
  void theCuriousHearMoreAndTheQuietOnlyWhatMatters() {
    Console verbose = console(false);
    verbose.configure(false, true, false);
    sayAll(verbose);
    assertThat(err.toString(UTF_8)).contains("detail");

    err.reset();
    Console quiet = console(false);
    quiet.configure(true, true, false);
    sayAll(quiet);
    assertThat(err.toString(UTF_8).lines())
        .containsExactly("warning: warned", "error: one", "error: two");
  }

  @Test
  void talkAsJsonIsOneObjectALineWhateverIsSaid() throws IOException {
    Console console = console(true);
    console.configure(false, false, true);
    console.warn("a \"quoted\" \\ path\tand more");
    JsonNode line = new ObjectMapper().readTree(err.toByteArray());
    assertThat(Instant.parse(line.path("time").asText())).isNotNull();
    assertThat(line.path("level").asText()).isEqualTo("warning");
    assertThat(line.path("message").asText()).isEqualTo("a \"quoted\" \\ path\tand more");
    assertThat(console.terminal()).as("nothing is drawn between objects").isFalse();
    assertThat(console(true).terminal()).isTrue();
  }

  @Test
  void dataThatCannotBeWrittenIsFoundOut() throws IOException {
    Console fine = console(false);
    fine.data().write("data".getBytes(UTF_8));
    fine.data().flush();
    assertThat(out.toString(UTF_8)).isEqualTo("data");
    assertThat(fine.written()).isTrue();

    Console full =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new FullDisk(), false, UTF_8),
            new PrintStream(err, true, UTF_8),
            false);
    try (OutputStream data = full.data()) {
      data.write("data".getBytes(UTF_8));
      assertThatThrownBy(data::flush)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("standard output");
    } catch (IOException e) {
      assertThat(full.written()).isFalse();
    }
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("no space");
    }
  }
}
