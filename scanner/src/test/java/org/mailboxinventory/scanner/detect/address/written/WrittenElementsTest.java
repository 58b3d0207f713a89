package org.mailboxinventory.scanner.detect.address.written;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Addresses over several elements of page source, strings of a row and lines of a comment. */
class WrittenElementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[ul. Jasna 115/2<br />\n00-140 Warszawa]]<br />",
        "<p>[[Jasna 7,\n  <br className=\"d-none\" />\n  00-140 Warszawa]]</p>",
        "<div className=\"a\">[[ul. Jasna 37</div>"
            + "\n  <div className=\"b\"><span>78-100</span>Kołobrzeg]]</div>",
        "<span itemprop=\"streetAddress\">[[12 Mill Road</span>, <span"
            + " itemprop=\"addressLocality\">Cambridge</span> <span"
            + " itemprop=\"postalCode\">CB1 2AB]]</span>",
        "<span class=\"s\">[[Hauptstraße 12</span><br> <span class=\"c\">10115</span> <span"
            + " class=\"t\">Berlin]]</span>",
        "<Text>[[12 Elm Street</Text>\n<Text>Springfield, IL 62704]]</Text>",
        "<p>Es sind 12</p><p>und 10115 Treffer</p>"
      })
  void tagsPartItAsLinesDo(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(7, 'Jan', '[[Dorpsstraat 3', '1234 AB', 'Delft]]', '0152'),",
        "(7, 'Jan', '[[Bolderveen 5', '3134 MA', 'Delft]]', 'x'),",
        "(1, 'Max', '[[Hauptstr. 5', '10115', 'Berlin]]', 'x');",
        "1,Max,\"[[Hauptstr. 5\",\"10115\",\"Berlin]]\",x",
        "(1, 'Jan', '[[12 Elm Street', 'Springfield', 'IL', '62704]]', 'x');",
        "(1, 'Version 5', '10115', 'offen')",
        "\"[[Hauptstr. 5, 10115 Berlin]]\", \"[[Lindenweg 7, 20537 Hamburg]]\""
      })
  void stringsOfARowHoldItsStreetCodeAndTown(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " * KU,\n * [[Hoofdstraat 1,\n * B-9000 Gent]], Belgium",
        "/*\n *  [[Hoofdstraat 1\n *  9000 Gent]]\n */"
      })
  void aStarBeginsEachLineOfAComment(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "address: [\"[[12 rue des Bouleaux\", \"59100 Roubaix]]\", \"France\"],",
        "address: [\"[[8 avenue du Tilleul\", \"L-1855 Luxembourg]]\", \"Luxembourg\"],",
        "lines = [\n  'Lipa d.o.o.',\n  '[[Borova ulica 5',\n  '10000 Zagreb]]',\n  'Direktor',",
        "  \"[[Level 4, Alder House\","
            + "\n    \"101 Lambton Quay\","
            + "\n    \"Wellington 6011]]\","
            + "\n    \"Open\",",
        "  \"[[16 Elm Road\", \"London EC1A 1BB]]\", \"x\"",
        "[\"[[16 Elm Ave Salem OR 97301]]\", \"[[Rua Lilas 15, São Paulo 01310-200]]\","
            + " \"[[Lanepath New Delhi 110001]]\"]",
        "steps: [\"Chapter 12\", \"Order 12345\", \"x\"]",
        "s = \"[[Lindenweg 5\" + \"\\n\" + \"10115 Berlin]]\";",
        "t(\"[[Jl.Melati Raya No.9<br>Serua, Bojongsari<br>\" + \"Depok 16517]]<br>\" + \"Telp\");"
      })
  void stringsOfAListHoldItsLines(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Typography>[[Karl Lies gate 37B</Typography>\n  <Typography>0130 Oslo]]</Typography>",
        "<Caption>[[Hauptstr. 5</Caption><Caption>10115 Berlin]]</Caption>"
      })
  void elementsOfAProgramsOwnArePartedAsLines(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdf.drawString(80, 650, '[[Berkenlaan 9')\npdf.drawString(80, 635, '3772 BK Barneveld]]')",
        "pdf.cell(0, 5, '[[Berkenlaan 12', ln=True) \n"
            + "pdf.cell(0, 5, '3312 KW Dordrecht]]', ln=True)",
        "  doc.text(\"[[Tannenweg 17\", 20, 26);\n  doc.text(\"70565 Stuttgart]]\", 20, 32);",
        "page.drawText(\"[[Vestergade 7\", { x: 50, y: 7 });"
            + "\npage.drawText(\"8000 Aarhus C]]\", { x: 50, y: 6 });",
        "d.size(9).text(\"[[Tannenweg 17\", 50)\n   .text(\"70565 Stuttgart]]\", 50);",
        "$h .= '[[14 rue des Bouleaux';\n$h .= '31270 Cugnaux]]';",
        "echo '[[14 rue des Bouleaux';\n  echo '31270 Cugnaux]]';",
        "  doc.text(\"[[Unit 7, Heron Trading Estate\", 5, 7);\n  doc.text(\"Leeds\", 5, 8);"
            + "\n  doc.text(\"LS11 5QP]]\", 5, 9);",
        "body += '[[14 rue des Bouleaux';\nbody += '31270 Cugnaux]]';"
      })
  void stringsOfCallsBelowEachOtherHoldItsLines(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p.setBirth('1985-03-22');\np.setAddress('[[10 avenue du Tilleul, 69003 Lyon]]');",
        "(2, '[[36 Elm Street, Toronto, Ontario M5C 2C5]]'),\n(3, 'London office'),",
        "a = \"800.141.2220-4\";\nb = \"[[Cra 31 # 45-12, Manizales]]\";",
        "Nora Falk,\"[[Calle Ancha 23, 46021 Valencia]]\",PO20,\"74,69\""
            + "\nNora Falk,\"[[Calle Nueva 11, 28013 Madrid]]\",17,\"91,63\"",
        "print(\"Room 12\")\nprint(\"4000 Items left\")"
      })
  void stringsOfOtherCallsDoNot(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "party: ['Ahorn Ltd', '[[67 Mowbray Avenue, Suite 200', 'Toronto, ON M6K3E3]]', 'Canada']",
        "('[[67 Mowbray Avenue', 'Toronto, ON M6K 3E3]]', 'Tel');",
        "('[[49, Chester Avenue','Sawston, CB22 3DW]]','Tel : 0');"
      })
  void aCommaIsBehindTheTownInItsString(String marked) {
    MarkedAddresses.found(marked);
  }
}
