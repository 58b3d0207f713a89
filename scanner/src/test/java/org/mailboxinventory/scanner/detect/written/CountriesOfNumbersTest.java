package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Scanned;

/** Which country's kind a number is, by what the text around it says. Lines end at a {@code ¶}. */
class CountriesOfNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        // A column of names, adjectives or codes, with and without a header
        "Country of tax residence | TIN¶Netherlands | 274104817¶Portugal | 143117793 @ 274104817 @"
            + " nl.bsn",
        "Country of tax residence | TIN¶Netherlands | 274104817¶Portugal | 143117793 @ 143117793 @"
            + " pt.nif",
        "Steuerliche Ansässigkeit | Steuernummer¶Kroatien | 73350171113 @ 73350171113 @ hr.oib",
        "País;Número fiscal¶Alemania;18537254963¶Italia;SZTMBN97A50L219T @ 18537254963 @ de.tax-id",
        "client;tax_country;tin¶c1;CZ;946018/0554¶c2;BG;9705269904 @ 9705269904 @ bg.egn",
        "Nat.   Doc. no.      Visa¶PHL    P5025300B     waived¶KOR    M71358273     waived @"
            + " M71358273 @ kr.passport",
        "# | country | licence no¶1 | Netherlands | 4114637270¶2 | Ireland | 291610355 @ 291610355"
            + " @ ie.driving-licence",
        "driver,state,license¶1,TX,30761563¶2,FL,G123-220-44-480-0 @ 30761563 @"
            + " us.driving-licence",
        "passport | United States of America | A08241937 @ A08241937 @ us.passport",
        "Heir | IBAN | ID number¶J. Hoekstra | NL51 ABNA 0958 9734 58 | 227144685 @ 227144685 @"
            + " nl.bsn",
        // A field of the record, before or behind, with a name or a code
        "{\"country\":\"NL\",\"tin\":\"274104817\"} @ 274104817 @ nl.bsn",
        "<TIN issuedBy=\"PL\">87080176744</TIN> @ 87080176744 @ pl.pesel",
        "tax residency LV, personal code 230292-16174 @ 230292-16174 @ lv.pk",
        "Nationalität: Britisch¶Reisepass: 194673709 @ 194673709 @ gb.passport",
        "Passport number: 194673709¶Nationality: British @ 194673709 @ gb.passport",
        "Passport number 194673709¶Nationality: British¶Passport number PA5681608¶Nationality:"
            + " Irish @ PA5681608 @ ie.passport",
        "국적: 대한민국¶여권번호: M12345678 @ M12345678 @ kr.passport",
        // At the begin of the line, behind the value, in the sentence
        "Clients¶Ireland: passport PA5681608¶United States: passport 546919071 @ 546919071 @"
            + " us.passport",
        "TIN 87080176744 (Poland) @ 87080176744 @ pl.pesel",
        "il mandante ha consegnato il passaporto svizzero X7801678 @ X7801678 @ ch.passport",
        "klient okazał paszport ukraiński FE275959 @ FE275959 @ ua.passport",
        "die Kopie meines österreichischen Reisepasses (U 3876943) @ U 3876943 @ at.passport",
        "an Irish passport (PA5681608) and an American passport (546919071) @ 546919071 @"
            + " us.passport",
        // Not the bank's own, beside another country's code of a bank
        "Acc. No.: 713448271, Sort code: 60-15-48 @ 713448271 @ global.bank-account",
        "Account number 713448271¶Routing number 113961049 @ 713448271 @ us.bank-account",
        // What two countries write and call alike, by a value near it
        "rodné číslo 835421/5474, účet SK97 0900 0000 0000 1234 5678 @ 835421/5474 @"
            + " sk.birth-number",
        "rodné číslo 835421/5474, účet CZ65 0800 0000 1920 0014 5399 @ 835421/5474 @"
            + " cz.birth-number",
        "rodné číslo (SR): 835421/5474 @ 835421/5474 @ sk.birth-number",
        "DNI 44713902, celular +51 939 225 707 @ 44713902 @ pe.dni",
        "DNI 44713902, celular +54 9 11 2345 6789 @ 44713902 @ ar.dni",
        "DNI (RENIEC, Perú) 44713902 @ 44713902 @ pe.dni",
        // By letters that one country has
        "Паспорт серії МК 447139 чи КН447139 @ МК 447139 @ ua.passport",
        // Who issued it
        "Passport no PB7962657, issuing authority DFAT @ PB7962657 @ au.passport",
        "Passaporte CB826211, emitido por SEF, Lisboa @ CB826211 @ pt.passport",
        "Führerschein Nr. 28064778, ausgestellt von der LPD Wien @ 28064778 @ at.driving-licence",
        // The heading above
        "PART B - U.S. PERSONS¶TIN: 176524772 @ 176524772 @ us.ssn",
        "Passports received from our Norwegian crew:¶1) 34474017¶2) 36558466 @ 36558466 @"
            + " no.passport",
        "Delegation passports¶- Japan: TZ8194999¶- Singapore: K7965441N @ TZ8194999 @ jp.passport",
        // What has a country's code itself
        "Siobhán Mulcahy, +353 87 684 0734, passport PB3614325 @ PB3614325 @ ie.passport",
        "A/C 3441459050 BIC ROYCCAT2XXX @ 3441459050 @ ca.bank-account"
      })
  void whatIsSaidOfTheCountryDecidesTheKind(String text, String value, String kind) {
    assertThat(found(text)).contains(kind + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        // The country is of something else
        "Country of birth: France¶Passport: 540426372 @ global.passport 540426372",
        "Destination country | Passport¶France | 540426372 @ global.passport 540426372",
        "passport 540426372, flight to Germany @ global.passport 540426372",
        // Another part, another field, a name, an office
        "Passport number 540426372¶Issuing authority: HM Customs @ global.passport 540426372",
        "My colleague Jordan has passport 540426372 @ global.passport 540426372",
        "Nationality: Zambian¶Passport: A08217526 @ global.passport A08217526",
        // No number of a person: other columns and words beside a country
        "Order from Germany: 18537254963 @ ",
        "country;invoice¶NL;274104817¶PL;87080176744 @ ",
        "The Dutch branch has ticket 274104817 open @ ",
        "ID 20417733 (ticket) was merged; country: PE, queue: cards @ ",
        "Passports checked per month¶DEU 20417733¶GBR 51200941 @ "
      })
  void whatIsSaidOfSomethingElseDecidesNothing(String text, String findings) {
    assertThat(found(text).stream().filter(one -> !one.startsWith("global.person-name")))
        .isEqualTo(findings == null ? List.of() : List.of(findings));
  }

  @Test
  void aColumnOfAMarkedTableSaysTheCountryToo() {
    assertThat(
            Scanned.table(
                List.of(
                    List.of("Name", "Tax residence", "TIN"),
                    List.of("Joris Hoekstra", "Netherlands", "274104817"),
                    List.of("Rita Figueira", "PT", "143117793"))))
        .anyMatch(finding -> finding.startsWith("nl.bsn") && finding.contains("274104817"))
        .anyMatch(finding -> finding.startsWith("pt.nif") && finding.contains("143117793"));
  }

  private static List<String> found(String text) {
    return Scanned.matches(text.replace('¶', '\n')).stream()
        .filter(match -> match.confidence().atLeast(Confidence.MEDIUM))
        .map(match -> match.detector().id().value() + " " + match.value().reveal())
        .toList();
  }
}
