package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names in the cases of languages that decline them, and words that only end alike. */
class DeclinedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ďakujeme Zuzane Kováčovej za správu|Zuzane Kováčovej",
        "odovzdal Jánovi Kováčovi zmluvu|Jánovi Kováčovi",
        "jednali jsme s Jiřím Dvořákem dnes|Jiřím Dvořákem",
        "bez souhlasu Tomáše Procházky nelze|Tomáše Procházky",
        "volejte Lucii Novákové zítra|Lucii Novákové",
        "przekaż Agnieszce Zielińskiej pismo|Agnieszce Zielińskiej",
        "przekaż Pawłowi Kamińskiemu pismo|Pawłowi Kamińskiemu",
        "rozmowa z Markiem Wiśniewskim wczoraj|Markiem Wiśniewskim",
        "umowa z Barbary Wójcik rodziną|Barbary Wójcik",
        "ugovor s Nikolom Jokićem potpisan|Nikolom Jokićem",
        "pismo za Milošu Stankoviću danas|Milošu Stankoviću",
        "poslali smo Janezu Novaku dopis|Janezu Novaku",
        "nodots Jānim Bērziņam vakar|Jānim Bērziņam",
        "izmaksāt Annai Liepiņai pabalstu|Annai Liepiņai",
        "įteikta Onai Kazlauskienei vakar|Onai Kazlauskienei",
        "išduotas Tomui Jankauskui šiandien|Tomui Jankauskui",
        "bréf til Jóns Sigurðssonar um lán|Jóns Sigurðssonar",
        "küldje el Kovács Péternek ma|Kovács Péternek",
        "egyeztettem Szabó Istvánnal ma|Szabó Istvánnal"
      })
  void aNameInACaseIsFound(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Medeni Hali ve Doğum Yeri alanları",
        "der Andere Orte genannte Ordner",
        "menu Tinggi Baku dan Margem Curta",
        "w Urzędu Skarbowego oraz Sądzie Rejonowym",
        "na Václavském Náměstí a Karlově Mostě",
        "firma Novákova Pekárna a Jánova Lekáreň"
      })
  void ordinaryWordsThatEndAlikeAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
