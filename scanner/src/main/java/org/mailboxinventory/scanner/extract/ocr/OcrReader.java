package org.mailboxinventory.scanner.extract.ocr;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;
import org.mailboxinventory.scanner.extract.picture.PictureException;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Reads the text of pictures: set straight, brought to a size that suits Tesseract, and where
 * little comes of it, tried upside down too. For one thread, but for {@link #close}.
 */
public final class OcrReader implements Closeable {
  /** No letter that a person could read fits into less. */
  private static final int SHORTEST_SIDE = 12;

  private static final int LEAST_PIXELS = 1_000;

  /** An A4 page at 300 dots an inch; more pixels cost time and say nothing new. */
  private static final double LONGEST_SIDE = 3_508;

  /** Below, letters are mostly too small for Tesseract, which wants them 20 pixels high. */
  private static final double SMALL = 1_200;

  private static final double LARGEST_SCALE = 3;
  private static final double STRAIGHT = 0.3;
  private static final int FEW_CHARACTERS = 12;
  private static final double SURE = 60;

  private final Tesseract tesseract;

  public OcrReader(OcrSetup setup) {
    this.tesseract = new Tesseract(setup);
  }

  /**
   * Reads the text of a picture, if there is any, into {@code sink}.
   *
   * @throws PictureException when it takes longer than it may, or Tesseract fails
   */
  public void read(GreyPicture picture, TextSink sink, Deadline deadline) throws IOException {
    if (Math.min(picture.width(), picture.height()) < SHORTEST_SIDE
        || (long) picture.width() * picture.height() < LEAST_PIXELS
        || picture.isBlank()) {
      return;
    }
    Slant slant = Slant.of(picture);
    GreyPicture straight = straight(slant.upended() ? picture.turned(1) : picture, slant);
    List<Word> words = words(straight, deadline);
    if (!isText(words)) {
      GreyPicture upsideDown = straight.turned(2);
      List<Word> others = words(upsideDown, deadline);
      if (sureCharacters(others) > sureCharacters(words)) {
        straight = upsideDown;
        words = others;
      }
    }
    List<TextLine> lines = TextLine.of(words);
    PageText.write(lines, sink);
    byte[] zone =
        new MrzReader(tesseract).read(straight, lines, deadline).getBytes(StandardCharsets.UTF_8);
    sink.text(zone, 0, zone.length);
  }

  /** Ends what is under way; nothing can be read any more. */
  @Override
  public void close() {
    tesseract.end();
  }

  private List<Word> words(GreyPicture picture, Deadline deadline) throws IOException {
    return tesseract.words(picture, Tesseract.Layout.PAGE, Map.of(), deadline.left());
  }

  private static GreyPicture straight(GreyPicture picture, Slant slant) {
    double longest = Math.max(picture.width(), picture.height());
    int factor = (int) (longest / LONGEST_SIDE);
    GreyPicture smaller = picture.reduced(factor);
    double rest = longest / Math.max(1, factor);
    double scale = rest < SMALL ? Math.min(LARGEST_SCALE, SMALL / rest) : 1;
    scale = Math.min(scale, LONGEST_SIDE / rest);
    boolean isStraight = Math.abs(slant.degrees()) < STRAIGHT;
    if (isStraight && Math.abs(scale - 1) < 0.2) {
      return smaller;
    }
    return smaller.redrawn(isStraight ? 0 : -slant.degrees(), scale);
  }

  /** Whether most of it was read with confidence. */
  private static boolean isText(List<Word> words) {
    int all = words.stream().mapToInt(Word::characters).sum();
    int sure = sureCharacters(words);
    return sure >= FEW_CHARACTERS && sure * 2 > all;
  }

  private static int sureCharacters(List<Word> words) {
    return words.stream()
        .filter(word -> word.confidence() >= SURE && word.characters() > 1)
        .mapToInt(Word::characters)
        .sum();
  }
}
