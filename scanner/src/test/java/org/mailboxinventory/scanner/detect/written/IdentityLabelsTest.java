package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Labels, words nearby and signs with which people give numbers of persons and companies. */
class IdentityLabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The guarantor is registered as HRB 86786 in Mainz|de.commercial-register medium HRB 86786",
        "Vereinsregister Mainz VR 40417|de.commercial-register medium VR 40417",
        "Aadhaar 7910:1284:3683|in.aadhaar high 7910:1284:3683",
        "NIT: 900,137,848-2|co.nit high 900,137,848-2",
        "my voter: KLT8065070|in.voter-id high KLT8065070",
        "Plates: KJA-482AB and LSR-917XD"
            + "|ng.vehicle-registration high KJA-482AB;ng.vehicle-registration high LSR-917XD",
        "his RRN is 9710139019902|kr.rrn high 9710139019902",
        "our BRN: 2208162517|kr.business-number high 2208162517",
        "Patient 1EG4-TE5-MK72 was admitted|us.mbi medium 1EG4-TE5-MK72",
        "btw-id: NL 0044.95.445 b01|nl.vat high NL 0044.95.445 b01",
        "matricule fiscal: 1234567 M.A.E 001|tn.mf high 1234567 M.A.E 001",
        "Bankovní spojení: 19-2000145399/0800|cz.bank-account high 19-2000145399/0800",
        "556036-0793 är bolagets nummer|se.organisation-number high 556036-0793",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"
            + "|global.ethereum-address medium 0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
        "ИНН/КПП 7707083893/773601001|ru.inn high 7707083893;ru.kpp medium 773601001",
        "DNI 10117410-2|pe.dni high 10117410-2",
        "MMID for IMPS: 9240123|in.mmid high 9240123",
        "A.C.N. 004 085 616|au.acn high 004 085 616"
      })
  void areTakenForWhatTheySay(String text, String found) {
    assertThat(Scanned.findings(text)).isEqualTo(Arrays.asList(found.split(";", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What two neighbours call alike, by its form
        "číslo OP: 204837162|cz.id-card high 204837162",
        "číslo OP: EA482913|sk.id-card high EA482913",
        "άδεια οδήγησης: 148291735|gr.driving-licence high 148291735",
        "άδεια οδήγησης: 000148291735|cy.driving-licence high 000148291735",
        // The number of a Spanish licence is that of its holder: only its label makes it one
        "permiso de conducir 12345678Z|es.driving-licence high 12345678Z",
        "DNI 12345678Z|es.dni high 12345678Z",
        // A company's code beside the card of who signs for it, with a number that passes as such
        "CUI 18547290, cu CI seria RX nr. 123453|ro.cui high 18547290;ro.id-card high RX nr."
            + " 123453",
        "Factura seria RX nr. 482910|",
        // An old account has the form and the check of a Belgian card
        "rekeningnummer 591-1917064-58|global.bank-account high 591-1917064-58",
        // Small words between, and a word that is the name of a country in another language
        "Моят номер на лична карта е 642158791|bg.id-card high 642158791",
        "Benim sürücü belgesi no 610987|tr.driving-licence high 610987",
        "Ο Α.Δ.Τ. μου είναι ΥΚ 527671|gr.id-card high ΥΚ 527671"
      })
  void papersOfEuropeAreOfTheCountryThatCallsAndWritesThemSo(String text, String found) {
    assertThat(String.join(";", Scanned.findings(text))).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HRB 2026 takes place in Mainz",
        "rack 7910:1284:3683 is full",
        "total 900,137,848-2",
        "RRN 9710139019903",
        "see 0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359",
        "DNI 57098142-C",
        "7707083893/773601001/2",
        "A.C.N. 824 753 557"
      })
  void areNoneElsewhere(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
