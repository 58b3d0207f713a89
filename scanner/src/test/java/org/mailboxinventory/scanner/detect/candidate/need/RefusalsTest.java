package org.mailboxinventory.scanner.detect.candidate.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.detect.Scanned;

/** Codes of a list of which a check passes some by chance. */
class RefusalsTest {
  /** Of seven digits and these letters, one is the check letter of an Irish number. */
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVW";

  private static final String IRISH = "ie.pps medium 4827193K";

  @Test
  void amongManyThatTheCheckRefusesNoneIsAValue() {
    assertThat(Scanned.findings(codes("4827193", LETTERS))).isEmpty();
  }

  @Test
  void amongFewItIsOne() {
    assertThat(Scanned.findings(codes("4827193", "JKLM"))).contains(IRISH);
  }

  @Test
  void codesOfOtherLengthsSayNothingOfIt() {
    assertThat(Scanned.findings(codes("482719", LETTERS) + codes("4827193", "K"))).contains(IRISH);
  }

  @Test
  void whereALabelNamesItItIsAValueStill() {
    assertThat(Scanned.findings(codes("4827193", LETTERS.replace("K", "")) + "PPS no: 4827193K\n"))
        .contains("ie.pps high 4827193K");
  }

  @Test
  void aNeighbourOfTheSameCountryMakesNoMoreOfIt() {
    String text =
        codes("4827193", "ABCDEFGHIJKLMNOP") + "VAT no: IE5928414U\n" + codes("4827193", "QRSTUVW");
    assertThat(Scanned.findings(text)).containsExactly("ie.vat high IE5928414U");
  }

  private static String codes(String digits, String letters) {
    StringBuilder list = new StringBuilder();
    letters.chars().forEach(each -> list.append(digits).append((char) each).append(" wool\n"));
    return list.toString();
  }
}
