package org.mailboxinventory.scanner.detect.written.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Addresses as people write them; double brackets stand around each. */
class AddressFormsTest {
  private static final Pattern WHOLE = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

  private static void found(String marked) {
    assertThat(Scanned.findings(marked.replace("[[", "").replace("]]", "")))
        .filteredOn(finding -> finding.matches("(?s)\\S+\\.postal-address (?:medium|high) .*"))
        .extracting(finding -> finding.replaceFirst("\\S+ \\S+ ", ""))
        .containsExactlyElementsOf(
            WHOLE.matcher(marked).results().map((MatchResult found) -> found.group(1)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moved to [[42 orchard ave, walthamstow, london e17 6hr]] last wk",
        "update to [[2207 e juniper ave unit 14, mesa az 85204]] pls",
        "its [[221 w 5th st apt 4b, austin tx 78701]] thx",
        "send it to [[po box 221, boise id 83702]] ok",
        "yes [[flat 14, 88 peckham rye, london se15 4hb]]",
        "mail comes to [[14 maple st, Springfield, IL 62704]] still",
        "new address: [[h no 14, sector 21, gurgaon 122001]]",
        "[[b-204 shanti niketan, andheri east, mumbai 400069]] is my place",
        "ok so [[house 56, phase 3b2, sas nagar, mohali, punjab 160060]] before sat",
        "[[12/45 smith st, richmond vic 3121]]",
        "[[123 main st, toronto on m5v 2t6]]",
        "[[blk 123 ang mo kio ave 3 #05-12 singapore 560123]]",
        "deliver to [[villa 23, street 14b, al safa 2, dubai]] pls",
        "j'habite [[7 rue victor hugo, 33000 bordeaux]]",
        "wohne jetzt [[lindenweg 4, 80331 münchen]]",
        "vivo en [[c/ alcalá 45, 2b, 28014 madrid]]",
        "abito in [[piazza dante 3, 80134 napoli]]",
        "ik woon op [[kerkweg 8, 3751 ld bunschoten]]",
        "code is e17 6hr and part m20 6pa",
        "in march 85204 units were sold in mesa az 85204",
        "the 3 main points were made in dubai",
        "order 12 lane, part e16 4ab",
        "got 12 park tickets, code sw1 2ab; case 14 way bill, ref b12 3cd",
        "meet at 5 near clock tower, dubai",
        "total 12, 28013 madrid; rechnung 12345 euro weg 4, 80331 stück",
        "max 3 plaza, 28013 euros; via 3, 20121 euro; we have 4 places in 10115 berlin"
      })
  void inSmallLettersFromItsNumberToItsCode(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PERMANENT: [[Kizhakkethil, Kumbanad P.O., Pathanamthitta 689547]]",
        "Anil Kumar\n[[Melethil\nMavelikkara P.O.\nAlappuzha 690101]]",
        "[[Ambalathil, TC 12/345, Pattom P.O., Trivandrum 695004]]",
        "[[Kottaram Veedu, Near SNDP Mandiram, Vakkom PO, Thiruvananthapuram 695308]]",
        "Mrs Bronwen Pugh\n[[Bryn Awel\n3 Stryd Fawr\nBala\nLL23 7AG]]",
        "Mrs Gwen Tudor-Hughes\n[[Ty Gwyn\n14 Heol y Bryn\nDolgellau\nGwynedd\nLL40 1TQ]]",
        "Dr Huw Morgan\n[[Plas Newydd\nFfordd Bangor\nCaernarfon\nLL55 1TT]]",
        "[[Maes yr Haf, 5 Heol y Coed, Pontyclun, CF72 9BH]]",
        "[[8 Rhodfa'r Môr, Aberystwyth SY23 2AZ]]",
        "Angus Macleod\n[[Tigh na Mara\n4 Shore Street\nUllapool\nIV26 2UR]]",
        "Mr A Fenwick\n[[The Gables\n7 Mill Lane\nHexham\nNE46 1RP]]",
        "Mr Peter Lane\n[[Hillcrest\n9 Sea View\nWhitby\nYO21 3NF]]",
        "Melissa Grant\n[[22 Station Road\nSkipton\nBD23 1LQ]]",
        "John Smith\nBarclays\n[[1 Churchill Place\nLondon E14 5HP]]",
        "The Manager\n[[22 Station Road\nSkipton\nBD23 1LQ]]",
        "Dear Sir,\n\nTan Jun Jie\n[[Blk 627 Ang Mo Kio Street 3 #05-135\nSingapore 566077]]"
      })
  void theNameOfAHouseIsPartOfItAndAPersonsIsNot(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[At/Po: Naubatpur, PS: Naubatpur, Dist: Patna, PIN: 801109]]",
        "[[Vill: Khanpur, PO: Barh, PS: Barh, Dist: Patna 803213]]",
        "C/o Ramesh Yadav, [[Gram Sonpur, Thana Sonpur, Zila Saran 841101]]",
        "[[Mouza Dakshinpara, P.O. Habra, P.S. Habra, Dist. North 24 Parganas 743263]]",
        "[[Vill & PO Rampur, Tehsil Bah, Dist Agra 283104]]",
        "PIN: 801109\nDist: Patna"
      })
  void colonsBehindWordsOfAnAddressAreWithinIt(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indirizzo | CAP | Comune\n[[Viale Trastevere 203 | 00153 | Roma]]",
        "Straße | PLZ | Ort\n4711 | [[Am Markt 4 | 28195 | Bremen]] | 412,00",
        "Adresse | CP | Ville\n[[12 rue des Lilas | 75011 | Paris]]",
        "Straat | Postcode | Plaats\n[[Kerkstraat 12 | 1017 GC | Amsterdam]]",
        "| Ref | Address | Town | Code |\n| 88123 | [[12 Mill Road | Cambridge | CB1 2AB]] |",
        "Address | City | PIN\n[[Flat 12, Sunrise Towers, MG Road | Pune | 411001]]",
        "4711 | 12345 | Widget | 80331 | Bolzen",
        "Loan 12 | Pune | 411001 | 5 lakh",
        "{\"line1\":\"[[33 Thorn Park Drive\",\"line2\":\"Unit 906\",\"city\":\"Toronto\",\"pc\":\"M4H"
            + " 1H3]]\"}",
        "{\"street\": \"[[350 Lake Avenue\", \"city\": \"New York\", \"state\": \"NY\", \"zip\":"
            + " \"10118]]\"}",
        "{\"strasse\":\"[[Lindenweg 4\",\"plz\":\"80331\",\"ort\":\"München]]\",\"land\":\"DE\"}",
        "{\"ligne1\":\"[[12 rue des Lilas\",\"codePostal\":\"75011\",\"ville\":\"Paris]]\"}",
        "{\"via\":\"proxy chain\",\"cap\":\"none\"}",
        "{\"line1\":\"see below\",\"zip\":\"yes\"}"
      })
  void inCellsOfARowAndInMembersOfAnObject(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عنوان المراسلة: [[ص.ب. 33418، شارع الشيخ زايد، دبي]]\n[[P.O. Box 33418, Sheikh Zayed Road,"
            + " Dubai]]",
        "العنوان: [[شقة 402، برج النخيل، شارع حمدان، أبوظبي]]",
        "[[فيلا 17، شارع 23، البرشاء 2، دبي]] هو عنواننا",
        "[[مكتب 1204، برج المنارة، الخليج التجاري، دبي، ص.ب. 48217]]",
        "[[شقة رقم 12، بناية الوحدة، شارع الملك فيصل، الشارقة، الإمارات العربية المتحدة]]",
        "نسكن في [[شقة 5، شارع المطار، عجمان]]",
        "وصلت الطائرة إلى دبي، ثم غادرت"
      })
  void inTheEmiratesInArabic(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home: [[Flat 301, Al Hamra Village, Ras Al Khaimah]]",
        "We stay at [[Villa 45, Arabian Ranches, Dubai]] until May",
        "[[P.O.Box: 500321, Dubai]]",
        "room 12, Dubai; Office 4 1815 Dubai",
        "[[A/102, Om Sai CHS Ltd., Eksar Road, Borivali (W), Mumbai - 400092]]",
        "[[At- Jhumri, P.O.- Telaiya Dam, P.S.- Chandwara, Dist.- Koderma (Jharkhand) 825407]]",
        "[[Anandashram, Near Temple, Guruvayur P.O, Thrissur Dist, Kerala 680101]]",
        "[[18 Farm to Market Rd 1960 E, Houston, TX 77073]]",
        "[[W227N937 Westmound Dr, Waukesha, WI 53186]]",
        "[[POB 334, Essex, CT 06426]]",
        "[[RR#4, 2314 Sideroad 10, Tottenham, Ontario L0G 1W0]]",
        "[[Rear 22 Smith Street, Fitzroy VIC 3065]]",
        "[[Weinstr. 5, 79098 Freiburg i. Br.]]",
        "[[Markt 4, 91541 Rothenburg o. d. T.]]",
        "Herrn Brandt\n[[Kirchgasse 2\nOT Niederau\n01689 Weinböhla]]",
        "[[Le Moulin Neuf, 35190 Tinténiac]]",
        "[[17 Grande Rue, 25000 Besançon]]",
        "[[Centre commercial Les Halles, Lot 34, 21000 Dijon]]",
        "[[Urbanización El Bosque, parcela 34, 46370 Valencia]]",
        "[[Cannaregio 2345, 30121 Venezia]]",
        "[[2e Jan Steenstraat 41 3hg, 1073 VK Amsterdam]]",
        "[[Boerderij De Hoop, Zandweg 3, 8091 AB Wezep]]"
      })
  void withFlatsEstatesAndBoxesOfTwelveCountries(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[〒530-0043 大阪市北区天満2丁目8番14号]]\n[[서울특별시 마포구 월드컵로 118, 402호]]",
        "住所：[[〒100-0005 東京都千代田区丸の内1-9-1]]",
        "[[〒150-0002\n東京都渋谷区渋谷2丁目21番1号]]",
        "住所：[[〒107-0062 東京都港区南青山3丁目\n14番22号]]\nです",
        "주소: [[부산광역시 해운대구 센텀중앙로 90, 12층]]",
        "[[경기도 수원시 팔달구 인계로 178번길 12, 101동 1203호]]",
        "郵便番号 〒100-0005 です",
        "서울 날씨 12도"
      })
  void inJapanAndKorea(String marked) {
    found(marked);
  }
}
