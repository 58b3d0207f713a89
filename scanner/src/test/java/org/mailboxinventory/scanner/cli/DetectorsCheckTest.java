package org.mailboxinventory.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code detectors check} with a folder of one's own. */
@Tag("long")
class DetectorsCheckTest {
  private static final String BADGE =
      """
      name: Badge
      category: customer-id
      revision: 1
      identifies: person
      patterns: [{match: 'KB-\\d{6}', bare: low, context: medium}]
      context: {en: [badge]}
      examples:
        - {text: 'badge KB-123456', value: KB-123456, confidence: LEVEL}
        - {text: 'badge no. KB-654321', value: KB-654321, confidence: medium}
        - {text: 'KB-123456', value: KB-123456, confidence: low}
      counter-examples: ['badge', 'KB-12', 'no number']
      references: [{title: 'the bank', url: 'https://bank.example/'}]
      """;

  private final Path folder;

  DetectorsCheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void saysWhichSampleMailsOnesOwnDetectorHits() throws IOException {
    write("in/badge.yaml", BADGE.replace("LEVEL", "medium"));
    ProgramRun run = ProgramRun.of("detectors", "check", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("(?s).*in\\.badge: matches 0 of [1-9]\\d* sample mails\n");
  }

  @Test
  void namesFileLineAndRemedyOfWhatIsWrong() throws IOException {
    Path file = write("in/badge.yaml", BADGE.replace("LEVEL", "high"));
    ProgramRun run = ProgramRun.of("detectors", "check", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains(file + ":8: example 1 does not hold: ");
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(folder.resolve("in"));
    return Files.writeString(file, text);
  }
}
