package org.mailboxinventory.scanner.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;
import org.mailboxinventory.scanner.text.web.SignEntity;

/** Blanks, dashes and dots as HTML writes them are such signs in the source of a page. */
class SignEntityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&nbsp;x|6", "&#160;|6", "&#xa0;x|6", "&nbsp|1", "&amp;|1", "&nbspx;|1", "&lt;x|1",
        "&mdash; x|7", "&ndash;|7", "&middot;|8", "&bull;|6", "&#8211;|7", "&mdash|1", "&bullet;|1"
      })
  void onlyABlankADashOrADotIsOne(String text, int width) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(SignEntity.width(bytes, 0, bytes.length)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<td>Tel.:&nbsp;914&nbsp;37&nbsp;062</td>|global.phone high 914&nbsp;37&nbsp;062",
        "<td>(02)&nbsp;29417608</td>|global.phone medium (02)&nbsp;29417608",
        "IBAN DE02&nbsp;1203&#160;0000&nbsp;0000&nbsp;2020&nbsp;51|global.iban high"
            + " DE02&nbsp;1203&#160;0000&nbsp;0000&nbsp;2020&nbsp;51",
        "<p>Muster GmbH &mdash; Ahornallee 12 &mdash; 38640 Goslar &mdash; Tel.</p>"
            + "|de.postal-address medium Ahornallee 12 &mdash; 38640 Goslar",
        "<p>Bakkerij Meel &middot; Kastanjelaan 41 &middot; 7311 KX Apeldoorn &middot; Tel</p>"
            + "|nl.postal-address medium Kastanjelaan 41 &middot; 7311 KX Apeldoorn"
      })
  void aValueGoesOnBehindIt(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }
}
