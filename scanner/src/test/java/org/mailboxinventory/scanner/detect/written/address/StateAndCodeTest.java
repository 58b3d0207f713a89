package org.mailboxinventory.scanner.detect.written.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * The state and the code behind a town, and what a flat is before; the address is in double
 * brackets.
 */
class StateAndCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Endereço: [[Rua Bela Vista, 340, Pinheiros, São Paulo - SP, 05402-010]]",
        "[[Rua Bela Vista, 340, Curitiba - PR, CEP: 80420-010]]",
        "[[Rua Bela Vista, 340, Curitiba/PR - CEP 80420-010]]",
        "[[Rua Bela Vista, 340\n80420-010 Curitiba - PR]]"
      })
  void inBrazilAreOfTheAddress(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Endereço: [[Rua Bela Vista, 340, Pinheiros, São Paulo - SP]], 05402-0101",
        "[[Rua Bela Vista, 340, São Paulo - SP]], tel. 3025-1020"
      })
  void areNoOtherNumber(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CEP: 80420-010", "Informe o CEP 05402-010", "cep - 80420-010"})
  void inBrazilAreNoTelephone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cep: 0533 204 17 60", "Cep: 533-2041760"})
  void ofTheSameNameAreTelephonesInTurkey(String text) {
    assertThat(Scanned.findings(text)).singleElement().asString().startsWith("global.phone ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Address: [[P.O. Box 3344, Ruwi, Muscat 112]], Oman",
        "[[Way 2210, Villa 18, Salalah 211]], Sultanate of Oman",
        "[[PO Box 5512, Manama 317]], Bahrain"
      })
  void ofThreeDigitsAreOfTheAddress(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[[PO Box 5512, Manama]] 317 units", "[[PO Box 5512, Manama]] 317.500 BHD"})
  void ofThreeDigitsAreNoOtherNumber(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mortgage on [[Flat 9, 41 Lansdowne Road, London W11 3AG]] was released",
        "Pledge on [[Unit 7B, 18 Pitt Street, Sydney NSW 2000]] was released",
        "Charge on [[Apartment 4C, 18 Beacon Street, Boston, MA 02108]] ended",
        "Loan Court, see [[Flat 9, 41 Lansdowne Road, London W11 3AG]]"
      })
  void beginAtTheFlatThatIsPledged(String text) {
    MarkedAddresses.found(text);
  }
}
