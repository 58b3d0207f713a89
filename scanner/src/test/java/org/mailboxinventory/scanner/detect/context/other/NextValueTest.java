package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A phrase behind a number may say what another value is. */
class NextValueTest {

  @Test
  void thatOfAnEarlierSentenceDoes() {
    assertThat(Scanned.findings("We have 7482915037 for his self assessment. Sent to 1730164829."))
        .contains("gb.utr high 7482915037");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stock of 758160394 units. SIREN 609 258 843 of the company. | fr.siren high 609 258 843",
        "Ticket 115441994 closed. ABA routing number 127801056 | us.aba-routing high 127801056",
        "{\"job\": 428017271, \"socialInsuranceNumber\": \"529101339\"} | ca.sin high 529101339",
        "Pieza 88708279Q de serie, titular con DNI 91988952S | es.dni high 91988952S",
      })
  void theLabelOfTheNextValueSupportsNoNumberBeforeIt(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIREN 758 160 394 et 609 258 843 | 2",
        "758160394 (SIREN), 609258843 (SIREN) | 2",
        "Routing numbers 115441994, 127801056 and 111878257 | 3",
        "758160394 is his SIN. SIN 428 017 271 is hers. | 2",
        "Transfer from 50100123456789 to account 50200987654321 | 2",
        "115441994 - ABA routing number of the branch | 1",
        "7910.1284.3683 (father), aadhaar mother 4009/1088/8562 | 2",
        "7910 1284 3683 (husband); Aadhaar wife 4009 1088 8562 | 2",
      })
  void listsAndLabelsBehindTheirValueStay(String text, int count) {
    assertThat(Scanned.findings(text)).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "span=a14ce19451fcaeb6 parent=921546118 account_shard=283 took 241ms",
        "account_shard=283 parent=921546118 took 241ms",
      })
  void aKeySaysWhatItsOwnValueIsAndNotWhatAnothersIs(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type=transfer account_no=50100123456789 status=ok",
        "type=account number=50100123456789 status=ok",
      })
  void aKeyThatSaysNothingLeavesTheOthersTheirSay(String text) {
    assertThat(Scanned.findings(text)).anyMatch(it -> it.startsWith("in.bank-account"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lloyds, 30-94-27 20481176, ref RENT | gb.sort-code-account medium 30-94-27 20481176",
        "Barclays 20-94-27 20481176, mobile to follow"
            + " | gb.sort-code-account medium 20-94-27 20481176",
      })
  void aWordBehindACommaThatNamesSomethingElseIsNotAgainstANumber(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lloyds, 30-94-27 20481176 ref", "Lloyds, 30-94-27 20481176, ref"})
  void withNothingBehindItIsOfTheNumber(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
