package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Below a header that says no more than name are people, unless the cells say otherwise. */
class NameColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "Name, Percentrank|Lognormal|Sumproduct|Quartile|Roundoff|Growthrate|Covariance",
    "Nom, Quorbex Wholesale|Zinvar Wholesale|Mopset Supply|Torlin Supply|Velpo Goods|Arbix Supply",
    "Name, Zurnitrile|Veloxane|Torbamide|Quorbitol|Zelphenol|Morbadine|Tesquinone"
  })
  void columnsOfThingsHoldNobody(String header, String cells) {
    assertThat(names(header, cells)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Name, Meera Iyer|Lukas Maier|Joana Carvalho|Peter Novak|Anna Rossi|Elena Smirnova|Wei Tan",
    "Name, Qorvin Telmar|Velda Ostrik|Meera Iyer|Zirbel Kwast|Lukas Maier|Torvel Arbix|Joana Zeld",
    "姓名, 王小明|李建国|张秋月|刘海洋|陈文静|赵文华|周丽华"
  })
  void columnsOfPeopleHoldThem(String header, String cells) {
    assertThat(names(header, cells)).containsExactly(cells.split("\\|", -1));
  }

  @Test
  void oneThingInManyRowsIsNobody() {
    assertThat(names("Nom", "Quorbex Distribution|".repeat(14))).isEmpty();
    assertThat(names("Nom", "Qorvin Telmar|".repeat(14))).hasSize(14);
  }

  @Test
  void fewCellsSayNothing() {
    assertThat(names("Name", "Qorvin Telmar|Velda Ostrik|Zirbel Kwast"))
        .containsExactly("Qorvin Telmar", "Velda Ostrik", "Zirbel Kwast");
  }

  private static List<String> names(String header, String cells) {
    return Scanned.table(rows(header, cells)).stream()
        .filter(finding -> finding.startsWith("global.person-name"))
        .map(finding -> finding.substring(finding.indexOf(' ', 19) + 1))
        .toList();
  }

  private static List<List<String>> rows(String header, String cells) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Row", header, "Shelf"));
    for (String cell : cells.split("\\|", -1)) {
      rows.add(List.of(Integer.toString(rows.size()), cell, "B"));
    }
    return rows;
  }
}
