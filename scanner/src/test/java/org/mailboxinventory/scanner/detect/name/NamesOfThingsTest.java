package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Products, teams and companies that are called as people are, in tables, lists and minutes. */
class NamesOfThingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Insured: Jagirdar Cold Storage",
        "Insured: Saraswati Saw Mills",
        "Borrower: Durga Poultry Farm",
        "Insured: Hari Kirana Stores",
        "Kunde: Bäckerei Lindner",
        "Klant: Slagerij Vos",
        "Cliente: Panadería La Luna",
        "Client: Menuiserie Girard",
        "Cliente: Frigorífico Norte",
        "The chairman of Tapti Grameen spoke"
      })
  void shopsAndFirmsBehindALabelAreNoPeople(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Insured: Harriet Taylor Mill | Harriet Taylor Mill",
        "Kunde: Jörg Becker | Jörg Becker",
        "Name: Asha Rao Mobile: 98354 12670 | Asha Rao"
      })
  void peopleThereAre(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scheme code    Scheme name      Rate\nGL101          Rani Kishori     8.5\n",
        "Product code,Name,Tenor\nTD4,Shanti Devi,36\nTD5,Kamla Rani,48\n",
        "Produktnummer;Bezeichnung;Preis\n4711;Anna Klara;12,90\n",
        "Código del producto | Nombre | Precio\nA1 | Don Pedro | 12\n",
        "ISIN          Name             Kurs\nDE0001        Carl Schenck     80,1\n",
        "region,\"branch\",status\nSouth,\"Indira Gandhi Nagar\",open\nWest,\"Mohan Lal\",open\n",
        "Equipe\tJ\tG\nHenri Martin\t7\t4\n",
        "| Filiale    | Karl Heine       |\n"
      })
  void aHeaderOrALabelSaysThatItIsAThing(String table) {
    assertThat(Scanned.names(table)).isEmpty();
  }

  @Test
  void headersOfPeopleStillLeadToThem() {
    String text =
        """
        Emp code | Name | Branch
        1001 | Ramesh Iyer | Pune
        1002 | Sunita Deshpande | Nashik

        Product,Owner,Status
        Cards,Anil Kapadia,open

        Team        Lead              Phone
        Treasury    Sunil Wagle       98211
        """;
    assertThat(Scanned.names(text))
        .containsExactly("Ramesh Iyer", "Sunita Deshpande", "Anil Kapadia", "Sunil Wagle");
  }

  @Test
  void otherHeadersBesideACodeStillLead() {
    assertThat(
            Scanned.findings("Owner | ISIN | Passcode | VIN\nx | a | 336975 | 1HGLHU5K5P1S33966\n"))
        .anyMatch(found -> found.startsWith("global.meeting-passcode"))
        .anyMatch(found -> found.startsWith("global.vin"));
    assertThat(
            Scanned.table(
                List.of(List.of("ISIN", "Passcode", "Rate"), List.of("n/a", "336975", "4 %"))))
        .anyMatch(found -> found.startsWith("global.meeting-passcode"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Assignee: Punjab Union Bank, Retail Cell",
        "Apologies: Larsen & Toubro Finance; Tata Motors.",
        "TOTAL: Dr Entries 12  Cr Entries 14",
        "DANE POSIADACZA\nPESEL:",
        "DATI CONTRAENTE\nNIF:",
        "32A: Val Dte/Curr/Amt",
        "GOVERNMENT OF INDIA      भारत सरकार",
        "The Vijay Hazare Shield goes to Rajiv Gandhi Warriors.",
        "Slogan: \"Ghar Lao, Khushi Pao\"",
        "Mangoes: Kesar 800; Rani Padma 300.",
        "Halls: Tilak, Vivekananda. Fee: 100",
        "the Krishna Kaveri basin",
        "the launch of Kanya Lakshmi Savings and Rani Padmini Deposit;",
        "Apologies: Godrej & Boyce, Rao & Iyer",
        "Prices: Rani Mukhi 40; Krishna Kamod 95",
        "Ben Cust, Sndr Corr, Rel Ref"
      })
  void wordsBesideThemDo(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void peopleBesideSuchWordsAreFound() {
    assertThat(Scanned.names("Apologies: Larsen & Toubro Finance, Asha Rao"))
        .isEqualTo(List.of("Asha Rao"));
    assertThat(Scanned.names("credit Asha Rao Savings Account and Ravi Kumar savings a/c"))
        .isEqualTo(List.of("Asha Rao", "Ravi Kumar"));
    assertThat(Scanned.names("Guarantors: Asha & Ravi")).isEqualTo(List.of("Asha", "Ravi"));
    assertThat(Scanned.names("Name: Peter Banks, London")).isEqualTo(List.of("Peter Banks"));
    assertThat(Scanned.names("Dr Menon 98200 11111")).isEqualTo(List.of("Menon"));
    assertThat(Scanned.names("Rice: Sona 62 (ask Meera Joshi)")).isEqualTo(List.of("Meera Joshi"));
  }
}
