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
