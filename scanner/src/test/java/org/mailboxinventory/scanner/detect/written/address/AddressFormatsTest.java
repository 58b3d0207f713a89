package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in strings of JSON, in HTML, behind dots that lead to them, and in forms. */
class AddressFormatsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"addr\":\"[[2960 Kingsway Dr\\r\\nKitchener ON  N2C 1X1]]\",\"addrType\":\"MAIL\"}",
        "{\"addr\":\"[[Maker Chamber IV, 222 Nariman Point, Mumbai 400021]]\"}",
        "Address: [[Flat 3, \"Sai Krupa\", MG Road, Pune 411001]]",
        "<br>[[2 Kookaburra Court<br>Palmerston NT 0830]]</td>",
        "[[12 Mill Road<br/>Cambridge<br />CB1 2AB]]<br/>",
        "<p>[[Goethestr. 4<br>50667 Köln]]</p>",
        "<p>Shop</p>\n<p>[[Goethestr. 4</p>\n<p>50667 Köln]]</p>",
        "<td>[[Rämistrasse 9</td><td>8001 Zürich]]</td><td>open</td>",
        "<div>[[12 Mill Road</div><div class=\"b\">Cambridge CB1 2AB]]</div>",
        "<p>Lot 12</p>\n<p>2026 Paris</p>"
      })
  void withTheEndsOfLinesAsSigns(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Filiale Altona ...... [[Große Bergstraße 162, 22767 Hamburg]] ...... Mo–Fr\n"
            + "Filiale Harburg ..... [[Lüneburger Str. 39, 21073 Hamburg]] ....... Mo",
        "N° et voie ..... [[4 impasse des Lilas\nComplément ..... porte B\n"
            + "Code postal .... 31500\nCommune ........ Toulouse]]\nJustificatif .... facture",
        "Straße ........ [[Goethestr. 4\nPLZ/Ort ....... 50667 Köln]]\n",
        "Adresse ....... [[12 rue des Lilas, 75011 Paris]]\nPays ..... France"
      })
  void behindDotsThatLeadToIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Straße, Hausnr.  [[Karl-Marx-Allee 91, VH 3. OG\nPLZ / Ort        10243 Berlin]]\n",
        "Straße und Nr  [[Goethestr. 4\nPLZ und Wohnort  50667 Köln]]\nTelefon  x",
        "Adresse   [[12 rue des Lilas\nCode postal et ville   75011 Paris]]",
        "Straat en huisnummer: [[Kerkstraat 12\nPostcode en plaats: 1017 GC Amsterdam]]",
        "5 Address (number, street, and apt. or suite no.)   [[640 Fulton St., Ste. 12\n"
            + "6 City, state, and ZIP code        Brooklyn, NY 11217]]\n7 List",
        "Block/House no  [[27\nStreet          Jalan Kelabu\nUnit            –\n"
            + "Postal code     278224]]\nProperty type   [ ] HDB",
        "Flat/Villa No.   [[Villa 27\nStreet     Street 14B\nEmirate     Dubai]]\nMakani   x",
        "Emirate: Sharjah\nBuilding: [[Al Wahda B\nFlat: 118\nStreet: Al Taawun St\nCity: Sharjah]]",
        "civic,city,prov,pc\n00419,x\n",
        "branch,civic,city,prov,pc\n00419,[[1881 Scarth St,Regina,SK,S4P4K9]]\n",
        "outlet,address,emirate\nM1,\"[[Shop 3, Zaabeel Street, Karama\",Dubai]]\n"
      })
  void inFieldsWithSeveralNames(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<PstlAdr><Ctry>GB</Ctry><AdrLine>[[Unit 5 Brunel Way</AdrLine><AdrLine>Thetford IP24"
            + " 1HP]]</AdrLine></PstlAdr>",
        "<PstlAdr>\n <StrtNm>[[Goethestr.</StrtNm>\n <BldgNb>4</BldgNb>\n <PstCd>50667</PstCd>\n"
            + " <TwnNm>Köln]]</TwnNm>\n <Ctry>DE</Ctry>\n</PstlAdr>",
        "<a><street>[[12 Mill Road</street><city>Leeds</city><postcode>LS1 4DY]]</postcode></a>",
        "<Id>12</Id><City>Leeds</City><Name>x</Name>",
        "<cap>12</cap><via>proxy</via>"
      })
  void inElementsOfXml(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Branch / Address / Closed on
        Bedok / [[201B Bedok North Street 1 #01-471, Singapore 462201]] / Sun
        Toa Payoh / [[Blk 520 Lorong 6 Toa Payoh #02-56 HDB Hub Singapore 310520]] / Sun""",
        "send to [[71 ayer rajah cres 04-18 s139951]]. tmr",
        "order s139951 in 12 days"
      })
  void inRowsWithSlashesAndChatsOfSingapore(String marked) {
    MarkedAddresses.found(marked);
  }
}
