package org.mailboxinventory.scanner.cli.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.cli.terminal.PseudoTerminal;

/**
 * A person says of findings of the sample tenant which are right. A detector of the test's own
 * takes mobile numbers for numbers of taxpayers, in bodies and attachments: these are the mistakes.
 */
@Tag("long")
class SampleOfTenantEndToEndTest {
  private static final int ASKED = 200;
  private static final Pattern SHARE =
      Pattern.compile("all +([0-9.]+) % right \\(95 %: ([0-9.]+) to ([0-9.]+)\\)");
  private static final Pattern VALUE = Pattern.compile(">>> (.+?) <<<", Pattern.DOTALL);

  private final Path folder;

  SampleOfTenantEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theShareOfPlantedMistakesLiesInTheIntervalAndStandsInTheReport() throws Exception {
    PseudoTerminal.needed();
    Path detectors = Files.createDirectories(folder.resolve("detectors/in"));
    Files.writeString(detectors.resolve("mistaken.yaml"), DETECTOR);
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      said("scan", arguments(bank, "scan", "--out", out("first")));
      double truth = shareOfRight();
      PseudoTerminal.Shown shown = judged(bank);
      assertThat(shown.code()).as(shown.screen()).isZero();
      assertThat(shown.screen()).doesNotContain("not shown");
      Matcher share = SHARE.matcher(shown.screen());
      assertThat(share.find()).as(shown.screen()).isTrue();
      // Drawn at random: five deviations from the truth, which come once in a million times.
      double width =
          1.3 * (Double.parseDouble(share.group(3)) - Double.parseDouble(share.group(2)));
      assertThat(Double.parseDouble(share.group(1)))
          .isBetween(truth - width, truth + width)
          .isLessThan(100);
      noShownValueIsWritten(shown.screen());
      said("report", arguments(bank, "report", "--out", out("second")));
      JsonNode said = inventory("second").path("verdicts");
      assertThat(said.at("/all/right").asInt() + said.at("/all/wrong").asInt()).isEqualTo(ASKED);
      assertThat(100 * said.at("/all/precision").asDouble())
          .isCloseTo(Double.parseDouble(share.group(1)), org.assertj.core.data.Offset.offset(0.06));
      assertThat(Files.readString(folder.resolve("second/report.html")))
          .contains("in.mistaken: 0.0 % right (95 %: 0.0 to ");
    }
  }

  /** Runs a command, and keeps what it says beside what it writes. */
  private void said(String name, List<String> arguments) throws IOException {
    Ended ended = Program.run(arguments);
    assertThat(ended.code()).as(ended.err()).isIn(0, 3);
    Files.writeString(folder.resolve(name + ".said"), ended.out() + ended.err());
  }

  private PseudoTerminal.Shown judged(ServedBank bank) throws Exception {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      steps.addAll(List.of("q ends\\]", "=r|w|in.mistaken"));
    }
    List<String> sample = arguments(bank, "sample", "--items", Integer.toString(ASKED));
    PseudoTerminal.Shown shown =
        new PseudoTerminal(folder.resolve("terminal"), 100)
            .run(program().builder(sample), steps.toArray(String[]::new));
    assertThat(shown.missed()).as(shown.screen()).isEmpty();
    return shown;
  }

  /** How many of a hundred findings are not of the mistaken detector: a value in an item is one. */
  private double shareOfRight() {
    int[] rightAndAll = new int[2];
    try (Ledger ledger = Ledger.openExisting(folder.resolve("ledger"), folder.resolve("native"))) {
      ledger
          .findings()
          .each(
              finding -> {
                rightAndAll[0] += finding.detector().value().equals("in.mistaken") ? 0 : 1;
                rightAndAll[1]++;
              });
    }
    assertThat(rightAndAll[0]).isPositive().isLessThan(rightAndAll[1]);
    return 100.0 * rightAndAll[0] / rightAndAll[1];
  }

  private void noShownValueIsWritten(String screen) throws IOException {
    List<String> values = VALUE.matcher(screen).results().map(it -> it.group(1)).toList();
    assertThat(values).hasSizeGreaterThanOrEqualTo(ASKED);
    List<String> long9 = values.stream().filter(it -> it.length() >= 9).toList();
    assertThat(long9).isNotEmpty();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(folder.resolve("terminal"))) {
          String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
          for (String value : long9) {
            String utf8 = new String(value.getBytes(UTF_8), ISO_8859_1);
            assertThat(bytes.contains(utf8)).as("%s", file).isFalse();
          }
        }
      }
    }
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private JsonNode inventory(String name) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(name).resolve("inventory.json").toFile());
  }

  private ProgramProcess program() throws IOException {
    return new ProgramProcess(
        folder.resolve("program"),
        "-Dmailbox-inventory.terminal=true",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1");
  }

  private List<String> arguments(ServedBank bank, String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--settings", bank.settings().toString()));
    arguments.addAll(List.of(more));
    for (String setting :
        List.of(
            "ledger.path='" + folder.resolve("ledger") + "'",
            "detect.extraCatalogues=['" + folder.resolve("detectors") + "']",
            "detect.detectors.include=[in.pan, in.mistaken]")) {
      arguments.addAll(List.of("--set", setting));
    }
    return arguments;
  }

  private static final String DETECTOR =
      """
      name: Mistaken number
      category: tax-id
      revision: 1
      identifies: person
      patterns:
        - match: '[6-9]\\d{9}'
          bare: low
          context: medium
          labelled: high
      normalise: [digits]
      context: {en: [mobile, phone, call, customer, account, name]}
      labels: [mistaken number]
      headers: [mobile]
      against: [order no]
      examples:
        - {text: 'mistaken number 9845012345', value: '9845012345', confidence: high}
        - {text: 'mobile 9845012345', value: '9845012345', confidence: medium}
        - {text: 'see 9845012345', value: '9845012345', confidence: low}
      counter-examples: ['98450123', 'order no 9845012345', 'X9845012345']
      references: [{title: A made-up handbook, url: 'https://bank.example/'}]
      """;
}
