package org.mailboxinventory.scanner.detect.address.world;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Boxes of post offices with their codes, and towns behind a street and a number alone. */
class BoxesAndTownsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "COUNTY GOVERNMENT OF KIAMBU [[P.O.BOX 3311-00900, KIAMBU]], KENYA.",
        "[[P. O. Box 3311 - 00900, Kerugoya]]",
        "[[P.O. Box 104411, Nairobi]]",
        "const a = '[[Barley House, Hill Rd, P.O. Box 104411 - 00101, Nairobi]], Kenya'",
        "('x', '[[Private Bag X20112, BLOEMFONTEIN, 9300]]', 'www')",
        "<p>[[14 Mbogani Road, Westlands</p>\n  <p>P.O. Box 6112, 00100 Nairobi]], Kenya</p>",
        "order box 3311-00900, Kiambu"
      })
  void aBoxMayHaveSixDigitsAndItsCodeBehindAHyphen(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "situated at **[[Lindenlaan\n14 Hasselt]]**. Please",
        "at the [[Palm Building, 4 Orange Crescent, Rustenburg]]. Tender",
        "[[Vasaras iela 12, Daugavpils]]"
      })
  void furtherTownsEndOneWithoutACode(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Rua das Acácias, 214 - Centro - Quorvândia - MG - CEP: 35770-000]]",
        "[[Rua das Acácias, 214 - Quorvândia - MG - CEP.: 35.770-000]]",
        "[[Rua das Acácias, 214 - Quorvândia - MG - 35770-000]]",
        "[[Rua das Acácias, 214 - Centro - CEP 35770-000 - Quorvândia - MG]]",
        "[[Rua das Acácias, 214 - Jardim Novo, Quorvândia - MG]] | CNPJ",
        "[[Av. das Acácias, nº 214 - Sala 4 - Centro - Quorvândia/MG]]. Fone",
        "item 4, 214 - Modelo - SP",
        "Em maio, 20 - Quorvândia - SP"
      })
  void aTownOfBrazilMayBeOfAnyNameBeforeItsState(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Çınar Caddesi, Lale Sokağı, No: 14, Kat: 1 Posta Kodu: 34771\nSarıyer / İstanbul]]",
        "公司：[[100 台北市中正區重慶南路二段12號]]",
        "[[100台北市中正區重慶南路二段12號]]",
        "[[3529 Miskolc Gólya utca 18]]",
        "[[1117 Budapest Kis Gólya u. 18]]",
        "[[45 Mabini Street, Tuguegarao City, Cagayan]] - Tel. No. (078) 304-1234"
      })
  void codesAndProvincesAreWrittenInManyWays(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "write to [[34, rue des bouleaux, 75006 Paris]], FRANCE",
        "[[3 bis avenue des bouleaux 75006 Paris]]",
        "vive en [[calle mayor 12, 28013 Madrid]].",
        "abita in [[via garibaldi 12, 00184 Roma]]",
        "mieszka: [[ul. lipowa 3, 15-213 Białystok]]"
      })
  void theStreetAloneMayBeInSmallLetters(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>[[Uchumi House, Aga Khan Walk, P.O. Box 30114 - 00100 Nairobi]], Kenya</p>",
        "Central Bank of Kenya, [[Moi Avenue, P.O. Box 60111 - 00200 Nairobi]]",
        "Refund Center, [[P.O. Box 60112 - 00200 Nairobi]]",
        "Send it to the Bursar, [[P.O. Box 60111 - 00200 Nairobi]]"
      })
  void buildingsAndStreetsBeforeABoxBelongToIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1,'x','[[Ghoshbazar, Sylhet-3100]]','y')",
        "[[87/2, Malibagh, Khilgaon, Dhaka-1219]]",
        "visit our office in [[Uttara Model Town, Dhaka-1230]] today",
        "Larch Foods Ltd., [[Kiln Road, Rampura, Dhaka-1219]]",
        "fly from Jessore to Dhaka-1000 times",
        "Since May, Dhaka-2024 is open"
      })
  void aHyphenJoinsTownAndCodeInBangladesh(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add(\"[[2700 Благоевград, ул. „Ив. Липов” №9, ет. 1]]\\n\"",
        "гр. Белово е далеч. [[1000 София, бул. \"Роза\" № 29]]",
        "Адрес: [[гр. Белово, 2770, ул. „Липа“ № 29]]",
        "[[гр. Варна, ж.к. „Липа“, бл. 12, вх. Б, ап. 7]]\n",
        "[[София 1000, бул. „Липа“ № 12, ет. 3]]\n"
      })
  void quotedStreetsArePlain(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text('Head Office: [[40 Alder Road, Dublin 4]], Ireland'",
        "[[Unit-206, 2/F, Alder House, 45-51 Elm Road South, Kowloon]]",
        "[[Larch Industrial Bldg. Unit 8B, 93 Elm St. Cheung Sha Wan, Kowloon]]",
        "[[204, rue du Tilleul, espace 300\nMontréal (Québec) H2Y 1W8]]",
        "[[Lielā 40a-40, Rīga, LV-1057]], Latvija",
        "[[Dg 31 Nº 7C-15, Soacha, Cund.]] | Cel.",
        "[[Trg bana Lipića 5, HR-10000 Zagreb]]"
      })
  void unitsBuildingsAndOfficesAreWrittenInManyWays(String marked) {
    MarkedAddresses.found(marked);
  }
}
