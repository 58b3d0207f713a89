package org.mailboxinventory.scanner.detect.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Scanned;

/** Behind its label a number that is a figure too short or too long is found, as one that fails. */
class MistypedLengthTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GSTIN: 27ABCDE1234F1Z|in.gstin",
        "\"ifsc\": \"HDFC00086412\"|in.ifsc",
        "IMEI: 35918204710284|global.imei",
        "IBAN: ES98 7654 3210 9871|global.iban",
        "DNI: 423822333K|es.dni",
        "Siret : 713 402 869 0001|fr.siret",
        "Siren : 713 402 86|fr.siren",
        "ICE : 00356224500126|ma.ice",
        "Mã số thuế: 012577894|vn.mst",
        "CPF: 123.456.709-0|br.cpf",
        "SSN: 123-45-678|us.ssn",
        "VAT ID: IE71820463F|ie.vat",
        "BTW: NL41730926B02|nl.vat",
        "VIN: 2K7DEPTDVAN4406|global.vin",
        "CBU: 007120938411|ar.cbu",
        "CNP: 190031240013|ro.cnp",
        "CNIC: 36418-73890514-3|pk.cnic",
        "Voter ID: RT000718294|in.voter-id",
        "PAN: BGRPK43O2E|in.pan",
        "GST/HST: 2714 3068 RT0001|ca.business-number",
        "KVK nummer: 704182639475|nl.kvk",
        "btw nummer: NL00318542697|nl.vat",
        "DNI: 423822331|es.dni",
        "NIK: 327305-010485-000|id.nik"
      })
  void isLow(String text, String kind) {
    String value = text.substring(text.indexOf(':') + 1).replace("\"", "").strip();
    assertThat(all(text)).contains(kind + " low " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GSTIN: 27AB",
        "IBAN: see below",
        "IMEI: 3591",
        "IMEI: 11111111111111",
        "see 35918204710284"
      })
  void otherNumbersAreNot(String text) {
    assertThat(all(text)).noneMatch(each -> each.matches("(in.gstin|global.imei|global.iban) .*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIRET 662 900 117;00026|fr.siret sure 662 900 117;00026",
        "IFSC CNRB0001047;2) next|in.ifsc sure CNRB0001047",
        "Aadhaar 497067013556;5. y|in.aadhaar low 497067013556"
      })
  void isNotMadeOfAWholeNumberAndTheNextLine(String text, String finding) {
    assertThat(all(text.replace(';', '\n'))).contains(finding.replace(';', '\n'));
  }

  private static List<String> all(String text) {
    return Scanned.matches(text).stream()
        .map(
            match ->
                match.detector().id().value()
                    + (match.confidence() == Confidence.LOW ? " low " : " sure ")
                    + match.value().reveal())
        .toList();
  }
}
