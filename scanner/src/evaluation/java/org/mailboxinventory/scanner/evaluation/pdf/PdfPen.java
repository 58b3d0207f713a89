package org.mailboxinventory.scanner.evaluation.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Writes texts at places on pages, letter by letter or however else programs do. */
final class PdfPen {
  /** How a text is drawn. */
  enum Manner {
    WHOLE,
    BY_LETTER,
    BY_THREE,
    BY_WORD,
    LETTERS_TWICE,
    TEXTS_TWICE,
    LETTERS_APART
  }

  static final float APART = 1.5f;

  private final PDDocument document = new PDDocument();
  private final PDType1Font font;
  private final float size;
  private final Manner manner;
  private final boolean turned;
  private PDPageContentStream content;

  PdfPen(FontName font, float size, Manner manner, boolean turned) throws IOException {
    this.font = new PDType1Font(font);
    this.size = size;
    this.manner = manner;
    this.turned = turned;
    this.content = open();
  }

  private PDPageContentStream open() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDPageContentStream stream = new PDPageContentStream(document, page);
    if (turned) {
      page.setRotation(90);
      stream.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
    }
    return stream;
  }

  void page() throws IOException {
    content.close();
    content = open();
  }

  float width(String text) throws IOException {
    float apart = manner == Manner.LETTERS_APART ? APART * text.length() : 0;
    return font.getStringWidth(text) / 1000 * size + apart;
  }

  void text(float x, float y, String text) throws IOException {
    switch (manner) {
      case WHOLE -> draw(x, y, text);
      case BY_LETTER -> pieces(x, y, text, 1, 1);
      case BY_THREE -> pieces(x, y, text, 3, 1);
      case LETTERS_TWICE -> pieces(x, y, text, 1, 2);
      case BY_WORD -> words(x, y, text);
      case TEXTS_TWICE -> {
        draw(x, y, text);
        draw(x + 0.25f, y, text);
      }
      case LETTERS_APART -> {
        content.setCharacterSpacing(APART);
        draw(x, y, text);
      }
    }
  }

  private void pieces(float x, float y, String text, int length, int times) throws IOException {
    float at = x;
    for (int i = 0; i < text.length(); i += length) {
      String piece = text.substring(i, Math.min(text.length(), i + length));
      for (int n = 0; n < times; n++) {
        draw(at + n * 0.25f, y, piece);
      }
      at += width(piece);
    }
  }

  private void words(float x, float y, String text) throws IOException {
    float at = x;
    for (String word : text.split(" ", -1)) {
      draw(at, y, word);
      at += width(word + " ");
    }
  }

  private void draw(float x, float y, String text) throws IOException {
    if (!text.isEmpty()) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    }
  }

  void rule(float fromX, float fromY, float toX, float toY) throws IOException {
    content.setLineWidth(0.5f);
    content.moveTo(fromX, fromY);
    content.lineTo(toX, toY);
    content.stroke();
  }

  byte[] file() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }
}
