package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values in text that is quoted-printable still; {@code /} stands for a line's end. */
class EncodedLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "global.payment-card|cardNumber=3D4916713828=/263825&amount=3D12.50|4916713828=/263825",
        "global.email|schreiben Sie an"
            + " r.sonnleitner@kaverne-=/nord.de|r.sonnleitner@kaverne-=/nord.de",
        "global.email|schreiben Sie an r.sonnleitner@kaverne.=/de|r.sonnleitner@kaverne.=/de",
        "global.email|schreiben Sie an r.sonnleitner@=/kaverne.de|r.sonnleitner@=/kaverne.de",
        "global.email|schreiben Sie an r.sonnleitner=/@kaverne.de|r.sonnleitner=/@kaverne.de",
        "global.email|schreiben Sie an"
            + " r.=/sonnleitner=40kaverne=2Ede|r.=/sonnleitner=40kaverne=2Ede",
        "global.access-token|token=3Dghp_7Yf9L3vT0XpfqRA9pTtSYbTD5xBUB3=/28OXKM"
            + "|ghp_7Yf9L3vT0XpfqRA9pTtSYbTD5xBUB3=/28OXKM",
        "global.iban|IBAN=3DGB29NWBK6016=/1331926819|GB29NWBK6016=/1331926819",
        "global.phone|Phone:=20/0341 571340|0341 571340",
        "global.phone|Phone:=20/+49-30-6108-1-6140|+49-30-6108-1-6140",
        "us.ssn|his social security number is 701-=/11-8702|701-=/11-8702",
        "global.person-name|for the schedule of the cavern please do not hesitate to call"
            + " Evangeline =/Broussard in Houston|Evangeline =/Broussard",
        "global.password|nothing else has changed on it since last week=2E=20=/"
            + "Password: Kestrel!Bacton-88=20/Regards|Kestrel!Bacton-88"
      })
  void areReadAsIfTheyWereDecoded(String detector, String text, String value) {
    for (String end : new String[] {"\n", "\r\n"}) {
      String written = text.replace("/", end);
      Match found =
          Scanned.matches(Scanned.scan(Confidence.MEDIUM), written).stream()
              .filter(match -> match.detector().id().value().equals(detector))
              .findFirst()
              .orElseThrow();
      assertThat(found.value().reveal()).isEqualTo(value.replace("/", end));
      assertThat(written.substring((int) found.start(), (int) found.end()))
          .isEqualTo(found.value().reveal());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client_id =/70111870",
        "his social security number is =/=/701-11-8702x",
        "====/263825"
      })
  void otherEqualsSignsJoinNothing(String text) {
    assertThat(Scanned.findings(text.replace('/', '\n'))).isEmpty();
  }

  @Test
  void signsAreDecodedInEncodedTextAlone() {
    assertThat(Scanned.findings("token=3D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"))
        .noneMatch(found -> found.endsWith(" 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"));
  }
}
