package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.compiled.Accepted;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

class AcceptedTest {
  private static final Accepted ACCEPTED =
      Accepted.of(
          List.of("Helpline: +91 22 2345 6789", "specimen PAN ABCPE1234F", "पैन AAAPL1234C"),
          List.of("Example.com"));
  private static final CompiledCatalogue DETECTION =
      CompiledCatalogue.of(
          CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), "in", ACCEPTED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Specimen  pan: ABCPE1234F.|true",
        "call the HELPLINE +91-22-2345-6789 now|true",
        "पैन: AAAPL1234C|true",
        "specimen PAN BNZPK4321L|false",
        "PAN ABCPE1234F|false",
        "write to asha@example.com|true",
        "write to asha@mail.example.com|true",
        "write to asha@example.org|false",
        "write to asha@my-example.com|false"
      })
  void whatLiesInAPhraseOrIsOfADomainIsMarked(String text, boolean accepted) {
    List<Match> matches = matches(text);
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).accepted()).isEqualTo(accepted);
  }

  @Test
  void nothingIsAcceptedUnlessItIsDeclared() {
    assertThat(Scanned.matches("specimen PAN ABCPE1234F")).noneMatch(Match::accepted);
  }

  @Test
  void aFileHasOnePhraseALine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("phrases.txt");
    Files.writeString(file, "# our own\n\n  specimen PAN ABCPE1234F \nHelpline 1800\n");
    assertThat(Accepted.phrases(file)).containsExactly("specimen PAN ABCPE1234F", "Helpline 1800");
  }

  private static List<Match> matches(String text) {
    return Scanned.matches(PartScan.of(DETECTION, Confidence.MEDIUM), text);
  }
}
