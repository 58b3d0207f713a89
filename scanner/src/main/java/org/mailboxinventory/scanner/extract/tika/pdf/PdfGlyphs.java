package org.mailboxinventory.scanner.extract.tika.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.pdf.damage.PageDamage;

/**
 * The letters of one page after another in the order in which they are drawn, apart by the
 * direction in which they are written.
 */
final class PdfGlyphs extends PDFTextStripper {
  /** Letters held at once; a page with more is read in pieces. */
  static final int MOST_LETTERS = 200_000;

  private static final int DIRECTIONS = 4;

  /** The direction of letters that are written aslant. */
  private static final int ASLANT = DIRECTIONS;

  /** The tangent of six degrees. */
  private static final float STRAIGHT = 0.105f;

  /** Takes what has been read of a page that has more letters than are held. */
  @FunctionalInterface
  interface Overflow {
    void take() throws IOException;
  }

  private final Overflow overflow;
  private final PageDamage damage;
  private final List<List<PdfLetter>> letters = new ArrayList<>();
  private final @Nullable TextPosition[] last = new TextPosition[DIRECTIONS + 1];
  private final Set<String> fields = new HashSet<>();
  private @Nullable StringBuilder field;
  private int held;
  private int seen;
  private int untold;
  private int call;

  PdfGlyphs(Overflow overflow, PageDamage damage) {
    this.overflow = overflow;
    this.damage = damage;
    for (int i = 0; i <= DIRECTIONS; i++) {
      letters.add(new ArrayList<>());
    }
    setStartPage(-1);
    setShouldSeparateByBeads(false);
  }

  /** Reads a page; what is held of the one before is forgotten. */
  void read(PDPage page) throws IOException {
    clear();
    seen = 0;
    untold = 0;
    try {
      processPage(page);
      fields(page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What is written in the fields of a form, where it stands on the page. */
  private void fields(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations(PDAnnotationWidget.class::isInstance)) {
      if (!annotation.isHidden() && !annotation.isNoView()) {
        field = new StringBuilder();
        if (isShown(annotation)) {
          fields.add(field.toString().replace(" ", ""));
        }
        field = null;
      }
    }
  }

  /** False when a field cannot be drawn: then what the form itself says of it is written. */
  private boolean isShown(PDAnnotation annotation) {
    try {
      showAnnotation(annotation);
      return true;
    } catch (UncheckedIOException e) {
      // No more text may be written.
      throw e;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Whether a field with this text was read, on whatever page. */
  boolean hasField(String text) {
    return fields.contains(text.replace(" ", ""));
  }

  /** Forgets the letters held. */
  void clear() {
    letters.forEach(List::clear);
    Arrays.fill(last, null);
    held = 0;
  }

  /** How many letters the page has. */
  int seen() {
    return seen;
  }

  /** How many signs the page has of which its fonts do not say what letters they are. */
  int untold() {
    return untold;
  }

  /** The letters of each direction that has any, the commonest first. */
  List<List<PdfLetter>> straight() {
    return letters.subList(0, DIRECTIONS).stream()
        .filter(all -> !all.isEmpty())
        .sorted((a, b) -> b.size() - a.size())
        .toList();
  }

  /** The letters written aslant, such as those of a watermark. */
  List<PdfLetter> aslant() {
    return letters.get(ASLANT);
  }

  @Override
  protected void writePage() {
    // What a page holds is fetched from here.
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    super.showForm(damage.checked(form));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    super.showTransparencyGroup(damage.checked(group));
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    call++;
    super.showTextString(string);
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    call++;
    super.showTextStrings(array);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
    int before = seen;
    super.showGlyph(place, font, code, width);
    untold += seen == before ? 1 : 0;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    seen++;
    String text = position.getUnicode();
    if (text == null || text.isEmpty()) {
      return;
    }
    if (field != null) {
      field.append(text);
    }
    if (held >= MOST_LETTERS) {
      passOn();
    }
    int direction = direction(position);
    List<PdfLetter> all = letters.get(direction);
    TextPosition before = last[direction];
    if (before != null && joins(before, position, all)) {
      return;
    }
    PdfLetter letter = letter(position, PdfLetter.normal(text), direction == ASLANT);
    if (all.isEmpty() || !letter.repeats(all.get(all.size() - 1))) {
      all.add(letter);
      held++;
      last[direction] = position;
    }
  }

  private void passOn() {
    try {
      overflow.take();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    clear();
  }

  /** Puts an accent and the letter below it together. */
  private static boolean joins(TextPosition before, TextPosition position, List<PdfLetter> all) {
    if (!position.isDiacritic() || !before.contains(position)) {
      return false;
    }
    before.mergeDiacritic(position);
    int at = all.size() - 1;
    all.set(at, all.get(at).withText(PdfLetter.normal(before.getUnicode())));
    return true;
  }

  private PdfLetter letter(TextPosition position, String text, boolean aslant) {
    float em = position.getYScale();
    em = em > 0.1f ? em : Math.max(position.getHeightDir(), 1);
    float blank = position.getWidthOfSpace();
    blank = blank >= 0.1f * em && blank <= 0.8f * em ? blank : 0.28f * em;
    float x = aslant ? 0 : position.getXDirAdj();
    float y = aslant ? 0 : position.getYDirAdj();
    float width = Math.max(0, position.getWidthDirAdj());
    return new PdfLetter(text, x, x + width, y, em, blank, call);
  }

  private static int direction(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    float along = Math.abs(matrix.getScaleX());
    float across = Math.abs(matrix.getShearY());
    boolean straight = Math.min(along, across) <= STRAIGHT * Math.max(along, across);
    boolean placed =
        Float.isFinite(position.getXDirAdj())
            && Float.isFinite(position.getYDirAdj())
            && Float.isFinite(position.getYScale())
            && Float.isFinite(position.getWidthDirAdj());
    return straight && placed ? (int) (position.getDir() / 90) % DIRECTIONS : ASLANT;
  }
}
