package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values in the strings of JSON that is in a text as programs write it. */
class EscapedLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "global.iban high;{\"note\": \"pls credit [CH85 0076\\n2386 8430 9226 4] today\"}",
        "global.iban high;[{\"a\": 1, \"note\": \"> [CH85 0076\\r\\n> 2386 8430 9226 4] today\"}]",
        "global.payment-card high;{\"body\": \"the\\ncard is [5412 4081\\n8743 1305].\"}",
        "global.payment-card high;{\"body\": \"card\\t[5412 4081 8743 1305]\"}",
        "global.phone high;notes = \"Recapiti:\\rfisso a richiesta \\rcell. [347 4100927]\"",
        "global.phone high;{\"body\":\"ring me on [020 7946\\r\\n0018]\\r\\nthanks\"}",
        "global.person-name high;{\"name\": \"[J\\u00fcrgen Sch\\u00e4fer]\"}",
        "global.person-name medium;{\"body\": \"Viele Gr\\u00fc\\u00dfe\\n"
            + "[Anna Andr\\u00e9]\\n"
            + "Tel\"}"
      })
  void areReadAsIfTheyWereDecoded(String finding, String text) {
    assertThat(Scanned.findings(text.replaceAll("(?<!^)[\\[\\]](?!$)", "")))
        .contains(finding + " " + text.substring(text.indexOf('[', 1) + 1, text.indexOf(']')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the card in the file C:\\t5412 4081 8743 1305",
        "{\"path\": \"C:\\\\scan\\\\5412 4081\\\\n8743 1305\"}",
        "{\"a\": \"5412\\u002e4081\\u002e8743\\u002e1305\"}"
      })
  void otherBackslashesStay(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("payment-card"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "global.person-name high;First holder: [Meera Bala^~subramanian]~Mode: single",
        "global.iban high;IBAN [CH85^0076^2386^~8430^9226^4] bitte",
        "ch.ahv high;AHV-Nr. [756.9217.^~0769.85] bitte"
      })
  void aSoftHyphenIsSeenBetweenSmallLettersAlone(String finding, String text) {
    String lines = text.replace('^', '\u00ad').replace('~', '\n');
    String value = lines.substring(lines.indexOf('[') + 1, lines.indexOf(']'));
    assertThat(Scanned.findings(lines.replaceAll("[\\[\\]]", ""))).contains(finding + " " + value);
  }
}
