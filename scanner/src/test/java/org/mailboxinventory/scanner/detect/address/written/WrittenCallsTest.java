package org.mailboxinventory.scanner.detect.address.written;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/**
 * Addresses whose lines a program hands to calls one behind the other, and signs that part them.
 */
class WrittenCallsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        pdf.cell(0, 5, '[[Lindenallee 12', ln=True)
        pdf.cell(0, 5, '38640 Goslar]]', ln=True)
        """,
        """
        pdf.cell(0, 5, 'x', align='C')
        pdf.cell(0, 5, '[[Ahornweg 3/2', align='C')
        pdf.cell(0, 5, '4020 Linz]]', align='C')
        """,
        """
        c.drawString(80, 650, '[[Kastanjelaan 41')
        c.drawString(80, 635, '7311 KX Apeldoorn]]')
        """,
        """
          doc.text("[[27 Harbour Road", 50, 72);
          doc.text("Whitby", 50, 86);
          doc.text("YO21 3PB]]", 50, 100);
        """,
        """
        doc.text('[[Via dei Platani 22', 9, y, { align: 'right' });
          y += 5;
        doc.text('40121 Bologna (BO)]]', 9, y, { align: 'right' });
        """,
        """
        echo '[[14 rue des Tilleuls <br>';
           echo '35400 Saint-Malo]] <br>';
           echo 'TEL. <br>';\
        """,
        """
        $pdf->Cell(30,5,'[[Beukenlaan 5',0,1);
        $pdf->Cell(30,5,'9000 Gent]]',0,1);
        """,
        """
        sb.append("[[418 Maple Avenue").append("\\n");
        sb.append("Dayton, OH 45402]]");\
        """,
        """
        story.append(Paragraph("[[Calle Olmos 8, 2º B", s))
        story.append(Paragraph("28012 Madrid]]", s))
        """
      })
  void callsOfOneNameHoldItsLines(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        p.setBorn('12.03.1985');
         p.setHome('[[10 avenue des Ormes, 69003 Lyon]]');
        """,
        """
        (2, 'Office', '[[36 Elm Street, Toronto, Ontario M5C 2C5]]'),
            (3, 'Other office', 'x')\
        """,
        """
        log('Chapter 12');
        assert(27, '38640 Goslar');
        """
      })
  void othersDoNot(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        x = ("Muster\\n"
            "[[Lindenallee 12\\n"
            "38640 Goslar]]\\n"
            "Tel")\
        """,
        """
        x = "Muster\\n" +
            "[[Granveien 31\\n" +
            "5008 Bergen]]\\n" +
            "Tel"\
        """,
        """
           [[Lindenallee 12{'\\n'}
           38640 Goslar]]{'\\n'}
           Tel\
        """,
        "lines: ['[[Lipová 15/3', '602 00 Brno]]'],",
        "lines: ['[[418 Maple Avenue', 'Dayton, OH 45402]]'],",
        "lines: ['[[902 Birch Street', 'Guelph, ON N1H 4B2]]'],",
        "lines: ['[[902 Birch Street', 'Guelph, ON N1H4B2]]'],"
      })
  void stringsBelowOneAnotherAndOfAListHoldIts(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Muster GmbH * [[Lindenallee 12 * 38640 Goslar]] * Tel"})
  void starsPartIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        +--------+
        | [[Granveien 31       |
        | 5008 Bergen]]        |
        +------+
        """,
        """
        │ [[Lindenallee 12     │
        │ 38640 Goslar]]       │
        """
      })
  void aBoxIsDrawnAroundIt(String marked) {
    MarkedAddresses.found(marked);
  }
}
