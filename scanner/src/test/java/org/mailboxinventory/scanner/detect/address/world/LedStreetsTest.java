package org.mailboxinventory.scanner.detect.address.world;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/**
 * Addresses behind words that lead to them that end with their street, or begin with their town.
 */
class LedStreetsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alamat : [[Jl. Melati Raya No. 111]]<br>",
        "\"Alamat : [[JL. MELATI NO. 1 RT 001/002]]\",",
        "con domicilio en [[Calle Mayor número 123, piso 4º, puerta B]], y con D.N.I.",
        "con domicilio en [[Calle Mayor, 12]], y con D.N.I.",
        "domiciliado en [[GETAFE calle Luis Olmo nº10]], en calidad de",
        "domiciliada en la [[Avenida de Chile, 23, Oficina 5-A, 28020, Madrid]], siendo",
        "demeurant [[12 ter rue du général Aubert, 24999 Mussefort]]",
        "bytem [[Ke Studánce 466, Senohrabice]], zastoupen",
        "se sídlem [[č.p. 250, 542 99 Mladá Buková]], zastoupen",
        "pod adresem: [[Kraków, ul. Leśna 60/136]] odbędzie się",
        "zamieszkały w [[Kraków, ul. Leśna 60/136]], PESEL",
        "Send it to Calle Mayor, please",
        "alamat surel saya 12 hari",
        "vivo en la casa 12 desde mayo"
      })
  void aStreetAndItsHouseAreEnoughBehindThem(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[г. Омск, ул. Мира, д. 5, кв. 12]]",
        "[[гр. Пловдив, бул. Роза 12, ет. 3]]",
        "[[гр. София 1000, ул. Роза 29]]",
        "[[تهران، خیابان لاله، کوچه جاوید، پلاک 24]]",
        "[[Kraków, ul. Długa 12]] – zapraszamy",
        "[[Zagreb, ulica Lipa 5]] ima",
        "[[רחוב הרצל 12, חיפה]]",
        "[[Ερμού 21, Αθήνα]]",
        "Wien, am 12. Mai 2024",
        "Kraków, dnia 12 maja",
        "г. Омск, 12 мая"
      })
  void aKnownTownOrItsWordMayComeBeforeTheStreet(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Langur ehf. · kt. 1440 · [[Langholtsvegi 11, 104 Reykjavík]]",
        "Alfa SA · [[Rue de Berne 11, 1201 Genève]]",
        "[[Calle Mayor 5, 28013, Madrid]]",
        "[[Betliarska 31, 85107, Bratislava]]",
        "Calle Mayor 5, 28013, presentando"
      })
  void dotsPartAnAddressFromWhatIsBeforeItAndACommaItsCodeFromTheTown(String marked) {
    MarkedAddresses.found(marked);
  }
}
