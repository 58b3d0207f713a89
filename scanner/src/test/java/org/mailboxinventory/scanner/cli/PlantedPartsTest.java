package org.mailboxinventory.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which parts of a value must not be found either. */
class PlantedPartsTest {
  @Test
  void piecesBeginningsEndsAndLongStretchesCount() {
    assertThat(PlantedParts.of("GAZPT1245J"))
        .contains("GAZPT1", "GAZPT124", "T1245J", "ZPT1245J", "GAZPT1245", "AZPT1245J")
        .doesNotContain("GAZPT1245J", "PT1245");
    assertThat(PlantedParts.of("0230 745619 11")).contains("745619", "023074561", "561911");
  }

  @Test
  void wordsDomainsAndTheIssuerOfACardDoNot() {
    assertThat(PlantedParts.of("meera.subramanian@letters.example")).isEmpty();
    assertThat(PlantedParts.of("4539 5787 6362 1486"))
        .contains("4539578", "621486", "787636214")
        .doesNotContain("453957", "5787", "1486");
  }

  @Test
  void whatIsTooShortToTellDoesNot() {
    assertThat(PlantedParts.of("12/05/1984")).contains("120519", "051984").doesNotContain("1984");
    assertThat(PlantedParts.of("12345")).isEmpty();
  }
}
