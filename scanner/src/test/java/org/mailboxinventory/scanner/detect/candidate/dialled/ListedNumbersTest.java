package org.mailboxinventory.scanner.detect.candidate.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones in lists of people without headers. */
class ListedNumbersTest {
  private static final String LIST = "Rafael Nogueira%s%s\nCamila Teles%s%s\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "0821234569 ! 0739876549",
        "081234567804 ! 085712345683",
        "912 34 567 ! 934 56 781",
        "612 345 678 ! 699 112 233",
        "(11) 98765-4321 ! (21) 97654-3210",
        "89161234569 ! 89267654329",
        "0201234569 ! 0771122334"
      })
  void followTheSameSignsBehindTwoNames(String one, String other) {
    for (String sign :
        new String[] {"\t", ";", ", ", " | ", " - ", ": ", "     ", "\tSur\t", " "}) {
      assertThat(Scanned.findings(LIST.formatted(sign, one, sign, other)))
          .contains("global.phone medium " + one, "global.phone medium " + other);
    }
  }

  @Test
  void areOnTheLineBelowOrInBrackets() {
    String below = "Rafael Nogueira\n0821234569\n\nCamila Teles\n0739876549\n";
    assertThat(Scanned.findings(below)).contains("global.phone medium 0821234569");
    String brackets = "Rafael Nogueira (0821234569), Camila Teles (0739876549)";
    assertThat(Scanned.findings(brackets))
        .anyMatch(each -> each.startsWith("global.phone") && each.endsWith("0821234569"))
        .anyMatch(each -> each.startsWith("global.phone") && each.endsWith("0739876549"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rafael Nogueira;0821234569\nCamila Teles - 0739876549",
        "Rafael Nogueira;0821234569\nCamila Teles;0821234569",
        "Rafael Nogueira;0821234569\nCamila Teles;none",
        "Rafael Nogueira;120 345 678\nCamila Teles;123 456 789",
        "Rafael Nogueira;612 345 678 EUR\nCamila Teles;699 112 233 EUR",
        "Rafael Nogueira;010290-1234\nCamila Teles;120385-4321",
        "Rafael Nogueira;0102901234\nCamila Teles;0203854321",
        "Rafael Nogueira;0712054321\nCamila Teles;0811234321",
        "Rafael Nogueira;943 476 5919\nCamila Teles;943 476 5870",
        "Rafael Nogueira, id: 0821234569\nCamila Teles, id: 0739876549",
        "Rafael Nogueira;00821234\nCamila Teles;00739876",
        "Rafael Nogueira;0821234569A\nCamila Teles;0739876549A"
      })
  void othersAreNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.contains("global.phone"));
  }
}
