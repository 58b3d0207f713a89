package org.mailboxinventory.scanner.detect.name.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Places, houses and bodies before or behind whose words is what they are. */
class PlaceLabelTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **Zona:** Clara Sandoval (norte)",
        "Município: Clara Sandoval",
        "productName: 'Clara Sandoval',",
        "\"brand_name\": \"Clara Sandoval\"",
        "no município de Clara Sandoval, em maio",
        "Residence Clara Sandoval 2050",
        "the Clara Sandoval Kree Nation met",
        "© Sri Meera Anand Prema Public Charitable Trust",
        "Mentor Kfz Handel & Service",
      })
  void theyAreNobodysName(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Zona: norte. Clara Sandoval llega!Clara Sandoval",
        "City manager: Clara Sandoval!Clara Sandoval",
        "clientName: 'Clara Sandoval',!Clara Sandoval",
        "<p style=\"font-weight:700\">Clara Sandoval</p>!Clara Sandoval",
        "'Regards,\\nClara Sandoval\\nSales'!Clara Sandoval",
      })
  void peopleAreFound(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }
}
