package org.mailboxinventory.scanner.detect.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Where addresses end: before small words, behind a building, before a code that comes again. */
class AddressEndsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "Nous sommes au 14 bis rue de la Tour, 75016 Paris à partir du 3 mai~fr"
            + "~14 bis rue de la Tour, 75016 Paris",
        "Adresse : 8 rue de la Tour, 75016 Paris à partir de mai~fr~8 rue de la Tour, 75016 Paris",
        "8 rue de la Tour, 38000 Grenoble était~fr~8 rue de la Tour, 38000 Grenoble",
        "Anschrift: Mühlweg 8, 60314 Frankfurt übernehmen wir~de~Mühlweg 8, 60314 Frankfurt",
        "8 rue de la Tour, 10000 Sainte Élise~fr~8 rue de la Tour, 10000 Sainte Élise",
        "〒530-0012 大阪府大阪市北区芝田4-7-12 梅田ハイツ604 です~global" + "~〒530-0012 大阪府大阪市北区芝田4-7-12 梅田ハイツ604",
        "〒530-0012\\n大阪府大阪市北区芝田4-7-12\\n梅田ハイツ604~global"
            + "~〒530-0012\\n大阪府大阪市北区芝田4-7-12\\n梅田ハイツ604",
        "送付先：〒100-0005 東京都千代田区丸の内3丁目4-1 丸ビル17階 経理部宛~global" + "~〒100-0005 東京都千代田区丸の内3丁目4-1 丸ビル17階",
        "〒530-0012 大阪府大阪市北区芝田4-7-12 経理部宛 604~global" + "~〒530-0012 大阪府大阪市北区芝田4-7-12",
        "awb,name,address,pin\\n"
            + "7712,Mohan Lal,`H.No. 12, Gali No. 4, Laxmi Nagar, Delhi 110092`,110092\\n"
            + "~global~H.No. 12, Gali No. 4, Laxmi Nagar, Delhi 110092",
        "Sucursales:\\n  Carrera 51A # 12-80, Laureles, Medellín\\nLima\\n  igual~global"
            + "~Carrera 51A # 12-80, Laureles, Medellín",
      })
  void areFound(String text, String country, String address) {
    assertThat(addresses(text.replace('`', '"').replace("\\n", "\n")))
        .containsExactly(country + " " + address.replace("\\n", "\n"));
  }

  private static List<String> addresses(String text) {
    return Scanned.findings(text).stream()
        .filter(line -> line.contains(".postal-address "))
        .map(line -> line.replaceFirst("\\.postal-address (high|medium) ", " "))
        .toList();
  }
}
