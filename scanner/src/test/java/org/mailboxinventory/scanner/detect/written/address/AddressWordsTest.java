package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that belong to an address though they are no names: of streets, of landmarks, of flats. */
class AddressWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "abita in [[contrada San Marco 3, 72015 Fasano]]",
        "vivo en [[camino de la Huerta 3, 41002 Sevilla]]",
        "a meva adreça és [[carrer de Verdi, 77, 1r 2a, 08012 Barcelona]].",
        "con enderezo en [[rúa do Hórreo 94, baixo, 15702 Santiago de Compostela]]"
      })
  void theWordForAStreetBeforeItsName(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[12 Navrang Society, near petrol pump, Vadodara 390007]]",
        "[[4 Lake Road, opp old bus stand, Satara 415002]]",
        "[[Flat 9, Gulmohar Apartments, behind the railway station, Pune 411001]]",
        "left behind the bus stop, [[7 Station Road, Anand 388001]]"
      })
  void whatAHouseIsNearTo(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[ನಂ. 58, 2ನೇ ಅಡ್ಡರಸ್ತೆ, ರಾಜಾಜಿನಗರ, ಬೆಂಗಳೂರು 560010]]",
        "[[எண் 14, 3வது தெரு, அண்ணா நகர், சென்னை 600040]]"
      })
  void ordinalNumbersInScriptsOfIndia(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Top Flat, 6 Lansdown Crescent, Cheltenham GL50 2LF]]",
        "now at [[The Annexe, 6 Lansdown Crescent, Cheltenham GL50 2LF]]",
        "we trade from [[Barn 2, Manor Farm, Long Lane, Shepton Mallet, Somerset BA4 5XF]]",
        "The show flat, [[6 Lansdown Crescent, Cheltenham GL50 2LF]]",
        "Barn sale at [[6 Lansdown Crescent, Cheltenham GL50 2LF]]"
      })
  void flatsAndFarmBuildings(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invoice No. VK/0187\nBill To\nM/s Vardhaman Knitwear\n[[Plot No. 45, Lake Road, Satara"
            + " 415002]]",
        "Order No. 12/441\nConsignee\nAsha Stores\n[[14 Lake Road, Satara 415002]]",
        "[[House No 214, Purani Bazar,\nVTC: Jhanjharpur, PO: Jhanjharpur RS,\nDistrict: Madhubani,"
            + " State: Bihar,\nPIN Code: 847403]]"
      })
  void labelsAboveAndWithin(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In dem Rechtsstreit Renate Holzapfel, [[Am Wehrhahn 8 b, 37603 Holzminden]], Klägerin",
        "In der Sache Petra Kern, [[Am Markt 3, 89073 Ulm]]",
        "[[In der Alten Mühle, Am Markt 3, 89073 Ulm]]",
        "Art. 50672 Platte grau 40x40, Art. 50674 Weg-Pflaster 20 Stück, Art. 50823 Allee-Leuchte",
        "Address: XX-XX, XXXXXXX XXXX, XXXXX - XXXX11",
        "Address: [[12 Foxglove Close, Exbury, Oxfordshire]]"
      })
  void noStreet(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deliver to: [[61 KAKI BUKIT AVE 1 #04-16 SHUN LI IND PARK S'PORE 417943]] ATTN STORE",
        "[[Blk 12 Toa Payoh Lor 4 #04-16, S’pore (310012)]] ok",
        "reports Spore 310012"
      })
  void singaporeInShort(String marked) {
    MarkedAddresses.found(marked);
  }
}
