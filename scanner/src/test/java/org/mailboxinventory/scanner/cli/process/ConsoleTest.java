package org.mailboxinventory.scanner.cli.process;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
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

  @Test
  void whatOthersNamedCommandsNoTerminal() throws IOException {
    String hostile = "a\u001b[2J\u202eb\u009bc\nd";
    Console console = console(true);
    console.warn(hostile);
    console.row(hostile);
    assertThat(err.toString(UTF_8).lines())
        .containsExactly("warning: a\\u001b[2J\\u202eb\\u009bc", "warning: d");
    assertThat(out.toString(UTF_8).lines()).containsExactly("a\\u001b[2J\\u202eb\\u009bc\\u000ad");

    err.reset();
    console.configure(false, false, true);
    console.error("a\u001b[2J\u202eb");
    assertThat(err.toString(UTF_8)).doesNotContain("\u001b", "\u202e");
    assertThat(new ObjectMapper().readTree(err.toByteArray()).path("message").asText())
        .isEqualTo("a\u001b[2J\u202eb");
  }

  @Test
  void jsonOnATerminalCommandsItAsLittle() throws IOException {
    String hostile = "a\u001b\u202e\u009b\u007f आशा 😀 \u200f";
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).setCharacterEscapes(new ShownJson())) {
      json.writeString(hostile);
    }
    assertThat(out.toString(UTF_8))
        .contains("आशा")
        .doesNotContain("\u001b", "\u202e", "\u009b", "\u007f", "\u200f");
    assertThat(new ObjectMapper().readTree(out.toByteArray()).asText()).isEqualTo(hostile);
  }

  @Test
  void whatATerminalCannotShowIsEscaped() throws IOException {
    String text = "é आ 😀 ok\n";
    byte[] bytes = text.getBytes(UTF_8);
    try (EscapingStream latin = new EscapingStream(out, ISO_8859_1)) {
      for (byte b : bytes) {
        latin.write(b);
      }
    }
    assertThat(out.toString(ISO_8859_1)).isEqualTo("é \\u0906 \\ud83d\\ude00 ok\n");
    out.reset();
    try (EscapingStream ascii = new EscapingStream(out, US_ASCII)) {
      ascii.write(bytes);
    }
    assertThat(out.toString(US_ASCII)).isEqualTo("\\u00e9 \\u0906 \\ud83d\\ude00 ok\n");
  }
}
