package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts.Recorded;

/** Documents that end too early, and such as are not what their names say. */
class TruncatedAndMisnamedTest {
  @RegisterExtension static final OneExtractor EXTRACTOR = new OneExtractor();

  @Test
  void whatIsLeftOfACutDocumentIsReadAndCalledCut() throws IOException {
    byte[] whole = WordDocument.bytes();
    Recorded rest = extract("a.docx", Arrays.copyOf(whole, directory(whole)));
    assertThat(rest.outcome()).isEqualTo(new PartlyRead(Reason.CORRUPT));
    assertThat(rest.text()).contains("PLAIN", "FOOTNOTE", "{[Label][Value];[PAN][ABC];}", "\n99\n");
  }

  @Test
  void ofADocumentThatIsCutAtItsBeginningNothingIsClaimed() throws IOException {
    assertThat(extract("a.docx", Arrays.copyOf(WordDocument.bytes(), 60)).outcome())
        .isEqualTo(new Unread(Reason.CORRUPT));
    assertThat(extract("a.xlsx", Arrays.copyOf(Documents.xlsx(9), 200)).outcome())
        .isEqualTo(new Unread(Reason.CORRUPT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.xlsx", "a.pdf", "a.doc", "a.png", "a", "docx"})
  void whatADocumentIsItsContentSays(String name) throws IOException {
    Recorded word = extract(name, WordDocument.bytes());
    assertThat(word.outcome()).isEqualTo(new Read());
    assertThat(word.mediaType())
        .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assertThat(word.text()).contains("PLAIN");
    Recorded pdf = extract(name, Documents.pdf("Dear Asha", null));
    assertThat(pdf.mediaType()).isEqualTo("application/pdf");
    assertThat(pdf.text()).contains("Dear Asha");
    Recorded excel = extract(name, Documents.xls("Dear Asha", null));
    assertThat(excel.mediaType()).isEqualTo("application/vnd.ms-excel");
    assertThat(excel.text()).contains("Dear Asha");
  }

  @Test
  void markupThatIsNotWellFormedIsReadToItsEnd() {
    String page = "<!-- from a template -->\n<base href=\"/\">\n<p>Asha & Co<br>Pune</p>\n";
    for (String name : new String[] {"a.html", "a"}) {
      Recorded markup = extract(name, Documents.text(page));
      assertThat(markup.outcome()).isEqualTo(new Read());
      assertThat(markup.text()).contains("Asha & Co\nPune");
    }
    Recorded whole = extract("a.xhtml", Documents.text("<?xml version='1.0'?><p>Pune</p>"));
    assertThat(whole.outcome()).isEqualTo(new Read());
    assertThat(whole.text()).contains("Pune");
  }

  @Test
  void textThatANameAloneCallsXmlIsText() {
    Recorded program = extract("a.rs", Documents.text("let city = \"Pune\"; // if a < b\n"));
    assertThat(program.outcome()).isEqualTo(new Read());
    assertThat(program.text()).contains("let city = \"Pune\"; // if a < b");
  }

  /** Where the directory of a package begins. */
  private static int directory(byte[] zip) {
    return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
  }

  private static Recorded extract(String name, byte[] content) {
    return EXTRACTOR.read(name, content).first();
  }
}
