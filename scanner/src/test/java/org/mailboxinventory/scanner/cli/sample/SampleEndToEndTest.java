package org.mailboxinventory.scanner.cli.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.terminal.PseudoTerminal;

/** A person says of findings on a terminal which are right; a quarter was planted to be wrong. */
class SampleEndToEndTest {
  private static final int MAILS = 24;
  private static final int WRONG = 6;
  private static final String QUESTION = "q ends\\]";

  private final Path folder;

  SampleEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void mailThatWasScanned() throws Exception {
    PseudoTerminal.needed();
    Files.createDirectories(mail());
    for (int i = 0; i < MAILS; i++) {
      Files.writeString(
          mail().resolve(i + ".eml"),
          "From: a@b.example\nSubject: m\nMessage-ID: <m"
              + i
              + "@x.example>\nDate: Mon, 1 Jun 2026 10:00:00 +0000\n\nThe card number "
              + card(i)
              + (i < WRONG ? " is mistaken.\n" : " is on file.\n"));
    }
    List<String> scan = arguments("scan", "--out", folder.resolve("out").toString());
    assertThat(Program.run(scan).code()).isZero();
  }

  @Test
  void theIntervalHoldsTheTruthAndNoValueIsInAnyByteWritten() throws Exception {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < MAILS; i++) {
      steps.addAll(List.of(QUESTION, "=r|w|mistaken"));
    }
    PseudoTerminal.Shown shown = run(steps, "--items", "200");
    assertThat(shown.code()).as(shown.screen()).isZero();
    assertThat(shown.screen())
        .contains("4539 0000 0000 ")
        .contains("75.0 % right (95 %: 55.1 to 88.0); 18 right, 6 wrong, 0 unclear");
    noValueIsWritten();
    Path log = folder.resolve("ledger/access-log.ndjson");
    assertThat(Files.readString(log))
        .contains("\"event\":\"sample\"", "\"shown\":24", "\"answered\":24");
    String page = "\u001b[?1049";
    assertThat(shown.screen().indexOf(page + "h")).isLessThan(shown.screen().indexOf("4539 0000"));
    assertThat(shown.screen().indexOf(page + "l"))
        .isGreaterThan(shown.screen().lastIndexOf("4539 0000"));
  }

  @Test
  void whatWasShownStandsInTheAccessLogHoweverItEnds() throws Exception {
    PseudoTerminal terminal = new PseudoTerminal(folder.resolve("terminal"), 100);
    PseudoTerminal.Shown shown =
        terminal.run(program().builder(arguments("sample")), QUESTION, "=r|r|-", QUESTION, "^C");
    assertThat(shown.code()).as(shown.screen()).isEqualTo(3);
    assertThat(shown.screen()).contains("\u001b[?1049l");
    String log = Files.readString(folder.resolve("ledger/access-log.ndjson"));
    String ofSample = log.substring(log.lastIndexOf("\"event\":\"mailbox-opened\""));
    assertThat(ofSample)
        .contains("\"mailbox\":\".\"", "\"for\":\"sample\"", "\"shown\":2,\"answered\":1");
  }

  @Test
  void whoEndsEarlyKeepsTheVerdictsSoFarAndUnclearOnesAreLeftOut() throws Exception {
    PseudoTerminal.Shown shown =
        run(List.of(QUESTION, "=r|r|-", QUESTION, "=u|u|-", QUESTION, "=q|q|-"), "--items", "10");
    assertThat(shown.screen()).contains("100.0 % right (95 %: 20.7 to 100.0); 1 right, 0 wrong, 1");
  }

  @Test
  void withoutATerminalOrAPurposeNothingIsShown() throws Exception {
    var ended = Program.run(arguments("sample"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("on a terminal alone");
    assertThat(ended.out() + ended.err()).doesNotContain("4539");
    List<String> purposeless = arguments("sample");
    purposeless.removeIf(argument -> argument.startsWith("privacy.purpose"));
    purposeless.remove(purposeless.lastIndexOf("--set"));
    assertThat(Program.run(purposeless).err()).contains("privacy.purpose");
  }

  private PseudoTerminal.Shown run(List<String> steps, String... more) throws Exception {
    PseudoTerminal terminal = new PseudoTerminal(folder.resolve("terminal"), 100);
    List<String> arguments = arguments("sample", more);
    PseudoTerminal.Shown shown =
        terminal.run(program().builder(arguments), steps.toArray(String[]::new));
    assertThat(shown.missed()).as(shown.screen()).isEmpty();
    return shown;
  }

  private void noValueIsWritten() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(mail()))
              .filter(file -> !file.startsWith(folder.resolve("terminal")))
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(6);
    for (Path file : files) {
      String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
      for (int i = 0; i < MAILS; i++) {
        assertThat(bytes.contains(card(i))).as("%s", file).isFalse();
        assertThat(bytes.contains(card(i).replace(" ", ""))).as("%s", file).isFalse();
      }
    }
  }

  private Path mail() {
    return folder.resolve("mail");
  }

  private ProgramProcess program() throws IOException {
    return new ProgramProcess(
        folder.resolve("program"),
        "-Dmailbox-inventory.terminal=true",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1");
  }

  private List<String> arguments(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command, "--from", mail().toString()));
    arguments.addAll(List.of(more));
    for (String setting :
        List.of(
            "ledger.path='" + folder.resolve("ledger") + "'",
            "detect.detectors.include=[global.payment-card]",
            "privacy.purpose=trial")) {
      arguments.addAll(List.of("--set", setting));
    }
    return arguments;
  }

  /** A made-up number that passes Luhn's check. */
  private static String card(int number) {
    String body = String.format("45390000000%04d", number);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = (body.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += digit / 10 + digit % 10;
    }
    return (body + (10 - sum % 10) % 10).replaceAll("(.{4})(?=.)", "$1 ");
  }
}
