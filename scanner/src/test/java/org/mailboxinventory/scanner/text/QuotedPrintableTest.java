package org.mailboxinventory.scanner.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Letters that nobody decoded are letters, and the finding is where they are written. */
class QuotedPrintableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Monday J=C3=B6rg M=C3=BCller <jm@mill.example> wrote:|global.person-name medium"
            + " J=C3=B6rg M=C3=BCller",
        "Name: S=C3=B8ren Andr=C3=A9|global.person-name high S=C3=B8ren Andr=C3=A9",
        "Kontonummer f=C3=BCr Gehalt: DE89 3704 0044 0532 0130 00|global.iban high DE89 3704 0044"
            + " 0532 0130 00",
        "आधार =E0=A4=A8=E0=A4=82: 7910 1284 3683|in.aadhaar high 7910 1284 3683"
      })
  void whatIsFoundIsTheTextAsItIsWritten(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @Test
  void aNameGoesOnInTheNextLine() {
    assertThat(Scanned.findings("Kontoinhaber: J=C3=B6rg M=C3=BC=\nller, K=C3=B6ln"))
        .containsExactly("global.person-name high J=C3=B6rg M=C3=BC=\nller");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Debit card: 5299 1874 =@6302 1174|global.payment-card high 5299 1874 =@6302 1174",
        "On 11 Jan 2026 at 09:30, Maarten =@Hoekstra wrote:|global.person-name medium Maarten"
            + " =@Hoekstra",
        "Die neue Anschrift lautet: Lindenweg 48, =@50674 Köln|de.postal-address high Lindenweg"
            + " 48, =@50674 Köln"
      })
  void aBlankBeforeABreakPartsGroupsAndWords(String text, String finding) {
    assertThat(Scanned.findings(text.replace('@', '\n'))).contains(finding.replace("@", "\n"));
  }

  @Test
  void aNameThatIsSetInTheNextLineIsNoBrokenText() {
    byte[] text = "key =\nvalue".getBytes(StandardCharsets.US_ASCII);
    assertThat(QuotedPrintable.softBreak(text, 4, text.length)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "key=Hill7=@port=587,false",
    "key: Hill7=@port: 587,false",
    "app\tHill7=@core\tPond8,false",
    "write to hill.po=@nd@mill.example,true",
    "see the long wo=@rd: it goes on,true",
  })
  void whatEndsTheValueOfASettingBreaksNoLine(String lines, boolean breaks) {
    byte[] text = lines.replaceFirst("@", "\n").getBytes(StandardCharsets.US_ASCII);
    int at = lines.indexOf("=@");
    assertThat(QuotedPrintable.softBreak(text, at, text.length) > 0).isEqualTo(breaks);
  }

  @ParameterizedTest
  @CsvSource({
    "=C3=BC,2",
    "=E0=A4=A8,3",
    "=F0=9F=91=89,4",
    "=C3=28,0",
    "=C3,0",
    "=c3=bc,0",
    "=41,0"
  })
  void onlyWholeLettersOfUtf8AreLetters(String text, int octets) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(QuotedPrintable.letter(bytes, 0, bytes.length)).isEqualTo(octets);
  }
}
