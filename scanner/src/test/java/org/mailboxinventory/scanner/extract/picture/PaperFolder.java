package org.mailboxinventory.scanner.extract.picture;

import com.google.zxing.BarcodeFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.jspecify.annotations.Nullable;

/** A folder of papers that somebody scanned, none like another: askew, turned, noisy, small. */
public final class PaperFolder {
  private final Map<Path, Map<String, String>> values = new LinkedHashMap<>();
  private final Path folder;

  public PaperFolder(Path folder) {
    this.folder = folder;
  }

  /** Which values lie in which file, by detector. */
  public Map<Path, Map<String, String>> values() {
    return values;
  }

  /** So many cards of each kind, the same ones at each call. */
  public PaperFolder cards(int ofEachKind, long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < ofEachKind; i++) {
      save("aadhaar-" + i, MadeUpCard.aadhaar(random), random);
      save("pan-" + i, MadeUpCard.pan(random), random);
      save("passport-" + i, MadeUpCard.passport(random), random);
    }
    return this;
  }

  /** A paper with a code on it, askew. */
  public PaperFolder code(String name, String text, Map<String, String> found) throws IOException {
    BufferedImage code = Drawn.code(BarcodeFormat.QR_CODE, text, 4);
    return put(name, Drawn.jpeg(Drawn.scanned(code, 4, 8, 1), 0.7f), found);
  }

  private void save(String name, MadeUpCard card, Random random) throws IOException {
    double askew = random.nextDouble() * 20 - 10;
    int turned = random.nextInt(4) == 0 ? 90 * (1 + random.nextInt(3)) : 0;
    int noise = 4 + random.nextInt(16);
    BufferedImage scan = Drawn.scanned(card.picture(), askew + turned, noise, random.nextLong());
    switch (random.nextInt(4)) {
      case 0 -> put(name + ".png", Drawn.file(scan, "png"), card.values());
      case 1 -> put(name + ".pdf", pdf(List.of(scan)), card.values());
      case 2 -> put(name + ".tif", Drawn.tiff(List.of(scan)), card.values());
      default -> put(name + ".jpg", Drawn.jpeg(scan, 0.6f), card.values());
    }
  }

  /** Adds a file. */
  public PaperFolder put(String name, byte[] content, Map<String, String> found)
      throws IOException {
    values.put(Files.write(folder.resolve(name), content), found);
    return this;
  }

  /** Pages of A4 that are pictures. */
  public static byte[] pdf(List<BufferedImage> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage picture : pages) {
        page(document, null, picture);
      }
      return bytes(document);
    }
  }

  /** A page with text and perhaps a picture, then perhaps a page that is a picture. */
  public static byte[] pdf(String text, @Nullable BufferedImage beside, BufferedImage... pages)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      page(document, text, beside);
      for (BufferedImage picture : pages) {
        page(document, null, picture);
      }
      return bytes(document);
    }
  }

  private static void page(
      PDDocument document, @Nullable String text, @Nullable BufferedImage picture)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      if (text != null) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 780);
        content.showText(text);
        content.endText();
      }
      if (picture != null) {
        float scale =
            Math.min(
                Math.min(0.24f, PDRectangle.A4.getWidth() / picture.getWidth()),
                700f / picture.getHeight());
        content.drawImage(
            JPEGFactory.createFromImage(document, picture, 0.8f),
            20,
            20,
            picture.getWidth() * scale,
            picture.getHeight() * scale);
      }
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** All files, in the order they were added. */
  public List<Path> files() {
    return new ArrayList<>(values.keySet());
  }
}
