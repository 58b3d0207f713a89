package org.mailboxinventory.scanner.detect.candidate.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones that signs, a line's end or tags alone part from an address of mail. */
class MailTelephonesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accueil-lots@mairie.example.fr 0546712384|global.phone medium 0546712384",
        "Joost Meulen<br>;0641870352<br>;joost@zeilclub.example.nl|global.phone medium 0641870352",
        "917 402 618 / rita.lobo@mail.example|global.phone medium 917 402 618",
        "'x','anna@studio.example.hk','26714093','y'|global.phone medium 26714093",
        "dr.hahn@praxis.example.de : 030 4718260|global.phone medium 030 4718260",
        "<anna@seura.example.fi>\\;040 741 40 12\\|global.phone medium 040 741 40 12",
        "p.west@post.example.uk 07700900417|global.phone medium 07700900417"
      })
  void ofTheCountryThatTheAddressEndsIn(String text, String finding) {
    assertThat(Scanned.findings(text.replace(';', '\n').replace(" : ", " | "))).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9871407236 / ward@clinic.example|in.mobile medium 9871407236",
        "'9871407236, 8007241538 / ward@clinic.example.in'|in.mobile medium 8007241538",
        "'9871407236, 8007241538 / ward@clinic.example.in'|in.mobile medium 9871407236"
      })
  void mobilesOfIndiaAndWhatIsListedWithThem(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J.Beeston@parish.example.org 01254 503171 if you ask|global.phone medium 01254 503171",
        "shop@solar.example · 09171837402|global.phone medium 09171837402",
        "ana@solar.example / 1124551236|global.phone medium 1124551236",
        "shop@solar.example • 09171837402|global.phone medium 09171837402",
        "09171837402 • shop@solar.example|global.phone medium 09171837402",
        "'Ana Reyes','ana.reyes@mail.example','09171837402','2026-09-01'"
            + "|global.phone medium 09171837402"
      })
  void withTheZeroThatIsDialledFirst(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jo@shop.example.de, 4711081534, open",
        "order 0641870352 jo@shop.example.nl",
        "jo@shop.example.de\n2024-05-06 12:13",
        "jo@shop.example, 1700000000",
        "jo@shop.example - 1124551236",
        "jo@shop.example / 11245512367",
        "Jo,jo@shop.example.us,452-17-9834,open",
        "jo@shop.example.fr 12 500 000 EUR",
        "Kundennr. 0641870352\njo@shop.example.nl",
        "jo@shop.example.hk and 26714093 pieces"
      })
  void otherNumbersBesideAnAddressAreNone(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(each -> each.contains("phone medium") || each.contains("mobile medium"));
  }
}
