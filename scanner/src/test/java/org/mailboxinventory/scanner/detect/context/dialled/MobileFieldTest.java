package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A mobile of India in the field behind that of a person's name. */
class MobileFieldTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUNITA DESHPANDE|9823041174|Nashik",
        "Sunita Deshpande ; 9823041174 ; Nashik",
        "Sunita Deshpande\t9823041174",
        "Sunita Deshpande,9823041174,Nashik",
        "Sunita Deshpande     9823041174",
        "L-209  Sunita Deshpande     9823041174      will pay",
        "Sunita Deshpande     98230 41174    Nashik"
      })
  void isATelephone(String text) {
    assertThat(Scanned.findings(text)).anyMatch(found -> found.startsWith("in.mobile medium 9823"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUNITA DESHPANDE|9823041174-02|Nashik",
        "SUNITA DESHPANDE|98230411745|Nashik",
        "SUNITA DESHPANDE|9823041174 rupees|Nashik",
        "SUNITA DESHPANDE|2823041174|Nashik",
        "LEDGER SUSPENSE|9823041174|Nashik",
        "Sunita Deshpande     9823041174 rupees",
        "Sunita Deshpande     98230411745",
        "LEDGER SUSPENSE     9823041174"
      })
  void isNoOtherNumber(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("in.mobile"));
  }
}
