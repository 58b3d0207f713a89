package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names in lists, tickets, directories and transfers, and places and firms written like them. */
class NamesInRecordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Distribution: Keller, Annika; Zumthor, Corinne|Keller, Annika|Zumthor, Corinne",
        "Done by: Smith, Mark; Hunter, Grace|Smith, Mark|Hunter, Grace",
        "1.HUBER/VERONIKAMRS  2.HUBER/LEOPOLDCHD|HUBER/VERONIKA|HUBER/LEOPOLD",
        "Saksi: Ganesan a/l Ramasamy dan Tan Siew Ling|Ganesan a/l Ramasamy|Tan Siew Ling",
        "CHUYEN TIEN: PHAM VAN DUNG TT TIEN 5 CHO TRAN VAN BINH|PHAM VAN DUNG|TRAN VAN BINH",
        "Fatima Al Ansari and Jan van Breda signed|Fatima Al Ansari|Jan van Breda"
      })
  void bothAreFound(String text, String first, String second) {
    assertThat(Scanned.names(text)).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CN=Bogumiła Wrzesień,OU=Users,DC=bank|Bogumiła Wrzesień",
        "00417  FERNANDO  K.M.R.   G4|FERNANDO  K.M.R.",
        "JAYAWARDENA A.B.C. signed|JAYAWARDENA A.B.C.",
        "in Saraswathy A/P Ramasamy hadir|Saraswathy A/P Ramasamy",
        "Cr 310400552817/ABCD0001234/Meenakshi Pillai/Axis|Meenakshi Pillai",
        "VERSION:3.0%FN:Quelvok Brandovan%TEL:1|Quelvok Brandovan"
      })
  void oneIsFound(String text, String name) {
    assertThat(Scanned.names(text.replace('%', '\n'))).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bread, Rice; Red, Rose; Cheese, Olive",
        "Cities: Rome, Italy; Muscat, Oman; Manama, Bahrain",
        "Al Rajhi, Al Baraka, Dar Al Arkan",
        "Chi nhánh Hai Bà Trưng, Tân Bình; Thế Giới Di Động",
        "Mariä Himmelfahrt ist bankfrei",
        "We move from Mary Axe to Paternoster Row",
        "Compare Max Saver, Junior Star, Silver Surfer",
        "files/2024/Meenakshi Pillai.txt and 12/34/Meenakshi Pillai.doc",
        "FN: 123456a, Landesgericht Wien",
        "DISK/VERONICAMRSX and A/B TEST"
      })
  void thingsAreNoPeople(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
