package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers that a word beside them makes something, or nothing, of. */
class NumbersBesideWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tx confirmed, sender 0x93a9c29a73c3f35a1a1ae925ff01cbb050eef217|global.ethereum-address"
            + " medium 0x93a9c29a73c3f35a1a1ae925ff01cbb050eef217",
        "the victim paid to 0x93a9c29a73c3f35a1a1ae925ff01cbb050eef217|global.ethereum-address"
            + " medium 0x93a9c29a73c3f35a1a1ae925ff01cbb050eef217",
        "Rückfragen: 0561/4412-127|global.phone high 0561/4412-127",
        "Auskunft: 0561/44 12-0|global.phone high 0561/44 12-0",
        "Renseignements : 01 43 22 19 08|global.phone high 01 43 22 19 08",
        "BBAN: HKLM0417283615|in.bank-account medium HKLM0417283615",
        "BBAN 526107384419203376|in.bank-account high 526107384419203376",
        "plaque d'immatriculation : KD-417-RX|global.vehicle-registration high KD-417-RX",
        "nr rejestracyjny WX 4172K|global.vehicle-registration high WX 4172K",
        "Nummerplade KD 41 728|global.vehicle-registration high KD 41 728",
        "placa ABC1D23 RJ|br.vehicle-registration high ABC1D23",
        "ทะเบียนรถ 1 กข 417|global.vehicle-registration high 1 กข 417",
        "Zweitwagen KS-PW 447|de.vehicle-registration medium KS-PW 447",
        "the lorry SG19 KVT|gb.vehicle-registration medium SG19 KVT",
        "insured vehicle KJA-482-XD|ng.vehicle-registration high KJA-482-XD",
        "Tanker, reg DL 8C AZ 4406|in.vehicle-registration high DL 8C AZ 4406",
        "of the owner, ID 8001015009087|za.id high 8001015009087",
        "ucet 19-2000145399/0800|cz.bank-account high 19-2000145399/0800",
        "पासपोर्ट सं.: N6064452|in.passport high N6064452",
        "खाता नं. 918010012345678|in.bank-account high 918010012345678",
        "Unfallgegner: Kennzeichen HH-KT 2847|de.vehicle-registration high HH-KT 2847"
      })
  void areFound(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order no KD-417-RX",
        "matrícula 20174172",
        "targa ricordo",
        "Office 16.0.17928.20114",
        "Phone 24.4.20220.0",
        "Kostenstelle 12.40.3.99",
        "पासपोर्ट सं.: N6064452\nटोकन सं.: A0000123",
        "Your complaint number is 8229149967. Please do not call.",
        "Docket id 9842233187, we call back",
        "Vouchers, gift codes 4058-0809-4415-1955"
      })
  void areNone(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(it -> !it.contains(" low ") && !it.contains("N6064452"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Office 01.23.45.67.89", "Tel. 1.800.555.1234"})
  void telephonesWithFullStopsAreFound(String text) {
    assertThat(Scanned.findings(text)).anyMatch(it -> it.startsWith("global.phone"));
  }
}
