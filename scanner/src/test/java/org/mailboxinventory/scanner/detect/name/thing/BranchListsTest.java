package org.mailboxinventory.scanner.detect.name.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Branches that are called after streets are no people, also where a list names several. */
class BranchListsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cerramos las oficinas de Pedro Salgado, Ana Beltrán y Luis Ortega el lunes.",
        "Cerramos las sucursales Pedro Salgado y Ana Beltrán el lunes.",
        "Die Filialen Anna Schneider und Karl Weber schließen am Montag.",
        "Phòng giao dịch Nguyễn Văn Hùng, Trần Thị Mai nghỉ hôm nay.",
        "Our Adaeze Okafor, Allen Avenue and Musa Bello branches stay shut on Friday."
      })
  void areNoPeople(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("global.person-name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We wrote to all branches and Rajesh Kumar replied.|Rajesh Kumar",
        "Visited three branches, Rajesh Kumar drove.|Rajesh Kumar",
        "Las oficinas llamaron a Pedro Salgado ayer.|Pedro Salgado",
        "Our Rajesh Kumar visited the branches.|Rajesh Kumar"
      })
  void peopleBesideThemAre(String text, String name) {
    assertThat(Scanned.findings(text)).contains("global.person-name medium " + name);
  }
}
