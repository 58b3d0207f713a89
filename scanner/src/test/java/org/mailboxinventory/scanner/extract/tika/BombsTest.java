package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;

/** Documents that mean to become large, deep or endless: bounded, and with the reason. */
class BombsTest {
  private static final PartOutcome READ = new Read();
  private static final PartOutcome TOO_LARGE = new Unread(Reason.TOO_LARGE);
  private static final PartOutcome TOO_DEEP = new Unread(Reason.TOO_DEEP);
  private static final PartOutcome CORRUPT = new Unread(Reason.CORRUPT);
  private static final int PARTS = 200;
  private static final int DEPTH = 10;

  private static Path folder;
  private static TikaExtractor extractor;

  @BeforeAll
  static void start(@TempDir Path given) throws IOException {
    folder = given;
    extractor = extractor(Duration.ofMinutes(1));
  }

  @AfterAll
  static void nothingIsLeft() throws IOException {
    assertThat(extract("after.docx", Documents.docx()).first().outcome()).isEqualTo(READ);
    extractor.close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void archivesOfNothingAreTooLarge() throws IOException {
    assertThat(outcomes("a.zip", Bombs.zip(100))).containsExactly(READ, TOO_LARGE);
    assertThat(outcomes("a.gz", Bombs.gzip(100))).containsExactly(READ, TOO_LARGE);
    assertThat(outcomes("a.bz2", Bombs.bzip2(60))).containsExactly(READ, TOO_LARGE);
    assertThat(outcomes("a.7z", Bombs.sevenZip(folder, 40))).containsExactly(READ, TOO_LARGE);
  }

  @Test
  void anArchiveThatSaysItIsLargerThanItIsIsCorrupt() throws IOException {
    assertThat(outcomes("boast.tar", Bombs.tarThatBoasts()))
        .containsExactly(new PartlyRead(Reason.CORRUPT), CORRUPT);
  }

  @Test
  void archivesOfVeryManyEntriesHaveTooManyParts() throws IOException {
    PartOutcome many = new PartlyRead(Reason.TOO_MANY_PARTS);
    assertThat(outcomes("many.zip", Bombs.manyEntries(100_000))).hasSize(PARTS).contains(many);
    assertThat(outcomes("many.tgz", Bombs.tarOfMany(20_000))).hasSize(PARTS).contains(many);
  }

  @Test
  void archivesWithinArchivesEndAtTheDepthThatIsAllowed() throws IOException {
    assertThat(outcomes("deep.zip", Documents.nestedZip(30))).hasSize(DEPTH + 2).contains(TOO_DEEP);
    assertThat(outcomes("deep.gz", Bombs.nestedGzip(30))).hasSize(DEPTH + 2).contains(TOO_DEEP);
    assertThat(outcomes("deep.eml", Bombs.nestedMessages(50)))
        .hasSize(DEPTH + 2)
        .contains(TOO_DEEP);
  }

  @Test
  void entitiesOfEntitiesAreTooLarge() throws IOException {
    assertThat(outcomes("a.svg", Documents.text(Bombs.laughs("svg", "before &e31;"))))
        .containsExactly(new PartlyRead(Reason.TOO_LARGE));
    String odt = "application/vnd.oasis.opendocument.text";
    assertThat(outcomes("a.odt", Bombs.office("content.xml", odt, Bombs.laughs("a", "&e31;"))))
        .containsExactly(TOO_LARGE);
    assertThat(outcomes("a.odt", Bombs.office("content.xml", odt, Bombs.quadratic(50_000))))
        .containsExactly(TOO_LARGE);
  }

  @Test
  void markupHasNoEntitiesOfItsOwnToExpand() {
    RecordedParts parts = extract("a.html", Documents.text(Bombs.laughs("html", "before &e31;")));
    assertThat(parts.first().text()).contains("before &e31;").hasSizeLessThan(100);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 100_000})
  void whatIsDeepIsReadToTheBottom(int depth) {
    reaches("a.html", "<div>", "</div>", depth);
    reaches("a.xhtml", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", depth);
    reaches("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'>", depth);
    reaches("a.json", "[", "]", depth);
    byte[] rtf = Bombs.nested("{", "the bottom", "}", depth);
    RecordedParts parts = extract("a.rtf", Bombs.within("{\\rtf1\\ansi ", rtf, "}"));
    assertThat(parts.first().text()).contains("the bottom");
  }

  @Test
  void multipartsWithinMultipartsAreReadToTheBottom() {
    RecordedParts parts = extract("a.eml", Bombs.nestedMultiparts(90));
    assertThat(parts.all()).anyMatch(part -> part.text().contains("the bottom"));
    assertThat(extract("a.eml", Bombs.nestedMultiparts(500)).first().outcome())
        .isEqualTo(new PartlyRead(Reason.TOO_DEEP));
  }

  @Test
  void aPageThatDrawsItselfRunsOutOfTime() throws IOException {
    try (TikaExtractor hurried = extractor(Duration.ofSeconds(3))) {
      RecordedParts parts = extract(hurried, "a.pdf", Bombs.pdfThatDrawsItself());
      assertThat(parts.first().outcome()).isEqualTo(new Unread(Reason.TIMEOUT));
    }
  }

  @Test
  void documentsThatRunInACircleEnd() {
    assertThat(outcomes("a.doc", Bombs.oleLoop())).containsExactly(CORRUPT);
    assertThat(outcomes("a.pdf", Bombs.pdfThatIsDeep(200_000))).containsExactly(CORRUPT);
    // It announces more pages than the one that it has.
    assertThat(outcomes("a.pdf", Bombs.pdfOfLoops()))
        .containsExactly(new PartlyRead(Reason.CORRUPT));
  }

  @Test
  void absurdSizesCostNothing() throws IOException {
    assertThat(outcomes("a.png", Bombs.png(Integer.MAX_VALUE)))
        .containsExactly(new Unread(Reason.IMAGE_NO_OCR));
    RecordedParts page = extract("a.pdf", Bombs.pdfOfAbsurdSize());
    assertThat(page.first().text()).contains("written");
    RecordedParts sheet = extract("a.ods", Bombs.sheetOfRepeats());
    assertThat(sheet.first().text()).contains("again").hasSizeLessThan(8 << 20);
  }

  @Test
  void textOfRtfIsReadAlsoWhereNoParagraphBeginsOrEnds() {
    for (String rtf :
        List.of(
            "{\\rtf1\\ansi one\\par two}",
            "{\\rtf1\\ansi one\\par two",
            "{\\rtf1\\ansi one\\par {\\b two} \\{\\}}",
            "{\\rtf1\\ansi one\\par{\\pict\\bin3 }}}}{two}}",
            "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\b one} {two}}",
            "{\\rtf1\\ansi one\\par two}\u0000")) {
      RecordedParts parts = extract("a.rtf", Documents.text(rtf));
      assertThat(parts.first().text()).as(rtf).contains("one").contains("two");
      assertThat(parts.first().outcome()).as(rtf).isEqualTo(READ);
    }
  }

  @Test
  void textOfRtfIsReadAlsoWhereItBeginsWithAnEscapedCharacter() {
    assertThat(rtf("{\\rtf1\\ansi \\'e9t\\'e9}")).isEqualTo("\u00e9t\u00e9");
    assertThat(rtf("{\\rtf1\\ansi \\u945 ?bc}")).isEqualTo("\u03b1bc");
    assertThat(rtf("{\\rtf1\\ansi \\{PAN\\}}")).isEqualTo("{PAN}");
    assertThat(rtf("{\\rtf1\\ansi\\b0PAN}")).isEqualTo("PAN");
  }

  private static String rtf(String rtf) {
    return extract("a.rtf", Documents.text(rtf)).first().text().strip();
  }

  private static void reaches(String name, String head, int depth) {
    byte[] deep = Bombs.nested("<g>", "the bottom", "</g>", depth);
    RecordedParts parts = extract(name, Bombs.within(head, deep, "</" + root(head) + ">"));
    assertThat(parts.first().text()).as(name).contains("the bottom");
  }

  private static void reaches(String name, String open, String close, int depth) {
    RecordedParts parts = extract(name, Bombs.nested(open, "the bottom", close, depth));
    assertThat(parts.first().text()).as(name).contains("the bottom");
  }

  private static String root(String head) {
    return head.contains("svg") ? "svg" : "html";
  }

  private static List<PartOutcome> outcomes(String name, byte[] content) {
    return extract(name, content).all().stream().map(RecordedParts.Recorded::outcome).toList();
  }

  private static TikaExtractor extractor(Duration timeout) throws IOException {
    ExtractLimits limits =
        new ExtractLimits(16 << 20, DEPTH, timeout, PARTS, 4 << 20, 48 << 20, 256, 1000);
    return new TikaExtractor(limits, folder, 1);
  }

  private static RecordedParts extract(String name, byte[] content) {
    return extract(extractor, name, content);
  }

  private static RecordedParts extract(TikaExtractor extractor, String name, byte[] content) {
    return RecordedParts.of(extractor, name, content);
  }
}
