package org.mailboxinventory.scanner.source.files.outlook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfTextTest {

  @Test
  void textIsTakenWithoutFontsColoursAndPictures() {
    assertThat(
            text(
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}"
                    + "{\\*\\generator X}{\\pict 00ff}\\pard One\\tab two\\par caf\\'e9\\par}"))
        .isEqualTo("One\ttwo\ncafé\n");
  }

  @Test
  void unicodeStandsBeforeItsSubstituteAndWins() {
    assertThat(text("{\\rtf1\\uc1 \\u2326?\\u2366?{\\uc2\\u2340??}x}")).isEqualTo("खातx");
  }

  @Test
  void bytesAreReadInTheCharsetOfTheirFont() {
    assertThat(
            text(
                "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}"
                    + "{\\f2\\fcharset134 C;}}\\f1\\'ef\\'f0\\f0\\'e9\\f2\\'d6\\'d0}"))
        .isEqualTo("прé中");
  }

  @Test
  void wrappedHtmlComesOutAsHtml() {
    RtfText.Found found =
        RtfText.of(
            ("{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag19 <html>}{\\*\\htmltag64 <p>}"
                    + "\\htmlrtf {\\htmlrtf0 PAN: {\\*\\htmltag84 &nbsp;}x\\htmlrtf\\par}\\htmlrtf0"
                    + "{\\*\\htmltag72 </p>}{\\*\\mhtmltag1 gone}}")
                .getBytes(ISO_8859_1));
    assertThat(found.html()).isTrue();
    assertThat(found.text()).isEqualTo("<html><p>PAN: &nbsp;x</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "}}}}", "\\", "{\\rtf1 \\'", "{\\u99999999999", "\\bin9999999 x"})
  void brokenRtfEndsSomewhere(String rtf) {
    assertThat(text(rtf)).hasSizeLessThan(20);
  }

  private static String text(String rtf) {
    return RtfText.of(rtf.getBytes(ISO_8859_1)).text();
  }
}
