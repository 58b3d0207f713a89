package org.mailboxinventory.scanner.detect.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Rows between brackets, below a list of what their columns are. */
class ListTableTest {
  private static final String COLUMNS = "branch, note, cif, esic_no, passport_no, job";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO staff (branch, note, esic_no) VALUES (1, 'a, b', '3112345678')",
        "INSERT INTO staff (branch, note, esic_no)\nVALUES\n  (TO_DATE('1', '2'), 'a', '3112345678');",
        "INSERT INTO [staff] ([branch], [note], [esic_no]) VALUES (1, N'a (b)', N'3112345678')",
        "{\"columns\": [\"branch\", \"esicNo\"], \"rows\": [[\"1\", \"3112345678\"]]}",
        "[[\"branch\",\"esicNo\"],[\"1\",\"3112345678\"]]",
        "cols = ['branch', 'esic_no']\n('1', '3112345678')\n",
      })
  void theColumnOfAValueIsTheOneAtItsPlace(String text) {
    assertThat(Scanned.findings(text)).containsExactly("in.esic high 3112345678");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO staff (esic_no, note, job) VALUES (1, 'a', '3112345678')",
        "INSERT INTO staff (branch, esic_no) VALUES (1, 2, '3112345678')",
        "INSERT INTO staff (branch, esic_no) VALUES (1, 2); CALL book(1, '3112345678')",
        "we need (branch, ESIC) of all, and read (1, 3112345678) there",
      })
  void anotherColumnOrListIsNotMeant(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("in.esic"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO kontakt (ort, telefon) VALUES ('Bern', '0782345671');",
        "insert into kontakt(telefon, ort)\nvalues ('0782345671', 'Bern'),\n-- further ones\n('', 'x');",
        "INSERT INTO `kontakt` (`ort`, `telefon`) VALUES (NULL, '0782345671')",
        "INSERT INTO [kontakt] ([ort], [telefon]) VALUES (N'Bern', N'0782345671')",
        "{\"columns\": [\"ort\", \"telefon\"], \"rows\": [[\"Bern\", \"0782345671\"]]}",
      })
  void whatOnlyItsLabelTellsIsFoundInTheColumnOfThatLabel(String text) {
    assertThat(Scanned.findings(text)).contains("global.phone high 0782345671");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO kontakt (ort, telefon) VALUES ('0782345671', 'Bern');",
        "INSERT INTO kontakt (ort, telefon) SELECT a, b FROM c; f('Bern', '0782345671')",
        "call(telefon, ort) and then (ort, '0782345671')",
      })
  void whatOnlyItsLabelTellsIsNotFoundInAnotherColumn(String text) {
    assertThat(Scanned.findings(text)).doesNotContain("global.phone high 0782345671");
  }

  @Test
  void theNameInTablesOfThingsIsNobodys() {
    String row = " (id, name, phone) VALUES (7, 'Rosalind Ashworth', '0782345671');";
    assertThat(Scanned.findings("INSERT INTO staff" + row))
        .contains("global.person-name high Rosalind Ashworth");
    assertThat(Scanned.findings("INSERT INTO app_companies" + row))
        .noneMatch(found -> found.startsWith("global.person-name high"));
  }

  @Test
  void telephonesOfHundredsOfRowsAreFoundInEachWindow() {
    String rows =
        IntStream.range(0, 3000)
            .mapToObj(i -> "('4711', 'Kx, (7)', 'x%d', '078%d')".formatted(i, 1000000 + i))
            .collect(Collectors.joining(",\n"));
    List<String> found =
        Scanned.findings("INSERT INTO t (branch, note, job, telefon) VALUES\n" + rows + ";");
    assertThat(found.stream().filter(each -> each.startsWith("global.phone high"))).hasSize(3000);
  }

  @Test
  void hundredsOfLongRowsHaveTheirColumnsInEachWindow() {
    String rows =
        IntStream.range(0, 3000)
            .mapToObj(
                i -> "(4711, 'Kx, (7)', 'x%d', NULL, 'K%d', 'clerk')".formatted(i, passport(i)))
            .collect(Collectors.joining(",\n"));
    List<String> found =
        Scanned.findings("INSERT INTO staff (" + COLUMNS + ") VALUES\n" + rows + ";");
    assertThat(found.stream().filter(finding -> finding.startsWith("in.passport high")))
        .containsExactlyElementsOf(
            IntStream.range(0, 3000).mapToObj(i -> "in.passport high K" + passport(i)).toList());
  }

  @Test
  void eachStatementHasColumnsOfItsOwn() {
    assertThat(
            Scanned.findings(
                """
                INSERT INTO a (x, esic_no) VALUES (1, '3112345678');
                INSERT INTO b (esic_no, x) VALUES ('3112345684', 1);
                INSERT INTO c (x, y) VALUES (1, '3112345692');"""))
        .containsExactly("in.esic high 3112345678", "in.esic high 3112345684");
  }

  private static int passport(int row) {
    return 1_204_517 + row * 2_311;
  }
}
