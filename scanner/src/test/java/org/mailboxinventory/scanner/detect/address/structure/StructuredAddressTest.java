package org.mailboxinventory.scanner.detect.address.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Addresses in the order of their country, whose code may be of another town. */
class StructuredAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meet me at [[14 Orla Bluffs\nNorth Quendale, IA 52390]] soon",
        "Bot: Where to? User: [[3900 Trevi Harbors Suite 378\nQuendale, MT 92861-0012]]",
        "He works at [[12 Rolling Acres, Quendale, Kansas 10266]].",
        "<p>Ana Roe<br>[[77 Trevi Coves Apt. 8<br>Quendale, NM 24479]]</p>",
        "> Send it to\n> [[20 Orla Grove\n> Quendale, NH 90806]]\n> Thanks",
        "order a taxi to [[116/3 Orla Nook\nQuendale, WA, 2991]]",
        "[[Level 3 319 Orla Heights\nQuendale, NSW, 9625]] for this card",
        "It's in [[8245 Trevi Camp Apt. 088\nNew Quendale, NU S7V 9Y5]]",
        "validate the following [[337 rang Trevi\nQuendel, QC V3J6C5]]",
        "It's in [[Andador Trevi 438 Interior 831\nSan Quendel, AGS 97504-3103]]",
        "Meet me at [[Callejón Orlas 149 Edif. 7 , Depto. 13\nSan Quendel, TLAX 32679]]"
      })
  void theStateBeforeACodeMayBeAnother(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the statement sent to [[84 Trevi springs\nOrlaberg\nG2 3AU]]?",
        "my address to [[Studio 97s\nTrevi key\nSouth Quendale\nE7A 4FJ]] for post mail?",
        "validate [[Flat 3\nTrevi walks\nWest Quendale\nE94 1YY]]",
        "We moved to [[044 Orla loaf, West Quendale, M1 4FJ]]"
      })
  void inBritainFromTheFlatOrTheHouseToTheCode(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sent to [[Stretto Orla, 9\n88067, Quendole (CZ)]]?",
        "validate the following [[Piazza Orla, 34 Appartamento 7\n37135, Quendole di Sopra (VR)]]",
        "the address is [[Campo Orlando, 6\nTrês Pinheiros\n83016613 Quendal / PA]]",
        "sent to [[Via Orlando\nBoa Trevo 1ª Seção\n87837-576 da Quenda / DF]]?",
        "update it with [[Dg. 6K # 89-27\nApto. 99\n276018\nQuendal, Chocó]] for this card",
        "I moved to [[Cl. 9ª # 85-8 Sur\n151819\nQuendal, Boyacá]]",
        "It's in [[Juana Trevi 971 Of. 4\nLa Quenda, Región de Coquimbo, 3340180]]",
        "Address of [[Av. Los Trevos 106\nSanta Quenda, Región del Biobío]]",
        "pay with [[Av. Trevo N° 434\nQuendal 8500, Río Negro]] for this card",
        "It's in [[42 Trevi Street W18 XKKA Quendaville]]",
        "sent to [[14 Orla Drive, Quendal, 6820 Maguindanao]]?"
      })
  void theProvinceOrTheStateBehindTheTownEndsIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meet me at [[Cañada de Orla 77\nCórdoba, 15931]]",
        "it's in [[C. de Mar Trevi 32 Apt. 29\nZaragoza, 43982]]",
        "sent to [[28 Orla Indawo, Centurion, 7016]]",
        "sent to [[3 Trevi-Orla Anchorage\nQuendale 5019]]",
        "sent to [[PO Box 4\nQuendale 7167]]",
        "Meet me at [[28\nOrlan Ganj\nQuendpur-518190]]",
        "at [[735, Trevan Nagar\nQuendpur 216372]]",
        "sent to [[rue Orlan\n5402 Quendel am See]] for post",
        "sent to [[boulevard Orlan\n3997 Quendel (BL)]]"
      })
  void theWordForAStreetMakesATownAndACodeItsEnd(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 Angry Ducks, Boston, MA 52139 was shown.",
        "3 Steel Bolts\nPart No, MT 20001",
        "See 42 Federal Sheets, Part II, DE 19801 for more.",
        "present 12 Members, Finance Committee, PA 45000 approved.",
        "24 Salt Lake City, UT Grand Salt Lake City Airport 5151",
        "Serie 4 Modelo Azul\nBarcelona, 28013",
        "Folio 21, Hoja M-387251",
        "Report # 3. Those 1000",
        "Team A 12 Team B 14, Group NSW 2000",
        "Sales: Graz 8020, Wien 1170, Linz 4020.",
        "No. 4386 XXXX XXXX 3906",
        "Box 4, Model QLD 4101x"
      })
  void butNotWhatIsCounted(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+44 (0)20 7946 0958\n[[15 Orla Nook\nQuendale, WA, 2991]]",
        "1) [[24 Trevi Coves\nQuendale, NM 24479]]",
        "00419,[[81 Trevi Coves,Quendale,NM,24479]]",
        "17 # [[58 Trevi Coves, Quendale, NM 24479]]",
        "[[12 Trevi Coves, Quendale, NM 24479]] and [[14 Orla Coves, Quendale, NM 24479]]",
        "Lot 7781-\n[[14 Trevi Coves, Quendale, NM 24479]]"
      })
  void whatIsBeforeIsNoPartOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @Test
  void aCodeOfAnotherStateIsNeverSure() {
    assertThat(Scanned.findings("Ship to:\n14 Orla Bluffs\nQuendale, IA 82390"))
        .contains("global.postal-address medium 14 Orla Bluffs\nQuendale, IA 82390");
  }

  @ParameterizedTest
  @ValueSource(strings = {" 12345", " 12345 Elm", "\n4711 Elm", " 302 to 309", "-1234", " K1A 0B1"})
  void aCodeMayBeginAText(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("postal-address"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code,branch,state\n0613,Lakshmi Nagar,Bihar\n0852,Gandhi Colony,Gujarat",
        "Night works between Taree and Kew, km 302 to 309, until May"
      })
  void rowsOfAListAndKilometresAreNoEnds(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("postal-address"));
  }
}
