package org.mailboxinventory.scanner.extract.tika.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.extract.WrittenText;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.mailboxinventory.scanner.text.TextSink;
import org.xml.sax.SAXException;

/** What a parser left out of the one text that a document of Word 97 is. */
class WordStoriesTest {
  private static final String ALL =
      "Dear Asha,\rLabel\u0007Value\u0007\u0007Page \u0013 PAGE \u00143\u0015 of 9\rAbove pages\r";

  @Test
  void paragraphsThatNeverCameAreGiven() {
    assertThat(WordStories.passedOver(ALL, passed("Dear Asha,\nPage 3 of 9\n")))
        .containsExactly("Label", "Value", "Above pages");
  }

  @Test
  void whatCameIsNotGivenAgain() {
    assertThat(WordStories.passedOver(ALL, passed("Above pages Page 3 of 9 Label Value Dear Asha")))
        .isEmpty();
    assertThat(WordStories.passedOver("\r \u0007-\r", passed(""))).isEmpty();
  }

  @Test
  void nothingComesTwice() throws SAXException {
    WrittenText written = new WrittenText();
    PassedText passed = new PassedText(written);
    XhtmlText text = new XhtmlText(passed, 1_000);
    text.line("Dear Asha,");
    WordStories.add(text, "Dear Asha,\rAbove pages\r", passed);
    text.finish();
    assertThat(written).hasToString("Dear Asha,\nAbove pages");
  }

  private static PassedText passed(String text) {
    PassedText passed = new PassedText(TextSink.ignoring());
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    passed.text(utf8, 0, utf8.length);
    return passed;
  }
}
