package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Streets, stations, shops, offices and other things whose words read as a person's name. */
class ThingsNamedAsPeopleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read back: Alpha Mike Charlie, over",
        "Read back: Romeo Sierra Tango.",
        "tea with Jim Jam or Brooke Bond",
        "an option held by Martin Industrier Sweden AB",
        "a bid of <Peter Baker Hirsch and Co> for it"
      })
  void wordsOfRadioOperatorsAndBiscuitsAreNoPeople(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sent from A/C **1234. UPI Ref 427819283719. Bal Rs.14,500.00.",
        "A/c XX1234 debited thru UPI:412345678901. Bal INR 12,345.00",
        "Acct XX0000 Dr. INR 7.00 on 13/09/26",
        "UPI:412345678901. Ram SGD 12.00"
      })
  void theCurrencyOfAnAmountIsNoName(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The notice is in Amar Ujala and Dainik Jagran.",
        "Life certificates came through Jeevan Pramaan in time.",
        "Lunch on Monday: Moong Dal and Kanda Poha.",
        "The branch at Saki Naka closes at five.",
        "Train from Gare de Lyon or Gare Matabiau, then Val di Fassa.",
        "Geschlossen an Yom Kippur; chiuso a Santo Stefano",
        "Order from Ferretería Tijeras and from Atelier Lambert today",
        "Lieferant: Loodgietersbedrijf Smit, Haarlem",
        "Estimate by Dev Bhoomi Contractors is high.",
        "IBAN DE** **** **** **** **18 02"
      })
  void newspapersDishesStationsFeastsAndShops(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Remitter: Meenakshi Exports.",
        "Beneficiary: Lalitha Packers",
        "Sri Lalitha Stationers      Invoice 12",
        "Shri Ganesh Traders sent the bill",
        "Co-applicant mother is in Trichy.",
        "0041    ZAR  FIRNZAJJ"
      })
  void aTradeBehindANameMakesAFirm(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paid Ramesh Kumar INR 20 today|Ramesh Kumar",
        "UPI Ref 427819283719. Ravi Desai. Paid|Ravi Desai",
        "transfer to Meena Kulkarni Ref No 630812349876|Meena Kulkarni"
      })
  void aNameEndsBeforeAnAmountAndAReference(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear SBI User, your A/c X9876 is debited",
        "Dear BOB Cardholder, we write",
        "Dear Axis customer, we write",
        "Hello Kotak client"
      })
  void aBankIsNotWhomItGreets(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void whoIsGreetedByNameIsFoundBesideACustomer() {
    assertThat(Scanned.names("Dear Asha, customer visit at ten")).containsExactly("Asha");
    assertThat(Scanned.names("Mrs Quorvand customer since 1990")).containsExactly("Quorvand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"I met Oscar Romeo today", "I met Victor Mike Quorvand today"})
  void onlyThreeOfThemAreNone(String text) {
    assertThat(Scanned.names(text)).hasSize(1);
  }

  @Test
  void anItemOfAListIsNotItsHead() {
    String items = "- Dr Sunil Barua, merchant navy\n- Geetha Quorvand, Sydney\n";
    assertThat(Scanned.names("Moves:\n\n" + items)).contains("Geetha Quorvand");
    assertThat(Scanned.names("Vessels:\n- Geetha Quorvand, Sydney\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guten Tag Frau Kollegin, danke",
        "Sehr geehrter Herr Direktor, danke",
        "Grüß Gott Herr Hofrat, danke"
      })
  void anOfficeBehindATitleIsNoPerson(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We borrowed from Sunita Anand\nBank, as agreed",
        "We borrowed from Sunita Anand\nBank and from others",
        "> goods of Anand Rao\n> Textiles. They came"
      })
  void theLastWordOfAFirmMayBeginTheNextLine(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We borrowed from Sunita Anand\nBank account 5",
        "We borrowed from Sunita Anand\nBank: Canara",
        "Regards,\nSunita Anand\nBank, Pune"
      })
  void aLabelOrADepartmentBehindTheLineOfANameIsNone(String text) {
    assertThat(Scanned.names(text)).contains("Sunita Anand");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 boulevard du Général Marchetti",
        "seen in via Sunita Moretti yesterday",
        "the office at via Carlo Moretti, 18",
        "lavori in corso Carlo Moretti fino a maggio",
        "cerca de la glorieta de Carlos Ruiz hoy",
        "Av. Carlos Ruiz closed",
        "entre a travessa do Carlos Moreira e o rio",
        "Correspondance à Sunita Rao, Carlo Moretti et Anna Bauer",
        "Metro: Sunita Rao, Carlo Moretti, Anna Bauer",
        "from Dr Deshpande Salai to the bank"
      })
  void aStreetOrStationIsNoPerson(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NEFT-SUNITA TRADERS / IMPS-MAA LAKSHMI STORES / RTGS-BALAJI ANAND TEXTILES",
        "UPI/DR/412345/ANAND GANESH HARDWARE/YESB",
        "UPI/DR/412345/ANAND CO/YESB",
        "the Sunita Rao citation",
        "Rao Bauer distances for empty input",
        "Bump Anna Bauer to 3.2",
        "Fonts: Anna Bauer, Carlo Moretti",
        "the shop Sri Anand Electricals",
        "in der colonia Carlos Moreno"
      })
  void aShopPrizeOrProgramIsNoPerson(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zinsabrechnung Maier",
        "Kundenservice Lindner, Telefon",
        "Skattekontoret Lindgren",
        "Ange IBAN-nummer 55",
        "Conservatória de Moreira",
        "Ufficio Postale Moretti",
        "Müdürlüğü Yılmaz",
        "Versicherungsnachweis Bauer"
      })
  void anOfficeOrOrdinaryWordIsNoFirstName(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prepared by : Checker",
        "Approved by : Branch Head\nWitness : (blank)",
        "Checked by: Supervisor",
        "<Nm>Nordmere</Nm>",
        "<Nm>Nordmere Handel AB</Nm>",
        "alias: Production",
        "Saaja: Kotiyhtiö",
        "die Dr. Quorvand KG und andere"
      })
  void aJobOrCompanyBehindALabelIsNoPerson(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sent via Sunita Deshpande today|Sunita Deshpande",
        "hotel desk. Sunita Deshpande called|Sunita Deshpande",
        "the office of Sunita Deshpande|Sunita Deshpande",
        "NEFT-SUNITA DESHPANDE-RENT|SUNITA DESHPANDE",
        "Hotel booking approved by: Sunita Deshpande|Sunita Deshpande"
      })
  void aPersonBesideSuchAWordIsFound(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read Smoot-Hawley again",
        "per Gramm-Leach-Bliley and Hatch-Waxman",
        "the band Jethro Tull plays",
        "Garib Rath is late",
        "Big Mac and fries"
      })
  void lawsBandsAndTrainsOfTwoWordsAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void familiesWithMacAreFound() {
    assertThat(Scanned.names("Members: Niamh Mac Giolla Phádraig (20), Nora Whelan (30)"))
        .containsExactly("Niamh Mac Giolla Phádraig", "Nora Whelan");
    assertThat(Scanned.names("Tilasta vastaa Päivi Korhonen Kuopion konttorissa"))
        .containsExactly("Päivi Korhonen");
  }
}
