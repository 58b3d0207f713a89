package org.mailboxinventory.scanner.detect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is one value from its street to its postal code. */
class WholeAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "global|Address: 14, Lake Road, Satara 415002, Maharashtra. Works there|14, Lake Road,"
            + " Satara 415002, Maharashtra",
        "global|Address: 14, Lake Road, Cuttack - 753 001, Odisha, India|14, Lake Road, Cuttack -"
            + " 753 001, Odisha",
        "global|Address: 14, Lake Road, Satara 415002, Maharashtrian food|14, Lake Road, Satara"
            + " 415002",
        "global|Address: R.S. No. 12/3A, Mission Road, Puducherry 605001|R.S. No. 12/3A, Mission"
            + " Road, Puducherry 605001",
        "global|முகவரி: எண் 8, மேற்கு மாட வீதி, மதுரை - 625001|எண் 8, மேற்கு மாட வீதி, மதுரை -"
            + " 625001",
        "global|చిరునామా: 4-7-12, గాంధీ వీధి, గుంటూరు 522001|4-7-12, గాంధీ వీధి, గుంటూరు 522001",
        "global|ವಿಳಾಸ: 44, ಗಾಂಧಿ ರಸ್ತೆ, ಮೈಸೂರು 570001|44, ಗಾಂಧಿ ರಸ್ತೆ, ಮೈಸೂರು 570001",
        "global|ঠিকানা: ২২/১, লেক রোড, কলকাতা 700029|২২/১, লেক রোড, কলকাতা 700029",
        "global|राहणार: घर क्र. 14, गुरुवार पेठ, सातारा - 415001|घर क्र. 14, गुरुवार पेठ, सातारा -"
            + " 415001",
        "it|indirizzo: Piazza Dante 3, 80134 Napoli scala 2|Piazza Dante 3, 80134 Napoli",
        "de|Anschrift: Mühlweg 3, 60314 Frankfurt am Main geändert|Mühlweg 3, 60314 Frankfurt am"
            + " Main"
      })
  void behindItsLabelAsFarAsItGoes(String country, String text, String address) {
    assertThat(Scanned.findings(text)).containsExactly(country + ".postal-address high " + address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "global|mail goes to the old suite, 41 Quarry Hill Rd, Suite 9, Erie, PA 16506; thanks|41"
            + " Quarry Hill Rd, Suite 9, Erie, PA 16506",
        "global|I live at Flat 12, Sunrise Towers, MG Road, Pune 411001 now.|Flat 12, Sunrise"
            + " Towers, MG Road, Pune 411001",
        "global|House No. 14, 2nd Cross, Indiranagar, Bengaluru - 560 038|House No. 14, 2nd Cross,"
            + " Indiranagar, Bengaluru - 560 038",
        "global|to 350 Lake Avenue, Apt. 4B, New York, NY 10118 today|350 Lake Avenue, Apt. 4B, New"
            + " York, NY 10118",
        "global|P.O. Box 1188, Houston, Texas  77251-1188|P.O. Box 1188, Houston, Texas "
            + " 77251-1188",
        "global|160 Penn Ave NW, Washington, D.C. 20500|160 Penn Ave NW, Washington, D.C. 20500",
        "global|Our office, 10 Spring Gardens, Manchester M1 1CA, is open|10 Spring Gardens,"
            + " Manchester M1 1CA",
        "global|On 12 May we saw 5 High Street, Leeds LS1 4AP.|5 High Street, Leeds LS1 4AP",
        "global|We mailed the 1042-S to 88 Quarry Ridge Road, Burlington, VT 05401|88 Quarry Ridge"
            + " Road, Burlington, VT 05401",
        "global|at House 55, Phase 3B2, SAS Nagar (Mohali), Punjab 160059|House 55, Phase 3B2, SAS"
            + " Nagar (Mohali), Punjab 160059",
        "global|फ्लॅट क्र. ५, शांतीवन सोसायटी, कर्वे रोड, कोथरूड, पुणे - ४११०३८|फ्लॅट क्र. ५,"
            + " शांतीवन सोसायटी, कर्वे रोड, कोथरूड, पुणे - ४११०३८",
        "global|Unit 3, 44 George St, Sydney NSW 2000|Unit 3, 44 George St, Sydney NSW 2000",
        "global|123 Main St, Toronto, ON M5V 2T6|123 Main St, Toronto, ON M5V 2T6",
        "global|10 Anson Road, #26-03, Singapore 079903|10 Anson Road, #26-03, Singapore 079903",
        "global|Villa 14, Street 5, PO Box 55512, Dubai, UAE|Villa 14, Street 5, PO Box 55512,"
            + " Dubai",
        "de|wir wohnen Musterstraße 12, 10115 Berlin|Musterstraße 12, 10115 Berlin",
        "fr|au 12 rue des Lilas, 75011 Paris|12 rue des Lilas, 75011 Paris",
        "es|vive en Calle de Alcalá 45, 2º B, 28014 Madrid|Calle de Alcalá 45, 2º B, 28014 Madrid",
        "it|Piazza Dante 3, 80134 Napoli|Piazza Dante 3, 80134 Napoli",
        "nl|Kerkstraat 12, 1017 GC Amsterdam|Kerkstraat 12, 1017 GC Amsterdam",
        "global|PSC 802 Box 74, APO AE 09499|PSC 802 Box 74, APO AE 09499",
        "global|RR 2, Site 9, Box 14, Olds AB T4H 1P3|RR 2, Site 9, Box 14, Olds AB T4H 1P3",
        "de|Kreditservice, Gr. Bleichen 21, 20354 Hamburg|Gr. Bleichen 21, 20354 Hamburg",
        "es|POL. IND. LA VARGA, PARCELA 18, 08820 EL PRAT DE LLOBREGAT (BARCELONA)|POL. IND. LA"
            + " VARGA, PARCELA 18, 08820 EL PRAT DE LLOBREGAT (BARCELONA)",
        "global|मेरा पता बदलकर फ्लैट 12, शांति अपार्टमेंट, एम जी रोड, पुणे 411001 कर दीजिए|फ्लैट"
            + " 12, शांति अपार्टमेंट, एम जी रोड, पुणे 411001"
      })
  void fromItsStreetToItsCode(String country, String text, String address) {
    assertThat(Scanned.findings(text))
        .containsExactly(country + ".postal-address medium " + address);
  }

  @Test
  void aBoxAroundTheLinesOfAnAddressIsNoneOfItsWords() {
    String address = "332 Morse Hall              |\n| Durham, NH 03824";
    String box = "+----+\n| Research Centre             |\n| " + address + "            |\n+----+";
    assertThat(Scanned.findings(box)).containsExactly("global.postal-address medium " + address);
    String stars = "P.O. Box 3814    *\n*   Cambridge, MA 02238";
    assertThat(Scanned.findings("*******\n*   " + stars + "    *\n*******"))
        .containsExactly("global.postal-address medium " + stars);
    String room = "P. O. Box 8, Bldg. K-1, Rm. 5B36A\n      Schenectady, New York 12301-0008";
    assertThat(Scanned.findings("Research        " + room + " USA"))
        .containsExactly("global.postal-address medium " + room);
  }

  @Test
  void theNameAboveAnAddressIsNoPartOfIt() {
    assertThat(Scanned.findings("Emily Whitfield\n5 Elm Street\nSpringfield, IL 62701\nUSA"))
        .containsExactly(
            "global.person-name medium Emily Whitfield",
            "global.postal-address medium 5 Elm Street\nSpringfield, IL 62701");
    assertThat(Scanned.findings("Kai Jakobs,\nAhornstr. 55, D-52074 Aachen"))
        .contains("de.postal-address medium Ahornstr. 55, D-52074 Aachen");
  }

  @Test
  void aLineThatSaysThatAnAddressFollowsIsNoPartOfIt() {
    assertThat(
            Scanned.findings("RECIPIENT'S STREET ADDRESS\n4402 SW BRAMBLE CT\nPORTLAND OR 97219"))
        .containsExactly("global.postal-address high 4402 SW BRAMBLE CT\nPORTLAND OR 97219");
  }

  @Test
  void theStateBelowItsCodeIsOfAnAddress() {
    String address = "Flat 12, Rose Villa, Hill Road\nNashik 422001\nMaharashtra";
    assertThat(Scanned.findings("Please send it to:\n" + address + "\nThank you"))
        .containsExactly("global.postal-address medium " + address);
    assertThat(Scanned.findings("To:\n" + address + ", India\nThank you"))
        .containsExactly("global.postal-address medium " + address);
    assertThat(Scanned.findings("5 Hill Road\nNashik 422001\nMaharashtra branches are shut"))
        .containsExactly("global.postal-address medium 5 Hill Road\nNashik 422001");
  }

  @Test
  void whoseAddressItIsAndTheLinesAboveThatAreNoPartOfIt() {
    String text = "FY 2024-25\nAddress of Assessee 14, Lake View Road, Kochi - 682016";
    assertThat(Scanned.findings(text))
        .containsExactly("global.postal-address high 14, Lake View Road, Kochi - 682016");
  }

  @Test
  void theWordForTheStreetSaysWhichCountryItIsIn() {
    String address = "Lieu-dit Kerguen, 29270 Carhaix-Plouguer";
    assertThat(Scanned.table(List.of(List.of("Nr", "Adresse"), List.of("4711", address))))
        .contains("fr.postal-address high " + address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zimmer 12, 20354 Mitarbeiter",
        "Software 20095 Hamburg of the month",
        "Tel 12, 20095 Hamburg",
        "12 Lilas 2005 Annual",
        "on the road with 2000 Friends",
        "room 55512, Dubai",
        "5 Elm Street, Springfield, ON 62701",
        "=0=0=0=0=0\nRoving Web Services\nNelson, BC V1L 2W3"
      })
  void aCodeWithoutAStreetIsNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @Test
  void behindALabelAnAddressOfAnyEuropeanCountryIsFound() {
    assertThat(Scanned.findings("Anschrift: Bahnhofstrasse 12, 8001 Zürich"))
        .containsExactly("global.postal-address high Bahnhofstrasse 12, 8001 Zürich");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Address: Rosenstr. 7, 70173 Stuttgart|Rosenstr. 7, 70173 Stuttgart",
        "fr|Adresse : 9 quai des Brumes, 56100 Lorient|9 quai des Brumes, 56100 Lorient",
        "es|Home address: Calle del Olmo 31, 47001 Valladolid|Calle del Olmo 31, 47001 Valladolid",
        "it|Indirizzo: Via dei Platani 5, 37121 Verona|Via dei Platani 5, 37121 Verona",
        "nl|adres=Duinweg 18, 2042AB Zandvoort;soort=huis|Duinweg 18, 2042AB Zandvoort",
        "de|Hinterm Deich 3, 26721 Emden - address|Hinterm Deich 3, 26721 Emden",
        "de|Lieferadresse Auf dem Sande 6, 21335 Lüneburg|Auf dem Sande 6, 21335 Lüneburg",
        "de|Kurze Reihe 19, 18055 Rostock|Kurze Reihe 19, 18055 Rostock",
        "es|Plaza Nueva, s/n, 40001 Segovia|Plaza Nueva, s/n, 40001 Segovia",
        "es|Ronda del Faro 3, 36980 O Grove|Ronda del Faro 3, 36980 O Grove",
        "es|Apartado de correos 311, 04080 Almería|Apartado de correos 311, 04080 Almería",
        "it|Casella postale 27, 38122 Trento|Casella postale 27, 38122 Trento",
        "global|410 S 9TH ST STE 12, TACOMA WA 98402|410 S 9TH ST STE 12, TACOMA WA 98402",
        "global|Wohnadresse: Seestrasse 4, 6003 Luzern|Seestrasse 4, 6003 Luzern",
        "global|Address: 31 Maple Street, Portland|31 Maple Street, Portland",
        "it|Viale Piave 9/bis - 20129 - MILANO|Viale Piave 9/bis - 20129 - MILANO",
        "es|C/ Velázquez 3, 2ºB - 28001 Madrid|C/ Velázquez 3, 2ºB - 28001 Madrid",
        "nl|Kerkweg 8, 3751 LD  Bunschoten|Kerkweg 8, 3751 LD  Bunschoten"
      })
  void anAddressWithAStreetOfACountryIsThatCountrysWhateverItsLabel(
      String country, String text, String address) {
    assertThat(Scanned.findings(text))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding)
                    .matches(country + ".postal-address \\w+ \\Q" + address + "\\E"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nordlicht GmbH \u00b7 Rosenstr. 7, 70173 Stuttgart",
        "Nordlicht GmbH \u2013 Rosenstr. 7, 70173 Stuttgart",
        "Nordlicht AG - Rosenstr. 7, 70173 Stuttgart",
        "She lives at Rosenstr. 7, 70173 Stuttgart (Germany), since May"
      })
  void aCompanyBeforeAndACountryBehindAreNoPartOfIt(String text) {
    assertThat(Scanned.findings(text))
        .containsExactly("de.postal-address medium Rosenstr. 7, 70173 Stuttgart");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 Maple Street\nCity: Salem\nState: OR\nZIP: 97301",
        "4 Mill Lane\nTown: Stafford\nPostcode: ST16 2NN\nCountry: UK",
        "B-7, Lotus Park\nCity: Jaipur\nPIN code: 302016",
        "8 rue Haute\nVille : Tournai\nCode postal : 7500"
      })
  void fieldsOfAnAddressOnLinesOfTheirOwnAreOne(String address) {
    assertThat(Scanned.findings("Address: " + address + "\nReference: none"))
        .containsExactly("global.postal-address medium " + address);
    assertThat(Scanned.findings("Address: see below\nCity: Salem\nZIP: 97301")).isEmpty();
  }

  @Test
  void aBuildingIsWrittenAboveTheStreetInFrance() {
    String address = "Résidence Bel Air, Bât. A\n3 avenue Foch\n54000 Nancy";
    assertThat(Scanned.findings("Destinataire :\n" + address))
        .containsExactly("fr.postal-address medium " + address);
  }

  @Test
  void aNumberOfAPartIsNoCode() {
    assertThat(Scanned.findings("Order 19XY-2210-A, 055T12-400 and H3Z2Y7 rev 4 today")).isEmpty();
    assertThat(Scanned.findings("14 Birch Avenue, Halifax B3K1L2"))
        .containsExactly("global.postal-address medium 14 Birch Avenue, Halifax B3K1L2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ahornweg 3, 53113 Bonn|Am Anger 11, 99084 Erfurt",
        "4 rue du Port, 13002 Marseille|15 avenue Jean Jaurès, 31000 Toulouse",
        "Calle del Pez 8, 50003 Zaragoza|Avenida del Mar 20, 29016 Málaga",
        "Via Manzoni 18, 24121 Bergamo BG|Piazza Dante 3, 80134 Napoli NA",
        "Havenstraat 5, 3511 AB Utrecht|Marktplein 9, 5611 CD Eindhoven",
        "14, Lake Road, Satara 415002|Flat 9, Palm Court, Gomti Nagar, Lucknow 226010",
      })
  void oneBelowTheOtherAreTwo(String first, String second) {
    for (String mark : List.of("", "- ")) {
      assertThat(Scanned.findings("Branches:\n" + mark + first + "\n" + mark + second + "\n"))
          .filteredOn(finding -> finding.contains("postal-address"))
          .extracting(finding -> finding.replaceFirst("^\\S+ \\S+ ", ""))
          .containsExactly(first, second);
    }
  }

  static List<String> texts() throws IOException {
    try (var stream = WholeAddressTest.class.getResourceAsStream("whole-addresses.txt")) {
      String all = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      return Stream.of(all.split("\n===\n", -1)).skip(1).map(String::strip).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void inTheFormsOfTwelveCountries(String text) {
    List<String> whole =
        Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL)
            .matcher(text)
            .results()
            .map(match -> match.group(1))
            .toList();
    String plain = text.replace("[[", "").replace("]]", "");
    List<String> found =
        Scanned.findings(plain).stream()
            .filter(finding -> finding.contains(".postal-address "))
            .map(finding -> finding.replaceFirst("\\S+ \\S+ ", ""))
            .toList();
    assertThat(found).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Offices:;1) 12 rue des Lilas, 75011 Paris;2) Kerkstraat 12, 1017 GC"
            + " Amsterdam|nl|Kerkstraat 12, 1017 GC Amsterdam",
        "Offices:;1) 12 rue des Lilas, 75011 Paris;2) Kerkstraat 12, 1017 GC Amsterdam|fr|12 rue"
            + " des Lilas, 75011 Paris",
        "To visit:;1. Block 12 Bedok North Road #03-11, Singapore 460012;2. 3/40 Mill Street,"
            + " Richmond VIC 3121|global|3/40 Mill Street, Richmond VIC 3121",
        "(a) Piazza Dante 3, 80134 Napoli;(b) Via Verdi 8, 20121 Milano|it|Via Verdi 8, 20121"
            + " Milano",
        "• Musterstraße 12, 10115 Berlin;• Am Markt 4, 28195 Bremen|de|Am Markt 4, 28195 Bremen"
      })
  void beginsAnewAtAnItemOfAList(String lines, String country, String address) {
    assertThat(Scanned.findings(lines.replace(';', '\n')))
        .anyMatch(
            found ->
                found.startsWith(country + ".postal-address ") && found.endsWith(" " + address));
  }

  @Test
  void endsBeforeTheFullStopOfItsSentence() {
    assertThat(
            Scanned.findings(
                "Address on file: Blk 14 Clementi Avenue 3 #08-21, Singapore 120014. Thanks."))
        .anyMatch(found -> found.endsWith(" Blk 14 Clementi Avenue 3 #08-21, Singapore 120014"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PIN codes we deliver to in Nagpur: 440001, 440010, 440022; not in Nashik 422001",
        "Pickup pin code Jaipur 302001, Udaipur 313001, Kota 324001",
        "EK 508 Office 4 1815 Dubai 2030; EY 204 Flat 6 2140 Dubai 2310"
      })
  void listsOfCodesAndHoursAreNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("postal-address medium"));
  }
}
