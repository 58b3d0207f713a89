package org.mailboxinventory.scanner.detect.name.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Halls, ships, schools, shops, works and streets called after people, in languages of Europe. */
class ThingsInManyLanguagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Umwelt Becker",
        "Saúde Ferreira",
        "Arabic Rahman",
        "Surel Wibowo",
        "Aufgaben Becker"
      })
  void anOrdinaryWordBeforeAFamilysNameIsNoGivenName(String line) {
    assertThat(Scanned.names(line + "\n\nFrieda Becker\n")).containsExactly("Frieda Becker");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Schiff „Anna Lindner“ liegt im Hafen.",
        "la péniche « Louise Perrin » est à quai",
        "el buque «Carmen Ruiz» sale hoy",
        "statek „Adam Wiśniewski” stoi w porcie",
        "wir fahren mit der MS Anna Lindner nach Rügen",
        "Fartyget M/S Erik Larsson kör onsdagar",
        "Sitzung im Raum Anna Lindner",
        "réunion en salle Louise Perrin",
        "na ulicy Adama Wiśniewskiego",
        "szpital im. Adama Wiśniewskiego",
        "prato do dia: filé à Carlos Moreira",
        "Resident of Asha Rao, Elm",
        "a native of the Ravi Kumar",
        "Elm, Taluka Ravi, District Elm",
        "slagerij Pieter Visser",
        "il film «Carlo Moretti»"
      })
  void aWordBeforeANameMakesAThingOfIt(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Erik Larssons gate er stengt",
        "Sven Hanssons väg",
        "a Szabó Katalin utcai raktár",
        "a Nagy József-terem foglalt",
        "Matti Korhonen -stadion",
        "Matti Korhosen aukio",
        "Toplantı Ayşe Yılmaz Kültür Merkezi'nde",
        "Jan Kowalski i Synowie",
        "Petra Lindner und Söhne",
        "Jalan Ahmad Sulaiman",
        "Toko Ibu Siti buka",
        "Halls: Moretti, Carlo"
      })
  void aWordBehindANameOrTheFirstOfThreeMakesAThingOfIt(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "श्री गणेश ट्रेडर्स को भुगतान आज होगा।",
        "राजेश शर्मा ज्वेलर्स बंद है",
        "सुनील पाटील हॉस्पिटल",
        "भारत सरकार का आदेश",
        "Apologies: Rao & Rao"
      })
  void aShopOrGovernmentInDevanagariAndATwiceSaidWordAreNoPerson(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La directrice du lycée Louise Perrin viendra.|Louise Perrin",
        "Dyrektor szpitala Adam Wiśniewski podpisał.|Adam Wiśniewski",
        "De directeur van de bibliotheek Pieter Visser tekent.|Pieter Visser",
        "Ägaren till bageriet Erik Larsson ringde.|Erik Larsson",
        "O dono da padaria Carlos Moreira ligou.|Carlos Moreira",
        "Der Saal gefällt. Anna Lindner kommt.|Anna Lindner",
        "Erik Larsson gate pass 12|Erik Larsson",
        "Petra Lindner und Karl Huber|Petra Lindner;Karl Huber",
        "family pension Sunita Rao 12,000|Sunita Rao",
        "राजेश शर्मा और सुनील पाटील आए|राजेश शर्मा;सुनील पाटील"
      })
  void whoLeadsAThingOrIsBesideOneIsAPerson(String text, String names) {
    assertThat(Scanned.names(text)).containsExactly(names.split(";"));
  }
}
