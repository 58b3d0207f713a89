package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.SensitiveText;

/** OpenDocument workbooks: every cell in its column, numbers with all their digits. */
class OpenSheetTest {
  private static TikaExtractor extractor;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    extractor =
        new TikaExtractor(ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2)), folder, 1);
  }

  @AfterAll
  static void stop() {
    extractor.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4111111111111111 | 4.11111111111111E+15 | 4111111111111111",
        "4.111111111111111E+015 | 4,11E+15 | 4111111111111111",
        "234567890124 | ### | 234567890124",
        "23456789012 | 023456789012 | 023456789012",
        "0.1 | 10.00% | 10.00%",
        "1E999999999 | 1E+999999999 | 1E+999999999",
      })
  void numbersKeepTheirDigits(String value, String seen, String shown) throws IOException {
    assertThat(table(row(number(value, seen)))).isEqualTo("{[" + shown + "];}");
  }

  @Test
  void datesAreWrittenYearFirst() throws IOException {
    String cell = "<c t:value-type='date' t:date-value='1984-07-09T18:30:00'><p>09/07/84</p></c>";
    assertThat(table(row(cell))).isEqualTo("{[1984-07-09 18:30:00];}");
  }

  @Test
  void cellsStandInTheirColumns() throws IOException {
    String wide = "<c t:number-columns-spanned='2'><p>wide</p></c><covered/>";
    String high = "<covered/>";
    String none = "<c t:number-columns-repeated='3'/>";
    assertThat(table(row(wide + text("a")) + row(high + text("b")) + row(none + text("c"))))
        .isEqualTo("{[2|wide][a];[][b];[3|][c];}");
    assertThat(table(row("<c t:number-columns-repeated='2'><p>x</p><p>y</p></c>" + none)))
        .isEqualTo("{[2|x\ny];}");
  }

  @Test
  void whatIsHiddenOrBesideTheCellsIsReadToo() throws IOException {
    String note = "<o:annotation><creator>Meera</creator><p>call Asha back</p></o:annotation>";
    String link = "<c><p><a t:href='mailto:asha@bank.example'>Asha</a></p></c>";
    String sheets =
        "<table t:name='open'>"
            + row("<c>" + note + "<p>seen<s/>twice</p></c>" + link)
            + "<shapes><frame><p>TEXT BOX</p></frame></shapes></table>"
            + "<table t:name='second' t:display='false'><row t:visibility='collapse'>"
            + text("out of sight")
            + "</row></table><names><named-expression t:name='Manager' t:expression='of:=\"Ravi\"'/>"
            + "</names>";
    assertThat(sheets(sheets))
        .isEqualTo(
            "open\n{[seen twice][Asha];}Meera\ncall Asha back\nmailto:asha@bank.example\nTEXT BOX\n"
                + "second\n{[out of sight];}Manager: \"Ravi\"\nHEADER");
  }

  @Test
  void whatWasThereBeforeChangesWereTrackedIsReadToo() throws IOException {
    String before =
        "<tracked-changes><cell-content-change><previous><change-track-table-cell"
            + " t:value-type='float' t:value='4111111111111111'/></previous></cell-content-change>"
            + "</tracked-changes>";
    assertThat(sheets(before)).contains("4111111111111111\n");
  }

  private static String row(String cells) {
    return "<row>" + cells + "</row>";
  }

  private static String text(String text) {
    return "<c t:value-type='string'><p>" + text + "</p></c>";
  }

  private static String number(String value, String seen) {
    return "<c t:value-type='float' t:value='" + value + "'><p>" + seen + "</p></c>";
  }

  private static String table(String rows) throws IOException {
    String text = sheets("<table>" + rows + "</table>");
    return text.substring(0, text.indexOf("HEADER"));
  }

  /** Of a workbook; what is short here has its long name there. */
  private static String sheets(String sheets) throws IOException {
    String content =
        sheets
            .replaceAll("<(/?)c([ />])", "<$1table-cell$2")
            .replaceAll("<(/?)covered([ />])", "<$1covered-table-cell$2")
            .replaceAll("<(/?)row([ />])", "<$1table-row$2");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", Documents.text("application/vnd.oasis.opendocument.spreadsheet"));
    entries.put("content.xml", xml("<body>" + content + "</body>"));
    entries.put("styles.xml", xml("<master-page><header><p>HEADER</p></header></master-page>"));
    RecordedParts parts = new RecordedParts();
    byte[] workbook = Documents.zip(entries);
    extractor.extract(
        () -> new ByteArrayInputStream(workbook),
        SensitiveText.of("attachments/1/book.ods"),
        "",
        0,
        parts);
    return parts.first().text();
  }

  private static byte[] xml(String inside) {
    return Documents.text(
        "<o:document xmlns='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>"
            + inside
            + "</o:document>");
  }
}
