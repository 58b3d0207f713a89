package org.mailboxinventory.scanner.extract.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;

/**
 * Reads the machine-readable zone of passports and cards once more where a page seems to have one,
 * with the letters alone that it may hold (ICAO 9303-3): fillers are taken for letters otherwise.
 */
final class MrzReader {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

  /** What fillers are read as. */
  private static final Pattern FILLERS = Pattern.compile("[<«‹(cCK€{]{3}");

  /** A line of a zone, of which something may have been lost or doubled. */
  private static final Pattern LINE = Pattern.compile("[^a-bd-z]{26,50}");

  private static final int MOST_LINES = 4;

  private final Tesseract tesseract;

  MrzReader(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  /** The zone's lines, each with a line end; empty where there is none. */
  String read(GreyPicture picture, List<TextLine> lines, Deadline deadline) throws IOException {
    List<TextLine> zone = zone(lines);
    if (zone.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    List<Word> words =
        tesseract.words(
            around(picture, zone),
            Tesseract.Layout.BLOCK,
            Map.of("tessedit_char_whitelist", LETTERS),
            deadline.left());
    for (TextLine line : TextLine.of(words)) {
      text.append(MrzLine.repaired(line.compact())).append('\n');
    }
    return text.toString();
  }

  /** The last lines that look like those of a zone; one line is left to chance. */
  private static List<TextLine> zone(List<TextLine> lines) {
    List<TextLine> zone = new ArrayList<>();
    for (TextLine line : lines) {
      String text = line.compact();
      boolean looksSo = LINE.matcher(text).matches() && FILLERS.matcher(text).find();
      if (looksSo) {
        zone.add(line);
      }
    }
    return zone.size() > MOST_LINES ? zone.subList(zone.size() - MOST_LINES, zone.size()) : zone;
  }

  private static GreyPicture around(GreyPicture picture, List<TextLine> zone) {
    int height = zone.get(0).bottom() - zone.get(0).top();
    int left = zone.stream().mapToInt(TextLine::left).min().orElse(0) - height;
    int top = zone.stream().mapToInt(TextLine::top).min().orElse(0) - 2 * height;
    int right = zone.stream().mapToInt(TextLine::right).max().orElse(0) + 2 * height;
    int bottom = zone.stream().mapToInt(TextLine::bottom).max().orElse(0) + 2 * height;
    return picture.cut(left, top, right, bottom);
  }
}
