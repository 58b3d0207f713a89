package org.mailboxinventory.scanner.detect.written.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Addresses whose parts stand in named fields; double brackets stand around each. */
@Tag("long")
class AddressFieldsTest {
  private static final Pattern WHOLE = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

  private static List<String> addresses(List<String> findings) {
    return findings.stream()
        .filter(finding -> finding.matches("(?s)\\S+\\.postal-address (?:medium|high) .*"))
        .map(finding -> finding.replaceFirst("\\S+ \\S+ ", ""))
        .toList();
  }

  private static void found(String marked) {
    assertThat(addresses(Scanned.findings(marked.replace("[[", "").replace("]]", ""))))
        .containsExactlyElementsOf(
            WHOLE.matcher(marked).results().map((MatchResult found) -> found.group(1)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ref,name,addr1,addr2,city,pin\n1,Debasish Ray,[[23/1B Lake Lane,Bhowanipore,Kolkata,"
            + "700025]]\n2,Ritu Sen,[[Flat 5D Rose Enclave,VIP Road,Kolkata,700052]]",
        "LAST\tADDRESS\tCITY\tST\tZIP\nPruitt\t[[55 Old Mill Rd\tReading\tPA\t19604]]",
        "STREET\tCITY\tPR\tPC\n[[88 Spadina Cr E\tSaskatoon\tSK\tS7K3H7]]",
        "ref;house;street;town;postcode\nP2;[[The Old Forge;High Street;Hassocks;BN6 8TS]]",
        "ref;line1;line2;town;code\nP2;[[Flat 3/1;42 High Street;Hassocks;BN6 8TS]]",
        "Nr.  Straße         Hnr  PLZ    Ort\n1    [[Am Wasserturm  18   47798  Krefeld]]",
        "nom;voie;cp;commune\nX;[[140 bd Mermoz Rés. Azur Bt 3;06150;Cannes]]",
        "VIA    NOMBRE     NUM  CP     MUNICIPIO\n[[PLAZA  DEL COSO   3    47300  PEÑAFIEL]]",
        "postcode;huisnr;toev;straat;plaats\n[[4331CM;6;;Balans;Middelburg]]",
        "id,blk,street,unit,postal\n1,[[120C,Canberra Crescent,#03-517,753120]]",
        "| Street | City | PIN |\n|---|---|---|\n| [[4 Lake Road | Pune | 411001]] |",
        "id,\"street\",\"city\",\"zip\"\n1,\"[[12, Mill Rd\",\"Leeds\",\"LS1 4AB]]\"",
        "<tr><th>Street</th><th>City</th></tr>\n<tr><td>[[8 Mill Rd</td><td>Leeds]]</td></tr>",
        "Owner  Street        City   ZIP\n       [[12 Mill Road  Leeds  LS1 4DY]]",
        "> Street;City;ZIP\n> [[12 Mill Rd;Leeds;LS1 4AB]]"
      })
  void inRowsBelowTheNamesOfTheirColumns(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @SuppressWarnings("StringConcatToTextBlock") // a line for each case
  @ValueSource(
      strings = {
        "Street: [[4417 SE Hawthorne Blvd\n Unit #: 305\n City: Portland\n State: OR\n ZIP: 97215]]"
            + "\n How long: 3 years",
        "Flat/Door/Block No: [[A-1204\nName of Premises/Building/Village: Lodha Park\n"
            + "Road/Street/Post Office: Lake Road\nTown/City/District: Thane\nState: Maharashtra\n"
            + "PIN Code: 400607]]\nStatus: Resident",
        "N° : [[34   Extension : ter   Type de voie : chemin\nNom de la voie : des Vignes\n"
            + "Code postal : 38080\nLocalité : Vienne]]",
        "Indirizzo: [[Contrada Santa Lucia\nCivico: snc\nCAP: 72015\nComune: Fasano]]\nProv.: BR",
        "Unit: [[Shop 4\nStreet no: 306\nStreet: Bussell Highway\nSuburb: Margaret River\n"
            + "State: WA   Postcode: 6285]]\nTrading as: Karri",
        "Block/House No.: [[9A\nStreet: Jalan Mariam\nUnit: -\nPostal Code: 509283]]\nType: x",
        "Emirate: Sharjah\nBuilding: [[Al Wahda B\nFlat: 118\nStreet: Al Estiqlal St\n"
            + "City: Sharjah]]\nMakani: -",
        "ADDRESS LINE 1   [[4 THE SHAMBLES\nTOWN             LOUTH\nPOSTCODE         LN11 9DF]]",
        "ship_to:\n  street1: [[3608 Oak St\n  city: New Orleans\n  state: LA\n  zip: '70115]]'",
        "{\"sede\":{\"via\":\"[[Via Portanova 11\",\"cap\":\"84134\",\"citta\":\"Salerno]]\","
            + "\"prov\":\"SA\"}}",
        "{\"house\":\"[[12\",\"street\":\"Mill Rd\",\"city\":\"Leeds\",\"zip\":\"LS1 4DY]]\"}",
        "Street: [[12 Mill Rd\nCity: Leeds\nZIP: LS1 4DY]]\nStreet: [[9 Oak Rd\nCity: York\nZIP:"
            + " YO1 7HH]]",
        "PLZ: [[50667\nOrt: Köln\nStraße: Lindenweg 3]]\nTelefon: keins",
        "Flat: [[118, Street: Al Estiqlal St, City: Sharjah]]"
      })
  void behindTheNamesOfFields(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Street;City;ZIP\n[Street];[City];[ZIP]",
        "Unit;Type;PIN\nLaptop;Dell;4821",
        "Email address;City;ZIP\nanna;Leeds;97301",
        "City;State;ZIP;Sales\nAustin;TX;78701;5",
        "Address: see below\nCity: Salem\nZIP: 97301",
        "Address: See above, please\nCity: Salem\nZIP: 97301",
        "Street: yes\nCity: no\nZIP: 12",
        "street, city, zip\nare on the form that we sent you in May",
        "CREATE TABLE addr (house VARCHAR(12), street VARCHAR(60), town VARCHAR(40));",
        "the city: we went there, 3 times\nStreet food: 12 stalls"
      })
  void notWhereFieldsAreEmptyOrOfOtherThings(String text) {
    found(text);
  }

  @Test
  void inTheCellsOfAMarkedTable() {
    List<String> header = List.of("Name", "Street", "City", "PIN");
    List<String> row = List.of("Anna", "4 Lake Road", "Pune", "411001");
    assertThat(addresses(Scanned.table(List.of(header, row))))
        .containsExactly("4 Lake Road\tPune\t411001");
    assertThat(
            addresses(
                Scanned.table(
                    List.of(
                        List.of("Street", "4 Lake Road"),
                        List.of("City", "Pune"),
                        List.of("PIN", "411001")))))
        .containsExactly("4 Lake Road\nCity\tPune\nPIN\t411001");
  }

  @Test
  void inEachRowOfATableLongerThanAWindow() {
    int rows = 4000;
    StringBuilder table = new StringBuilder("id;street;city;zip\n");
    for (int i = 0; i < rows; i++) {
      table.append(i).append(";7 Mill Road;Leeds;LS1 4DY\n");
    }
    assertThat(addresses(Scanned.findings(table.toString())))
        .hasSize(rows)
        .containsOnly("7 Mill Road;Leeds;LS1 4DY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "House No. and Street Name : [[14 Mapusa Road\nVillage/Town/City : Porvorim\nDistrict :"
            + " North Goa\nState/UT : Goa\nPIN Code : 403521]]",
        "House No and Street: [[14 Mapusa Road\nTown/Village: Porvorim\nState or UT: Goa\nPIN:"
            + " 403521]]\nMobile: 9",
        "Building and Street: [[Rose Villa, Mapusa Road\nVillage or Town: Porvorim\nPIN: 403521]]",
        "House No. and Street Name : [[\"Rose Villa\", Mapusa Road\nVillage/Town/City :"
            + " Porvorim\nPIN Code : 403521]]",
        "Street: [[\"Rose Villa\", 4 Mapusa Road\nCity: Pune\nPIN: 411001]]",
        "Village/Town/City : Porvorim\nState/UT : Goa"
      })
  void inFieldsForTheHouseAndItsStreet(String marked) {
    found(marked);
  }
}
