package org.mailboxinventory.scanner.detect.context.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The country before what a passport is called says whose it is, at a bank of India too. */
class PaperCountryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sri Lankan passport N7214436, lands in Chennai on Friday | lk.passport high N7214436",
        "Kenyan diplomatic passport no. K7214436 | global.passport high K7214436",
        "Nepali citizen's passport: N7214436 | global.passport high N7214436",
        "Papua New Guinean passport N7214436 | global.passport high N7214436",
        "an Uzbek passport N7214436, copy kept | global.passport high N7214436",
        "SA citizen, passport A72144360 | za.passport high A72144360",
        "Passport number A72144360, Home Affairs Pretoria | za.passport high A72144360",
        "pasaporte peruano N7214436 | global.passport high N7214436",
        "passeport sénégalais n° N7214436 | global.passport high N7214436",
        "Kenyan bank account 01104471902331 of the supplier"
            + " | global.bank-account high 01104471902331",
        "State Bank of Mauritius account 50304471902331 | global.bank-account high 50304471902331",
        "UK savings account 44718203 of his sister | gb.sort-code-account medium 44718203",
      })
  void itIsOfThatCountry(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Indian passport N7214436, lives in Kenya | in.passport high N7214436",
        "born in Kenya, passport N7214436 | in.passport high N7214436",
        "He works at a port of Kenya and has the passport N7214436 | in.passport high N7214436",
        "Bank of India account 50104471902331 | in.bank-account high 50104471902331",
        "NRI in Kenya, account 50104471902331 | in.bank-account high 50104471902331",
      })
  void whereSomebodyLivesOrWasBornSaysNothing(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }
}
