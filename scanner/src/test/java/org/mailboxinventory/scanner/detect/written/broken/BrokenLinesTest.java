package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Telephones, days of birth and postal addresses over a line's end; {@code ~} stands for it,
 * brackets for where the value is.
 */
class BrokenLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "global.phone high|If the line drops again, dial my desk directly at [(713)~345-4418] or"
            + " so",
        "global.phone high|Rufen Sie uns in der Zentrale an unter [(0201)~4827163] oder kommen"
            + " Sie",
        "global.phone high|Rufen Sie uns in der Zentrale an unter [+49 (201)~48271 63] oder so",
        "global.phone high|Please call our office in London on [+44 (0)20~7946 0018] before noon",
        "global.phone high|Please call our office in London on [+44 (0)~20 7946 0018] before noon",
        "global.phone high|Ring gerne på mobil [33 12~45 67] efter klokken fire i dag",
        "global.phone high|Jeg kan nås på [918 44~273] etter klokka fire",
        "global.date-of-birth high|The life assured, date of birth [14~November 1961], is alive",
        "global.date-of-birth high|The life assured, date of birth [14 November~1961], is alive",
        "global.date-of-birth high|The life assured, born on [November 14,~1961], is alive",
        "global.date-of-birth high|The life assured, born [November~14th, 1961], is alive",
        "global.date-of-birth high|Die Versicherte, geboren am [14.~November 1961] in Essen",
        "global.date-of-birth high|'L''assurée, née le [14~novembre 1961] à Lyon'",
        "global.date-of-birth high|La asegurada, fecha de nacimiento [14 de~noviembre de 1961]",
        "global.date-of-birth high|La asegurada, fecha de nacimiento [14 de noviembre de~1961]",
        "de.postal-address medium|our registered office is now [Lindenallee 48, 45127~Essen], the"
            + " telephone stays",
        "de.postal-address medium|our registered office is now [Lindenallee 48,~45127 Essen]",
        "fr.postal-address medium|Notre siège est au [14 rue de la République, 69002~Lyon], merci",
        "it.postal-address medium|La nuova sede si trova in [Via Garibaldi 14, 20121~Milano], dal",
        "es.postal-address medium|La sucursal está en la [Calle Mayor 14, 28013~Madrid], desde",
        "nl.postal-address medium|Het kantoor is nu [Keizersgracht 241, 1016 EA~Amsterdam], graag",
        "nl.postal-address medium|Het kantoor is nu [Keizersgracht 241, 1016~EA Amsterdam], graag",
        "pl.postal-address medium|Biuro znajduje się przy [ul. Długa 4, 00-238~Warszawa], od",
        "pt.postal-address medium|O escritório fica na [Rua Augusta 14, 1100-053~Lisboa], a",
        "global.postal-address medium|send it to [14 Sabine Street, Houston, TX~77002] today",
        "global.postal-address medium|He lives at [Flat 4, Lake View Road, Chennai~600017] since"
      })
  void areFoundInOnePiece(String finding, String text) {
    String value = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    String[] breaks = {"\n", "\n> ", "\n>> ", "\n> > ", " \n", "\r\n", "\n\t"};
    for (String breaking : finding.contains("address") ? breaks : Arrays.copyOf(breaks, 4)) {
      String written = text.replaceAll("[\\[\\]]", "").replace("~", breaking);
      assertThat(Scanned.findings(written))
          .as(written)
          .contains(finding + " " + value.replace("~", breaking));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "es!vive en [Calle~Mayor 12, 28013 Madrid], con",
        "pt!moro na [Rua~Augusta, 1447, 1100-053 Lisboa] e",
        "pl!mieszkam przy [ul.~Długiej 18 m. 5, 31-146 Kraków], od",
        "global!rua: [Rua~Augusta, 1447, apto 82, São~Paulo - SP, 01305-100]. Obrigado",
        "global![vul. Ivana~Franka 12, 79000 Lviv]",
        "global!Treuhand, [Bahnhofstrasse 31, 7000~Chur], Schweiz",
        "global!habite [Chemin des~Vergers 14, 1752 Villars-~sur-Glâne], en Suisse"
      })
  void addressesGoOnWithinTheirStreetOrTown(String country, String text) {
    for (String breaking : new String[] {"\n", "\n> ", " \n"}) {
      String written = text.replaceAll("[\\[\\]]", "").replace("~", breaking);
      String value = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
      assertThat(Scanned.findings(written))
          .as(written)
          .contains(country + ".postal-address medium " + value.replace("~", breaking));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Storgatan 12, 4000\nTelefon 021 333",
        "Rue de Lausanne 5, 1003\nMerci beaucoup de votre aide",
        "| a | 62 Canal Street, Nottingham\n| NG1 7EH | b"
      })
  void whatFollowsOnTheNextLineIsNoPartOfAnAddress(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"new\n| home is ", "| new\n| home is "})
  void addressesGoOnBehindTheBarsOfQuotedMail(String before) {
    String value = "62 Canal Street, Nottingham\n| NG1 7EH";
    assertThat(Scanned.findings(before + value + " now")).anyMatch(found -> found.endsWith(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring gerne på mobil 33 12~45 Stück",
        "Our amounts were as before (713)~345 of them went to Leidy",
        "Her date of birth is known. 14~November 1961 is not it.",
        "The tanks of the terminal hold 45127~Essen has none",
        "We bought shares of TX~77002 on Friday"
      })
  void othersAreNotJoined(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n'))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"КПП 773601001\n121205, Россия", "ИНН 7707083893 / КПП 773601001<br>\n  121205"})
  void whatALabelNamesIsNotJoinedToTheNextLineByAWeakCheck(String text) {
    assertThat(Scanned.findings(text)).contains("ru.kpp high 773601001");
  }
}
