package org.mailboxinventory.scanner.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A break of HTML that nobody made a line's end of is one. */
class LineTagTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<br>x|4",
        "<BR />x|6",
        "<br/>x|5",
        "<br>@x|5",
        "<br>|4",
        "<br|1",
        "<broken>|1",
        "<b>x|1",
        "< br>|1"
      })
  void onlyABreakIsOne(String text, int width) {
    byte[] bytes = text.replace('@', '\n').getBytes(StandardCharsets.US_ASCII);
    assertThat(LineTag.width(bytes, 0, bytes.length)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Beneficiary IBAN GB33BUKB2020<br>1555555555|global.iban high GB33BUKB2020<br>1555555555",
        "<td>Beneficiary</td><td>Fiona<br>Macgregor</td>|global.person-name medium"
            + " Fiona<br>Macgregor",
        "Hello,<br>please block card 5299 1874<br />6302 1174 today|global.payment-card high 5299"
            + " 1874<br />6302 1174"
      })
  void aValueGoesOnBehindIt(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Batch 51051051<br>05105100 closed",
        "Ref 3704 0044<br>0532 0130<br>00",
      })
  void numbersBelowEachOtherAreNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x@<br>y|2|true",
        "x@  <br>y|4|true",
        "x@@<br>y|3|false",
        "x<br>@<br>y|6|false",
        "x <br>y|2|false",
        "<br>y|0|false"
      })
  void oneThatBeginsALineMakesNoFurtherLine(String text, int at, boolean opens) {
    byte[] bytes = text.replace('@', '\n').getBytes(StandardCharsets.US_ASCII);
    assertThat(LineTag.opensLine(bytes, at)).isEqualTo(opens);
  }
}
