package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Behind a word for telephones a number is one even where no numbering plan knows it. */
class NamedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phone: (961)377-14-26|(961)377-14-26",
        "mobile: +1 183 955 4012|+1 183 955 4012",
        "pager: +1 183 955 4012|+1 183 955 4012",
        "homePhone: +1 082 210 9714|+1 082 210 9714",
        "TEL;TYPE=WORK,VOICE:+1-555-0417|+1-555-0417",
        "شماره ثابت: 021910144|021910144",
        "Mobile 415 60 038|415 60 038",
        "Fax 77 641 350|77 641 350",
        "Mobile: 4916000000002|4916000000002",
        "Tel. 1-163-540-4709|1-163-540-4709",
        "my number is 12598697361, please ring|12598697361",
        "They are not answering at (961)388-14-26|(961)388-14-26",
        "Telefoon: (+62) 310 1046 958|(+62) 310 1046 958",
        "call me at (921)188-14-35 after six|(921)188-14-35",
        "numer telefonu: 136 47 09 30|136 47 09 30",
        "Téléphone : 01 (449)968-0002|01 (449)968-0002",
        "call 0011-950-133-6001 to reach me|0011-950-133-6001",
        "Mobile +374 65 870864|+374 65 870864",
        "Mobile 0805498 4813|0805498 4813",
        "Tel. (57+2) 884 1620 ext 4|(57+2) 884 1620",
        "電話：010-62174655-6738、6799|010-62174655",
        "Tell: 0962417467|0962417467",
        "MobilePay: 41337399|41337399",
        "vipps beløpet til 41337399|41337399",
        "+ 256 414 337000 (office)|+ 256 414 337000",
        "Tel: 613084, Ajman|613084",
        "Telefon: 61 30 84|61 30 84",
        "Fax: 613-084|613-084"
      })
  void isFoundInWhateverGroups(String text, String number) {
    assertThat(Scanned.findings(text))
        .anyMatch(finding -> finding.matches("global.phone (medium|high) .*"))
        .anyMatch(finding -> finding.endsWith(" " + number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My phone for the code is 9845012345.",
        "Please update the phone number on my account to 9845012345",
        "My phone is 98450 12345"
      })
  void isAMobileOfIndiaWhereItIsDialledAsOne(String text) {
    assertThat(Scanned.findings(text))
        .singleElement()
        .asString()
        .matches("in.mobile (medium|high) .*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phone 123-222-8878EXT613|123-222-8878",
        "Phone: (123)222-8878x613|(123)222-8878",
        "Tel. 123.222.8878 x613|123.222.8878",
        "Tel. 123.222.8878 ext. 6|123.222.8878"
      })
  void anExtensionIsNoPartOfIt(String text, String number) {
    assertThat(Scanned.findings(text))
        .hasSize(1)
        .allMatch(finding -> finding.matches("global.phone (medium|high) .*"))
        .allMatch(finding -> finding.endsWith(" " + number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Los teléfonos son 983456562 y 635576271|983456562|635576271",
        "Les téléphones sont 06 12345668 et 0512345668|06 12345668|0512345668",
        "Phones: 123-222-8878x613, 124-333-8878|123-222-8878|124-333-8878",
        "Mobile 415 60 038 and 77 641 350|415 60 038|77 641 350"
      })
  void severalAreJoined(String text, String first, String second) {
    assertThat(Scanned.findings(text))
        .anyMatch(finding -> finding.matches("global.phone (medium|high) .*"))
        .anyMatch(finding -> finding.endsWith(" " + first))
        .anyMatch(finding -> finding.endsWith(" " + second));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phone 12.05.2031 at noon",
        "call me on 2031-05-12",
        "phone 1 250 000",
        "Fax: 150000.00",
        "Tel: 10.245.16.8",
        "phone 12345670 kr",
        "phone 123456:70",
        "Mobile 41234567A",
        "call 41234567 shares",
        "SMS 4123 to 41234567",
        "order 415 60 038",
        "reference (961)377-14-26",
        "office (123)377-14-26",
        "mobile 4123 4567 4123 4567"
      })
  void aDayASumAndWhatOtherWordsLeadToAreNone(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(finding -> finding.matches("global.phone (medium|high) .*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Phone: 01.02.26", "Office: 613084", "by telephone 613084", "Phone: 11:30-12:30"})
  void sixDigitsAreNoneElsewhere(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.startsWith("global.phone"));
  }
}
