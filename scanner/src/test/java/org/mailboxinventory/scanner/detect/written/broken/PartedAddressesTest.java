package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Addresses that are broken or written so that no program follows them; {@code ~} stands for the
 * line's end, braces are around the value.
 */
class PartedAddressesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "global.ip-address medium;Blocked: {203[.]0[.]113[.]88}, 14 hits",
        "global.ip-address medium;Blocked: {203[.]0.113.88} since Monday",
        "global.email high;mail from {r.sonnleitner@kaverne[.]de} now",
        "global.email high;write to {r.sonnleitner @ kaverne.de} soon",
        "global.email high;write to {r.sonnleitner @kaverne.de}.",
        "global.email high;ask {r.sonnleitner[at]kaverne.de} first",
        "global.email high;ask {r.sonnleitner [at] kaverne.de} first",
        "global.email high;ask {sonnleitner (at) kaverne (dot) de} or us",
        "global.email high;ask {r.sonnleitner[at]kaverne[dot]co[dot]uk}, or us",
        "global.email high;ask {r.sonnleitner(AT)kaverne(DOT)de} or us",
        "global.email high;ask {r.sonnleitner ( at ) kaverne dot co dot uk} or us",
        "global.role-address high;ask {info(at)kaverne.de}",
        "in.upi-vpa high;send it on upi {asha.rao-2 @ okaxis} bank",
        "global.email high;write to {r.sonnleitner~AB> @kaverne.de} soon",
        "in.upi-vpa medium;AB> sure: {asha.rao~CD> @okaxis}~AB> thanks",
        "global.email high;ORGANIZER:mailto:{rosa.lindenba~ um@kaverne.de}~END:VEVENT",
        "global.email high;EMAIL:{rosalindenba~ um@kaverne.de}~END:VCARD",
        "global.email high;ATTENDEE:mailto:{rosa.lindenbaum~ @kaverne.de}~END:VEVENT",
        "global.email high;ask {r.sonnleitner@kaverne.internal} or us",
        "global.email high;once {rsonnl@kaverne1.bitnet} was hers",
        "global.ip-address medium;13:46:12 {10.0.4.15} refused",
        "global.ip-address medium;servers: [{8.8.8.8}, 9.0.0.1]",
        "global.email high;mail: {rosa.lindenba~ um@kaverne.de}~sn: none",
        "global.email high;¦ 1 ¦ {rosa.lind@ ¦ open ¦~¦   ¦ kaverne.de} ¦      ¦"
      })
  void areFoundInOnePiece(String finding, String text) {
    assertThat(Scanned.findings(whole(text))).contains(finding + " " + value(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fetch it from {https://feed:Grain-7712-silo~@files.kaverne.de}/eod.csv",
        "mirror from {https://feed:Zeta77_olive@~files.kaverne.de}/nightly at 2"
      })
  void namesAndPasswordsOfTheWebGoOnBesideTheirSign(String text) {
    assertThat(Scanned.findings(whole(text)))
        .contains("global.url-credentials medium " + value(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Blocked: 203[.]0[.]113[.]888",
        "see 203[1]0[1]113[1]88",
        "meet 5.30 @ cafe.de today",
        "lunch @ kaverne.de on Friday",
        "lunch~ @kaverne.de on Friday",
        "sip 4021@kaverne.local rings",
        "patch 7.8.8.8 of it",
        "call r.sonnleitner @ 5 pm",
        "a bank in Wien (AT) kaverne.de says so",
        "meet at dot five (at) the usual place [dot] and go",
        "the rate (at) 5.5 dot, list[at].size() and rows[at].de"
      })
  void otherSignsAndWordsMakeNone(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .noneMatch(finding -> finding.contains("global.ip") || finding.contains("global.email"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contact: Rosa~ r.meier@kaverne.de",
        "mail: Rosa Lind~ r.meier@kaverne.de",
        "¦ 1 ¦ rosa.lind@ ¦ open ¦~¦ 2 ¦ kaverne.de ¦      ¦"
      })
  void wordsAndCellsBeforeThemAreNoPartOfThem(String text) {
    assertThat(Scanned.findings(whole(text))).noneMatch(finding -> finding.contains("\n"));
  }

  private static String whole(String text) {
    return text.replaceAll("[{}]", "").replace('~', '\n').replace('¦', '|');
  }

  private static String value(String text) {
    return whole(text.substring(text.indexOf('{') + 1, text.indexOf('}')));
  }
}
