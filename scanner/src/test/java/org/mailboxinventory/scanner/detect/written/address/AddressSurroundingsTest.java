package org.mailboxinventory.scanner.detect.written.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Texts before and behind addresses that are no part of them; double brackets enclose each. */
class AddressSurroundingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The branch ([[Rämistrasse 9, 8001 Zürich]]) is closed.",
        "Our depot ([[48 Rimu Road, Birkenhead, Auckland 0626]]) moves.",
        "[[12 rue des Lilas (bât. B), 1000 Bruxelles]] ok",
        "DELIVER TO [[RÄMISTRASSE 9, 8001 ZÜRICH]]",
        "SHIP TO [[27 MILL ROAD, CAMBRIDGE CB1 2AB]]",
        "Hall 12 - 4500 Visitors / Room 3 / 2300 Seats",
        "| Holm | [[48 Rimu Road | Auckland 0626]] | open |",
        "| Holm | [[Flat 3, Albany Court | 12 Mill Road | Cambridge CB1 2AB]] | open |",
        "| 4411 | [[12 Mill Road | Cambridge CB1 2AB]] | open |"
      })
  void signsAroundAndBetweenItsParts(String marked) {
    MarkedAddresses.found(marked);
  }

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
        "INFO in='[[D.No 40-1-52/6, Near Benz Circle, M.G.Road, Vijayawada 520010]]' score=0.91",
        "sent to \u201c[[Flat 12B, Lake View Road, Pune - 411038]]\u201d today",
        "VALUES (77,'[[6 Castle Hill Road, Dundee DD1 3AF]]');",
        "our office ([[Flat 12B, Lake View Road, Pune - 411038]]) moves",
        "our office ([[10 Anson Road, #12-01, Singapore 079903]]) moves",
        "address: '[[14 Lake View Road, Pune - 411038]]'\nok: true",
        "in [['t Zand 4, 4331 LE Middelburg]]",
        "[[14 Lake Road (Near City Bank), Pune 411038]]"
      })
  void quotationMarksAndBrackets(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "went to [[RR 2 Box 87A, Ottumwa IA 52501]] and [[HC 64 Box 1120, Alpine, TX 79830]]; ok",
        "[[Hauptstr. 12, 47798 Krefeld]] und [[Lindenallee 3, 50667 Köln]]",
        "[[12 rue des Lilas, 75011 Paris]] et [[4 quai Neuf, 31000 Toulouse]]",
        "[[Calle Mayor 12, 28013 Madrid]] y [[Plaza Nueva 1, 41001 Sevilla]]",
        "[[12 Mill Road, Cambridge CB1 2AB]] / [[44 Station Road, Leeds LS1 4DY]]",
        "[[Flat 12, Lake Road, Pune 411038]] / [[No. 4/2, 3rd Cross Street, Pune 411004]]",
        "[[Flat 12, Lake Road, Pune 411038]] & [[No. 4/2, 3rd Cross Street, Pune 411004]]",
        "Links found: 2\nFrom [[7 Tollgate Mews, Shrewsbury SY2 6JD]] to [[31 Cross Lane, Bayston"
            + " Hill, Shrewsbury SY5 6BA]]",
        "01 [[5 Quay Lane, Leeds LS1 4DY]] - refused\n02 [[31 Loop Street, York YO1 7HH]] - moved",
        "Analyst - Senior - [[Flat 12B, Lake View Road, Pune - 411038]]",
        "PAYEE ADDRESS [[FLAT 12B, LAKE VIEW ROAD, PUNE - 411038]]"
      })
  void otherAddressesAndWords(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lakeshore Lending\n[[4300 Commerce Ct, Ste 210 | Lisle, IL 60532]]\no (630) 555-0148",
        "[[12 Mill Road | Cambridge CB1 2AB]] | Registered in England",
        "| 7 | Anna | York YO1 7HH |"
      })
  void barsBetweenAStreetAndItsTown(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "had lived at [[226 Maple Hollow Road in Asheville, North Carolina]], until the flood",
        "I live at [[Flat 4, Sai Krupa Apartments, MG Road, Pune]].",
        "[[14 Collins Street, Melbourne, Victoria]]",
        "[[7A, Lake Lane, Barasat\nNorth 24 Parganas, West Bengal\nPIN 700126]]",
        "12 ATMs of 45 in the Lucknow zone; the ATM at 100 Feet Road be shifted",
        "MG Road Bengaluru, Anna Salai Chennai, Park Street Kolkata",
        "IN THE COURT OF THE DISTRICT JUDGE-4 AT MYSURU",
        "0852,Lal Bahadur Colony,Gujarat"
      })
  void placesWithoutTheirCodes(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOM [[12 ALLEE DES PERVENCHES RES LES MIMOSAS 13127 VITROLLES]]",
        "[[AN DER SCHLEIFMUEHLE 9, 99817 EISENACH]]",
        "[[URB LAS GLADIOLAS\n150 CALLE A\nSAN JUAN PR 00926-3232]]",
        "Service: [[H.No.8-2-293/82, Rd No 55,\nJub1lee Hills, Hyderabad 500033]]",
        "[[84-19 51st Avenue, 3FL\nElmhurst, NY 11373]]",
        "posting: [[Sgts' Mess, 4 Episkopi Garrison, BFPO 53]]. Statements",
        "unit: [[218 Field Regiment, C/o 56 APO, PIN 926218]]. Do not",
        "send it to [[calle mayor, 12, 28013 madrid]] ok",
        "send it to [[lange laan 4, 1015 cj amsterdam]] ok",
        "send it to [[gartenweg 3 in 24340 eckernförde]] ok",
        "send it to [[corso garibaldi 118/b 20121 milano]] ok",
        "c [[5 impasse du moulin, 35510 rennes]] merci",
        "to [[blk 88 bedok north st 4 #05-211 s(460088)]] or not"
      })
  void spellings(String marked) {
    found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "address old [[12/3 Lake Terrace, Kolkata 700029]] new [[22 Rajarhat Main Road, Kolkata"
            + " 700156]]",
        "Present [[12/3 Lake Terrace, Kolkata 700029]] Permanent [[22 Rajarhat Main Road, Kolkata"
            + " 700156]]",
        "address [[12/3 Lake Terrace, New Market, Kolkata 700087]]"
      })
  void wordsForOldAndNewPartTwoAddresses(String marked) {
    MarkedAddresses.found(marked);
  }
}
