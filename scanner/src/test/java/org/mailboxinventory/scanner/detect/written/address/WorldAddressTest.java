package org.mailboxinventory.scanner.detect.written.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.Scanned;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** Addresses of countries whose streets, towns and codes no pattern knows. */
class WorldAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wohnhaft Kirchgasse 4/7, 8020 Graz, seit Mai|Kirchgasse 4/7, 8020 Graz",
        "domicile 12, rue des Prés, L-6440 Echternach|12, rue des Prés, L-6440 Echternach",
        "skickas till Storgatan 14 B lgh 1203, 831 31 Östersund|Storgatan 14 B lgh 1203, 831 31"
            + " Östersund",
        "sendes Postboks 118 Sentrum, 5811 Bergen, snarest|Postboks 118 Sentrum, 5811 Bergen",
        "flyttet til Vestergade 61, 2. tv., 8600 Silkeborg|Vestergade 61, 2. tv., 8600 Silkeborg",
        "osoitteeseen Kauppakatu 22 C 47, 87100 Kajaani|Kauppakatu 22 C 47, 87100 Kajaani",
        "στη διεύθυνση Λεωφόρος Κηφισίας 12, 115 23 Αθήνα|Λεωφόρος Κηφισίας 12, 115 23 Αθήνα",
        "Yeşilova Mah. 1843. Sok. No: 27, 35280 Konak/İzmir|Yeşilova Mah. 1843. Sok. No: 27, 35280"
            + " Konak/İzmir",
        "mieszka nad rzeką; Str. Zorilor nr. 9, bl. D4, Bârlad 731083|Str. Zorilor nr. 9, bl. D4,"
            + " Bârlad 731083",
        "office at 14 Adeola Street, Yaba, Abeokuta 110001.|14 Adeola Street, Yaba, Abeokuta"
            + " 110001",
        "vive en Rua das Acácias 55, Curitiba 80420-010|Rua das Acácias 55, Curitiba 80420-010",
        "the shop at 31 Loop St, Cape Town 8001 is|31 Loop St, Cape Town 8001",
        "at No. 23, Jalan Kenari 5, 47100 Puchong now|No. 23, Jalan Kenari 5, 47100 Puchong",
        "at 12 Quay Lane, Kinsale, Co. Cork P17 XR28 since|12 Quay Lane, Kinsale, Co. Cork P17"
            + " XR28",
        "at 156/9 Soi Ari 4, Phaya Thai, Bangkok 10400 ends|156/9 Soi Ari 4, Phaya Thai, Bangkok"
            + " 10400",
        "at Blk 4 Lot 7 Rosal St., Brgy. Pulung, Angeles City 2009|Blk 4 Lot 7 Rosal St., Brgy."
            + " Pulung, Angeles City 2009"
      })
  void streetNumberTownAndCodeInAnyOrder(String text, String address) {
    assertThat(addresses(text)).containsExactly(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "зарегистрирован: 443099, г. Самара, пер. Новый, д. 7, кв. 12, почту|443099, г. Самара,"
            + " пер. Новый, д. 7, кв. 12",
        "за адресою вул. Садова, буд. 3, м. Полтава, 36000|вул. Садова, буд. 3, м. Полтава, 36000",
        "Pf. és cím 3529 Miskolc, Petőfi utca 18. fszt. 2., a lap|3529 Miskolc, Petőfi utca 18."
            + " fszt. 2.",
        "请寄 江苏省南通市崇川区人民中路23号3幢502室, 收|江苏省南通市崇川区人民中路23号3幢502室",
        "寄台南市東區裕農路375巷9號,代收|台南市東區裕農路375巷9號",
        "荷物は札幌市白石区本通7丁目南2-31に|札幌市白石区本通7丁目南2-31",
        "ที่อยู่ 88/2 หมู่ 5 ซอยลาดพร้าว 47 แขวงจรเข้บัว เขตลาดพร้าว กรุงเทพมหานคร 10230|88/2 หมู่"
            + " 5 ซอยลาดพร้าว 47 แขวงจรเข้บัว เขตลาดพร้าว กรุงเทพมหานคร 10230",
        "שלחו אל רחוב הגפן 27, חיפה 3304120|רחוב הגפן 27, חיפה 3304120"
      })
  void inScriptsOfTheirOwn(String text, String address) {
    assertThat(addresses(text)).containsExactly(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No. 18, Allen Drive, Surulere, Lagos.|No. 18, Allen Drive, Surulere, Lagos",
        "P.O. Box 4412-20100#Nakuru|P.O. Box 4412-20100#Nakuru",
        "see Flat F, 23/F, 22 Hong On Street, Quarry Bay|Flat F, 23/F, 22 Hong On Street, Quarry"
            + " Bay",
        "drop at 14 emmet rd inchicore dublin 8 till|14 emmet rd inchicore dublin 8",
        "kirim ke gg kelinci 3 no 22 yogya 55224 ya|gg kelinci 3 no 22 yogya 55224",
        "til øvre kirkevei 8 8515 narvik me|øvre kirkevei 8 8515 narvik"
      })
  void withATownAloneOrInSmallLetters(String text, String address) {
    assertThat(addresses(text.replace('#', '\n'))).containsExactly(address.replace('#', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "1;al. Niepodległości;118/4;02577;Olsztyn^al. Niepodległości;118/4;02577;Olsztyn",
        "a | Kirchgasse 5 | 2700 Wiener Neustadt^Kirchgasse 5 | 2700 Wiener Neustadt"
      })
  void inTheRowOfATable(String text, String address) {
    assertThat(addresses(text)).containsExactly(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We shipped 12 units to Windows 2000 Server users in Berlin 2019 and Munich 2020.",
        "Chapter 4, 1234 Words; Appendix 5, 2048 Bits.",
        "In room 304, 2000 guests were expected on May 5, 2024 in London.",
        "Chart of accounts: 1000 Cash, 1100 Placements, 1200 Advances.",
        "Version 7.2, Build 1902, Windows 10, 2016 Server edition.",
        "The relay follows RFC 5321 and RFC 7208.",
        "Sales: Graz 8020, Wien 1170, Linz 4020, Salzburg 5020.",
        "Item 30, road works, 168418 rupees sanctioned",
        "House of 120 members, street price 45, block size 4096",
        "Train 12951 Mumbai Rajdhani, PF 3",
        "Routes 12 and 14 go to Nairobi; the 44 Lagos bus is late.",
        "Block 5, Lot 12, Phase 2, Manila project, budget 4500 pesos.",
        "Suite 5, Acme Tower, Revenue 4500",
        "Rue 4, 2000 Francs; Highway 61, 1965 Album",
        "Storgata 5000 NOK, Kirkegata 7000 NOK",
        "फरवरी में नंबर बदल गया है, कृपया 63399 50297 पर भेजें।",
        "第3批共12块路牌,北京2008号文件,上海3号线",
        "we drove 45 minutes down the road to nairobi"
      })
  void numbersBesideNamesAreNone(String text) {
    assertThat(addresses(text)).isEmpty();
  }

  private static List<String> addresses(String text) {
    return Scanned.matches(text).stream()
        .filter(match -> match.detector().id().value().endsWith(".postal-address"))
        .map(match -> match.value().reveal())
        .toList();
  }

  @Test
  void townsOfTheRegistryAreOpenersOfTheDetector() {
    Set<String> towns = new TreeSet<>(new WordLists("world-addresses.txt").phrases("towns"));
    List<String> openers =
        CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>())
            .detectors()
            .stream()
            .filter(detector -> detector.id().value().equals("global.postal-address"))
            .flatMap(detector -> detector.phrases().openers().stream())
            .toList();
    openers.forEach(towns::remove);
    assertThat(towns).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Szeged\nTisza Lajos utca 12\n6720]]\n",
        "Kiss Anna\n[[Pécs\nRákóczi út 45.\n7621]]\nHungary",
        "Kiss Anna\n[[Rákóczi út 45.\n7621 Pécs]]",
        "Kiss Anna\n[[Rákóczi út 45.\n7621]]",
        "[[01001, м. Київ, вул. Хрещатик, 22]]",
        "[[4024 Debrecen, Piac utca, 20]]",
        "[[Storgatan 3, 1 trappa upp, 414 53 Göteborg]]"
      })
  void aTownAboveTheStreetAndANumberBehindAComma(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helix GmbH // [[Ahornweg 7 // 28195 Bremen]] // Germany",
        "Helix Ltd // [[14 Canal Road // Leeds LS12 2PL]]",
        "Helix AG • [[Seestrasse 12 • 8002 Zürich]]",
        "Helix GmbH • [[Ahornweg 7 • 28195 Bremen]]",
        "Filialen:\n • [[Seestrasse 12, 8002 Zürich]]\n • [[Ahornweg 7, 28195 Bremen]]"
      })
  void strokesAndDotsPartAnAddressAsCommasDo(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rechnung Nr. 12-345/2406, Kundennummer 4711 190766, zahlbar in Wien",
        "Faktura nr. 12/2406, Kundnummer 4711 190766, att betala"
      })
  void aWordForANumberIsNoTownBeforeACode(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[21/9 ต.บ้านกลาง อ.สันป่าตอง เชียงใหม่ 50120]]"})
  void districtsBehindAHouseInThai(String marked) {
    MarkedAddresses.found(marked);
  }
}
