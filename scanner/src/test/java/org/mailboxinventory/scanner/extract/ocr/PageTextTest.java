package org.mailboxinventory.scanner.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.extract.WrittenText;

class PageTextTest {
  private int lines;

  @Test
  void valuesBelowLabelsAreATable() {
    assertThat(
            text(
                line(100, at(50, "Sex"), at(400, "Date"), at(460, "of"), at(490, "Birth")),
                line(125, at(50, "F"), at(400, "04/03/1986")),
                line(220, at(50, "Place")),
                line(245, at(50, "Pune"))))
        .isEqualTo("{[Sex][Date of Birth];[F][04/03/1986];}Place\nPune\n");
  }

  @Test
  void columnsThatTesseractTookForBlocksOfTheirOwnStandInOneLine() {
    assertThat(
            text(
                line(100, at(50, "Name")),
                line(130, at(50, "PAN")),
                line(102, at(300, "Asha"), at(350, "Rao")),
                line(131, at(300, "AAAPL1234C"))))
        .isEqualTo("{[Name][Asha Rao];[PAN][AAAPL1234C];}");
  }

  @Test
  void linesThatShareNoColumnsKeepTheirPlaces() {
    assertThat(
            text(
                line(100, at(50, "Dear"), at(100, "Asha,")),
                line(130, at(50, "your"), at(100, "account"), at(180, "is"), at(210, "closed"))))
        .isEqualTo("Dear Asha,\nyour account is closed\n");
  }

  private record Piece(int left, String text) {}

  private static Piece at(int left, String text) {
    return new Piece(left, text);
  }

  private record Row(List<Word> words) {}

  private Row line(int top, Piece... pieces) {
    String name = "line " + ++lines;
    return new Row(
        Stream.of(pieces)
            .map(p -> new Word(name, p.left(), top, p.text().length() * 10, 20, 90, p.text()))
            .toList());
  }

  private static String text(Row... rows) {
    WrittenText text = new WrittenText();
    PageText.write(
        TextLine.of(Stream.of(rows).flatMap(row -> row.words().stream()).toList()), text);
    return text.toString();
  }
}
