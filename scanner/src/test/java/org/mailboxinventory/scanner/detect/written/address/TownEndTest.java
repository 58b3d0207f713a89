package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the name of a town behind its code ends, and the province behind it. */
class TownEndTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "na adrese [[Vinohradská 112/24, 130 00 Praha 3]] od května",
        "in [[Carrera 15 No. 93-47, Apto 301, 110221 Bogotá D.C.]], Colombia",
        "en [[Calle Hidalgo 125, Col. Centro, Viedma 8500, Río Negro]].",
        "Adresse: [[Rotterweg 90, 9100 Groß-Gerungs]]",
        "at [[27 Herzl St., Apt. 9, 6433222 Tel Aviv]] now",
        "at [[42, Triq San Pawl, Sliema SLM 1640]] now",
        "r/o [[Brīvības iela 85-12, Rīga, LV-1001]] has asked",
        "στην [[Τραγάνας 28, ΤΚ 921 74 Γρεβενά]] από",
        "Новый адрес — [[г. Тара, ул. Мира, д. 6, 646530]], прошу учесть",
        "Адрес: [[г. Тара, пер. Новый, д. 6/8, кв. 31, подъезд 2, 646530]]\nТелефон: нет"
      })
  void districtsProvincesAndSigns(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wohnt [[Rosenstraße 9, 73230 Kirchheim unter Teck]] und",
        "[[Lange Gasse 4, 92318 Neumarkt in der Oberpfalz]].",
        "[[Hauptstr. 3, 71263 Weil der Stadt]]",
        "[[12 rue Verte, 59650 Villeneuve d'Ascq]]",
        "[[3 rue du Bac, 69003 Lyon cedex 3]], France",
        "[[3 rue du Bac\n69003 Lyon cedex]]\nFrance",
        "[[3 rue du Bac, 13640 La Roque d’Anthéron]]",
        "[[5 place Foch, 62500 Saint-Martin lez Tatinghem]]",
        "[[c/ Triana, 40 - 35002 Las Palmas de Gran Canaria]]",
        "[[CTRA SANT JOAN KM 6,300, 07819 SANTA EULARIA DES RIU]]",
        "[[Via Roma 3, 64045 Isola del Gran Sasso d'Italia TE]]",
        "[[Via Roma 3, 32020 Livinallongo del Col di Lana BL]]",
        "[[Kerkstraat 4, 3961 AB Wijk bij Duurstede]]",
        "[[Kerkstraat 4, 1949 AB Wijk aan Zee]]",
        "[[Kerkstraat 4, 1191 AB Ouderkerk a/d Amstel]]"
      })
  void furtherNamesBelongToIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Rosenstraße 9, 73230 Kirchheim]] unter Vorbehalt",
        "[[Hauptstr. 3, 71263 Weil]] der Kunde",
        "[[Kerkstraat 4, 3961 AB Wijk]] bij Jansen",
        "[[Kerkstraat 4, 3151 AB Delft]] van Piet",
        "[[12 rue Verte, 59650 Villeneuve]] d'ailleurs"
      })
  void wordsOfTheSentenceDoNot(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Kirchweg 3, 06108 Halle (Saale)]]",
        "[[Kirchweg 3, 15230 Frankfurt (Oder)]]",
        "zwischen Gerhard Pohl, [[Kirchweg 3, 54290 Trier]] (Vermieter)",
        "[[Kirchweg 3, 54290 Trier]] (Hinterhof)",
        "[[Pfarrgasse 4, 39042 Brixen (BZ)]].",
        "[[Pfarrgasse 4, 39042 Brixen]] (XX)"
      })
  void whatBracketsHold(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Calle Jazmín 14, 29688 Estepona, Málaga]]. Please",
        "[[Calle Mayor 3, 38400 Puerto de la Cruz - Santa Cruz de Tenerife]]",
        "[[CALLE MAYOR 3\n07819 SANTA EULARIA\nISLAS BALEARES]]\nBULTOS: 2",
        "[[Calle Mayor 3, 29688 Estepona]], Toledo",
        "[[Calle Mayor 3\n28013 Madrid]]\nMadrid va bien",
        "[[via roma 7 int 2 35010 cadoneghe pd]] - perfetto",
        "[[via roma 7, 35010 cadoneghe]] va bene",
        "[[via roma 7, 35010 cadoneghe]] no"
      })
  void theProvinceOfTheCode(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[17 rue de la République, 93200 Saint-Denis]] وشكرا.",
        "[[Lange Gasse 4, 92318 Neumarkt]] תודה"
      })
  void anotherScriptEndsIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[12 Baker Street, NW1 6XE London]]",
        "Kunde: [[4 Elm Grove, M14 6DA Manchester]], Großbritannien",
        "[[21 Kingswood Road SW2 4JE, London]].",
        "[[14 Canal Road, Leeds LS12 2PL]], Manchester and York",
        "[[14 Canal Road, Leeds LS12 2PL]], London",
        "[[12 Baker Street, NW1 6XE]] Londoners",
        "[[12 Baker Street, NW1 6XE]] Alfred"
      })
  void aKnownTownMayBeBehindACodeOfTheUnitedKingdom(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adresse du siège : [[14 impasse du Puits à Roue, 42000 Saint-Étienne]]\n"
            + "Adresse d'envoi : à définir plus tard",
        "Domicilio del cliente nuevo: [[Calle Olmo 18, Col. Roma Norte, 06700 Ciudad de México]]\n"
            + "Oficina Lima: cerrada",
        "Levering van de dag 3: [[Nieuwe Steenweg 18 bus 4, 9140 Temse]]\nLevering 4: geen",
        "o novo endereço da loja é [[Rua das Flores, 310, Boa Vista, Recife - PE, 50060-120]]\n"
            + "Reforma no sábado",
        "Адрес новой квартиры: [[190068, г. Санкт-Петербург, ул. Садовая, д. 40, кв. 7]]\n"
            + "Площадь 48 кв. м",
        "Hector Malaseñor, [[118 N Cedar St, Ellensburg WA 98926]]\nOdell Farrow, returned"
      })
  void whatBeginsTheNextLineIsNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at [[No 7, Jalan Bukit 3/5, 46200 Petaling Jaya, Selangor]].",
        "[[12 Lorong Kuda, 10350 George Town, Pulau Pinang]], Malaysia",
        "di [[Jl. Melati No. 8, Bandung 40115, Jawa Barat]]\nterima kasih"
      })
  void statesBehindTownsOfAsiaAre(String marked) {
    MarkedAddresses.found(marked);
  }
}
