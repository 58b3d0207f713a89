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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cu sediul în [[Lipova, str. Teilor Albi, nr. 24]], conform",
        "domiciliat in [[Lipova, Strada Teilor, nr. 17-21, bl. J, parter, ap. 1]] , nascut",
        "flotant in [[Bucuresti, str. Drumul Lung nr 120, bl. B, sc. B, et. 1, ap 5B]], avand",
        "[[București, str. Lungă nr. 5]], este",
        "residente in [[Napoli, Via Lunga, n. 12]], dichiara",
        "București, str. 5 din raport",
        "cu sediul în [[Lipova, str. Teilor Albi, nr. 24, bl. B]], conform",
        "cu sediul în [[Lipova, str. Teilor, nr. 7, bl. B, parter, ap. 1]], conform"
      })
  void theHouseMayBeBehindACommaAndItsWord(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CIF: B-0\n[[Avda. del Roble 9]]\nTeléfono: 965 55 01 00",
        "[[Jln.Melati Indah No:2]];<br>\nTelp. (0271) 555010",
        "[[Cra. 27 No. 44 - 13]]\tCel.: 302 555 0100",
        "<p>Larch</p><p>[[Via dei Tigli 12]]</p>\n<p>Tel. 06 555 0100</p>",
        "siedzibą w Lublinie przy [[ul. Lipowa 86]], wpisana",
        "Take Route 5\nTel: 0123 456789",
        "Hall 5\nTel. 0123 456789",
        "Calle 5\nTel. 0123 456789",
        "Via Lunga 12 resta chiusa\nTel. 06 555 0100"
      })
  void aTelephoneBehindAStreetsLineIsEnough(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larch Ltd\n[[12C/4, LARCH HALL (3rd Floor), TEALAND, FERNPUR]]\nTel: 0123 456789",
        "<b>Larch</b><br>[[Street 9, Fernpur]]<br>\nTel: 0123 456789",
        "Larch d.o.o.\n[[Rada Lipe 6, Fernica]]\nTel: +387 66 555 010",
        "Larch Ltd\n[[234 Larch Street, Fernpur]]\nPhone: 0123 456789",
        "Larch Ltd\nTable 12, Fernpur menu\n\nWe met in May. Tel: 0123 456789",
        "2. Chairwoman, Fernpur\nTel: 0123 456789",
        "Version 12, Fernpur edition\nTel: 0123 456789",
        "Larch Ltd\nStreet 9, Fernpur\nwas closed. Tel: 0123 456789"
      })
  void aTelephoneDirectlyBehindAHouseAndItsTownIsEnough(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\\n[[Львівська обл., м. Львів, вул. Нова, буд. 3А, кв. 8]]')",
        "[[P.O. Box 417, Alderstad]], Algeria",
        "[[Unit-206, 2/F, Alder House,"
            + "\n45-51 Elm Road South,"
            + "\nTsim Sha Tsui, Kowloon, Hong Kong]].",
        "'[[1060 Elm Street, Vancouver, BC]] V6B',",
        "<p>[[Rhone 30</p>\n  <p>2491 AP The Hague]]</p>"
      })
  void regionsBoxesAndFlatsBelongToIt(String marked) {
    MarkedAddresses.found(marked);
  }
}
