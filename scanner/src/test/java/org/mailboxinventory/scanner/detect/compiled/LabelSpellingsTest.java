package org.mailboxinventory.scanner.detect.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Labels are found in the spellings that people and programs give them. */
class LabelSpellingsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N.H.S. No. 943 476 5919     | gb.nhs high 943 476 5919
          E.I.N.: 12-3456789          | us.ein high 12-3456789
          V.I.N. 1M8GDM9AXKP042788    | global.vin high 1M8GDM9AXKP042788
          S.W.I.F.T.: DEUTDEFF500     | global.bic high DEUTDEFF500
          """)
  void anAbbreviationMayHaveStops(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dogum tarihi: 14.03.1987          | global.date-of-birth high 14.03.1987
          szuletes ideje: 14.03.1987        | global.date-of-birth high 14.03.1987
          fecha de cumpleanos: 14/03/1987   | global.date-of-birth high 14/03/1987
          foedselsdato og aar: 14.03.1987   | global.date-of-birth high 14.03.1987
          Empfaengerkonto: 30457712849      | in.bank-account high 30457712849
          inloggningslosenord: Qx7!rt92Lm   | global.password high Qx7!rt92Lm
          nowe haslo: Qx7!rt92Lm            | global.password high Qx7!rt92Lm
          """)
  void lettersMayLackTheirAccents(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الرقم المدنى: 295123101232        | kw.civil-id high 295123101232
          رقم الهويه: 1000000008            | sa.national-id high 1000000008
          رقم الاقامه 2345678904            | sa.national-id high 2345678904
          كد ملي: 0932833810                | ir.national-code high 0932833810
          شناسه‌ملی: 10380284790             | ir.legal-id high 10380284790
          """)
  void arabicLettersMayStandForOneAnother(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رقم الهوية ١٥٠١٨٠٠١٨٧ والجوال ٠٥٥٥٤٧١٩٠٢ | global.phone high ٠٥٥٥٤٧١٩٠٢
          الاسم خالد، ورقم الحساب 30447190233190   | global.bank-account high 30447190233190
          השם דנה וטלפון 052-447-1902              | global.phone high 052-447-1902
          """)
  void theLetterForAndMayBeBeforeThem(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KvK Utrecht 34411987", "Inschrijving KvK Rotterdam nummer 34411987"})
  void theLastLetterOfItsFirstWordMayBeACapital(String text) {
    assertThat(Scanned.findings(text)).contains("nl.kvk high 34411987");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Il ne le 14/03/1987 pas vu", "de ano 14/03/1987", "N. H. Sharma 943 476 5919"})
  void shortWordsWithoutTheirAccentsAreOthers(String text) {
    assertThat(Scanned.findings(text)).noneMatch(finding -> finding.contains(" high "));
  }

  /**
   * Text as some programs write it: accents apart, what joins letters in between, Turkish capitals.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nu\u0301mero de telefono: 91 345 67 89  | global.phone high 91 345 67 89
          Fo\u0308delsedag: 14-03-1987            | global.date-of-birth high 14-03-1987
          \u0130sim Soyisim: Velinka Ostrabad     | global.person-name high Velinka Ostrabad
          పాస్\u200cవర్డ్: Qx7!rt92Lm              | global.password high Qx7!rt92Lm
          పాస్వర్డ్: Qx7!rt92Lm                   | global.password high Qx7!rt92Lm
          अधिकृत हस्ताक्षरकर्ता: Velinka Ostrabad     | global.person-name high Velinka Ostrabad
          """)
  void lettersMayBeWrittenOtherwise(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }
}
