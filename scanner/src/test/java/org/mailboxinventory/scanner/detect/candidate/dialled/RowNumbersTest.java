package org.mailboxinventory.scanner.detect.candidate.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones in rows in brackets. */
class RowNumbersTest {

  @Test
  void standInTheFieldOfOneThatATownNames() {
    String rows =
        """
        (11, 'T.', '', 'Verhoek', 'Lindelaan 5', 'Utrecht', '0302518361', 'A'),
        (12, 'A.', 'van', 'Doorne', 'Heikamp 41', 'Balinge', '0528439461', 'E'),
        (13, 'S.', '', 'Wolf (jr)', NULL, 'Orvelte', '0593563817', 'B'),
        (14, 'S.', '', 'Berg', NULL, 'Orvelte', '05935638', 'B');\
        """;
    assertThat(Scanned.findings(rows))
        .contains(
            "global.phone medium 0302518361",
            "global.phone medium 0528439461",
            "global.phone medium 0593563817")
        .noneMatch(each -> each.endsWith("phone medium 05935638"));
  }

  @Test
  void standInARowWithAnAddressOfMailAndThenInTheOthers() {
    String rows =
        "VALUES (1,'asha','9632584107','Pune \\'E\\'','asha@mail.example'),"
            + "(2,'devi','9811584103','Pune',NULL),[3,'9811584109']";
    assertThat(Scanned.findings(rows))
        .contains("in.mobile medium 9632584107", "in.mobile medium 9811584103")
        .noneMatch(each -> each.contains("medium 9811584109"));
  }

  @Test
  void standInRowsWithNamesOfPeople() {
    String rows =
        """
        (1,'Rina Wulandari','Kebun Lor','081234567804','99'),
        (2,'Budi Hartono','Kebun Kidul','085712345683','98');
        VALUES (1,'Rafael Nogueira','11987654326','A'),(2,'Camila Teles','21976543216','B');
        ('S1', 'Nimal Perera', 'M', '0771234569'),
        ('S2', 'Kumari Silva', 'F', '0719876549'),
        """;
    assertThat(Scanned.findings(rows))
        .contains(
            "global.phone medium 081234567804",
            "global.phone medium 085712345683",
            "global.phone medium 11987654326",
            "global.phone medium 21976543216",
            "global.phone medium 0771234569",
            "global.phone medium 0719876549");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1,'Nimal Perera','x','0771234569')",
        "(1,'Nimal Perera','x','0771234569'),(2,'Kumari Silva','x','none')",
        "(1,'Nimal Perera','x','0771234569'),(2,'Kumari Silva','x','0771234569')",
        "(1,'0719876549','0771234569','Nimal Perera'),(2,'0719876541','0771234561','Kumari Silva')",
        "(1,0771234569,'Nimal Perera'),(2,0771234561,'Kumari Silva')",
        "(1,'Rafael Nogueira','11387654326','A'),(2,'Camila Teles','21376543216','B')",
      })
  void otherNumbersBesideNamesAreNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.contains("phone medium"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VALUES (1,'asha','9632584107','Pune')",
        "VALUES (1,'9632584107','x','y','z','a','b','asha@mail.example')",
        "VALUES (1,9632584107,'x','asha@mail.example')"
      })
  void otherNumbersInRowsAreNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.contains("mobile medium"));
  }
}
