package org.mailboxinventory.scanner.detect.written.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Where an address begins and ends: in numbered lists, below labels, with provinces and plots. */
class AddressEdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our offices#1. Luton – 31 Dunstable Road, Luton LU1 1DY#2. Derby – 8 Normanton Road,"
            + " Derby DE1 2GH|31 Dunstable Road, Luton LU1 1DY|8 Normanton Road, Derby DE1 2GH",
        "Godowns#1. 14 Lake Road, Satara 415002#2. 7 Station Road, Anand 388001|14 Lake Road,"
            + " Satara 415002|7 Station Road, Anand 388001",
        "Filialen#9. Kiel – Lange Reihe 12, 24103 Kiel#10. Ulm – Am Markt 3, 89073 Ulm|Lange Reihe"
            + " 12, 24103 Kiel|Am Markt 3, 89073 Ulm"
      })
  void aNumberedListHoldsAnAddressInEachLine(String text, String first, String second) {
    assertThat(Scanned.findings(text.replace('#', '\n')))
        .satisfiesExactly(
            found -> assertThat(found).endsWith("postal-address medium " + first),
            found -> assertThat(found).endsWith("postal-address medium " + second));
  }

  @Test
  void aFloorIsNoItemOfAList() {
    String address = "1. Stock, Lange Straße 12, 20095 Hamburg";
    assertThat(Scanned.findings("Praxis\n" + address + "\nDanke"))
        .containsExactly("de.postal-address medium " + address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Via Etnea 12, 95121 Catania CT",
        "Corso Vittorio 8, 83100 Avellino AV",
        "Viale Trento 3, 26100 Cremona CR"
      })
  void theSignOfItsProvinceBelongsToAnItalianTown(String address) {
    assertThat(Scanned.findings("Abita in " + address + "."))
        .containsExactly("it.postal-address medium " + address);
    assertThat(Scanned.findings("Abita in " + address.replaceFirst(" ..$", " ST") + "."))
        .containsExactly("it.postal-address medium " + address.substring(0, address.length() - 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Absender:|Gerberweg 11#04109 Leipzig",
        "de|Empfänger:|Lange Straße 12#20095 Hamburg",
        "es|Remitente:|Calle de Alcalá 45#28014 Madrid",
        "nl|Afzender:|Kerkstraat 12#1017 GC Amsterdam"
      })
  void aStreetBelowTheWordForASenderIsNoName(String country, String label, String lines) {
    String address = lines.replace('#', '\n');
    assertThat(Scanned.findings(label + "\n" + address))
        .containsExactly(country + ".postal-address medium " + address);
    assertThat(Scanned.findings(label + "\nPetra Lindner\n" + address))
        .containsExactly(
            "global.person-name high Petra Lindner", country + ".postal-address medium " + address);
  }

  @Test
  void aWordForAnAddressInASentenceLeadsToIt() {
    assertThat(
            Scanned.findings(
                "Sie erreichen die Abteilung Kredit unter der Anschrift Holzweg 9, 60311"
                    + " Frankfurt am Main."))
        .containsExactly("de.postal-address high Holzweg 9, 60311 Frankfurt am Main");
  }

  @Test
  void whoseHandsItGoesThroughIsNoPartOfIt() {
    String address = "Shop No. 4, Shanti Plaza\nStation Road\nAnand 388001";
    assertThat(Scanned.findings("SHIP TO\nc/o Accounts Cell\n" + address))
        .containsExactly("global.postal-address medium " + address);
  }

  @Test
  void aPlotWithItsNumberBeginsItAndWhatIsNearIsBehindIt() {
    String address = "Plot no-57, Sector 12, Vashi, Navi Mumbai 400703";
    assertThat(Scanned.findings("address: " + address + " near bus depot"))
        .containsExactly("global.postal-address high " + address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Owen MacIsaac", "Sender:"})
  void aNameOrASenderAboveSaysNothingAgainstIt(String above) {
    assertThat(Scanned.findings(above + "\n88 Bloor Street East\nToronto ON M4W 3G9"))
        .contains("global.postal-address medium 88 Bloor Street East\nToronto ON M4W 3G9");
    assertThat(Scanned.findings("MAC address: 88 Bloor Street East")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The house known as [[41 Protea Road, Durbanville, Cape Town 7550]] is sold.",
        "Seen at\n[[Unit 905, Tower 1, Silver Palms, 88 Shaw Boulevard, Mandaluyong City 1552]]\n.",
        "Liste  2 x 90/200\n3 x 120/200\n[[Am Birkenweg 9, 79539 Lörrach]]  alt"
      })
  void smallWordsTowersAndMeasures(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tél : 06 98 76 54 32. Habite [[9 rue des Tanneurs, 69002 Lyon]]",
        "sous le numéro 731 552 904 - [[9 rue du 24 février - CS 70000 - 79092 Niort]]"
      })
  void aTelephoneOrARegisterBeforeItEnds(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[6 avenue du 8 mai 1945 - CS 30012 - 35000 Rennes]]",
        "[[6 rue du 19 mars 1962\nBP 44\n35000 Rennes]]"
      })
  void streetsCalledAfterADay(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(c) 2019-2026 Twente Institute of Rivers, [[PO Box 77, 7500 AE, Enschede]]"})
  void whoHoldsTheRightsIsNoPartOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at [[4 ½ Clarendon Square, London, EC2M 4BA]]",
        "at [[4½ Clarendon Square, London, EC2M 4BA]]"
      })
  void halvesOfAHouse(String marked) {
    MarkedAddresses.found(marked);
  }
}
