package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

@Tag("long")
class CatalogueTest {

  @Test
  void everyDetectorFileIsSound() {
    List<ConfigProblem> problems = new ArrayList<>();
    Catalogue catalogue = Catalogue.parsed(ConfigFiles.bundled(), List.of(), problems);
    assertThat(problems.stream().map(ConfigProblem::sentence)).isEmpty();
    assertThat(catalogue.detectors()).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void everyExampleHoldsAndNoCounterExampleIsFound() {
    Catalogue catalogue = Catalogue.parsed(ConfigFiles.bundled(), List.of(), new ArrayList<>());
    assertThat(
            CatalogueCheck.of(CompiledCatalogue.of(catalogue, "in")).stream()
                .map(CatalogueCheck.Failure::sentence))
        .isEmpty();
  }

  @Test
  void theStoredCatalogueIsThatOfTheFiles() {
    Catalogue parsed = Catalogue.parsed(ConfigFiles.bundled(), List.of(), new ArrayList<>());
    Catalogue stored = Objects.requireNonNull(CatalogueStore.bundled());
    assertThat(stored.digest()).isEqualTo(parsed.digest());
    assertThat(stored.detectors()).isEqualTo(parsed.detectors());
  }
}
