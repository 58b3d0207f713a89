package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;

class CatalogueTest {

  @Test
  void everyDetectorFileIsSound() {
    List<CatalogueProblem> problems = new ArrayList<>();
    Catalogue catalogue = Catalogue.read(ConfigFiles.bundled(), List.of(), problems);
    assertThat(problems.stream().map(CatalogueProblem::sentence)).isEmpty();
    assertThat(catalogue.detectors()).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void everyExampleHoldsAndNoCounterExampleIsFound() {
    Catalogue catalogue = Catalogue.read(ConfigFiles.bundled(), List.of(), new ArrayList<>());
    assertThat(
            CatalogueCheck.of(Detection.of(catalogue, "in")).stream()
                .map(CatalogueCheck.Failure::sentence))
        .isEmpty();
  }
}
