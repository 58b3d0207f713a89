package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Mobiles of India in whatever groups beside other telephones, and behind names of people. */
class MobilesBesideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mobile 98301 55271, the son uses 7044 2 81163 at night|7044 2 81163",
        "mob: 9830155271, my cousin's is 8240-61-7735 too|8240-61-7735",
        "ask Mr. Pillai 9830155271/7044281163. Then come|7044281163",
        "ask Mr. Pillai 9830155271/7044281163. Then come|9830155271",
        "see Ms Devika Menon 9830 155 271, after six|9830 155 271",
        "my number 8240 6 17735, shop is shut|8240 6 17735",
        "2nd sim 8240 617 735 (home)|8240 617 735"
      })
  void inASentence(String text, String number) {
    assertThat(Scanned.findings(text))
        .anyMatch(found -> found.matches("in\\.mobile (medium|high) " + number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Porch - 7044 28 11 63%Lobby - mobile 98301 55271|7044 28 11 63",
        "Zone one: mobile 98301 55271%Zone two: 7044 281 163%Zone three: 8240 617 735|7044 281 163",
        "Zone one: mobile 98301 55271%Zone two: 7044 281 163%Zone three: 8240 617 735|8240 617 735"
      })
  void atTheEndsOfTheLinesAround(String lines, String number) {
    assertThat(Scanned.findings(lines.replace('%', '\n'))).contains("in.mobile medium " + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mobile 98301 55271, receipt 7044 281 163 is enclosed",
        "Mobile 98301 55271, weight 7044 281 163 kg",
        "Mobile 98301 55271 and 7044 281 163 22 too",
        "MTCN 882-261-5562\nmobile 98301 55271",
        "Lobby: mobile 98301 55271\nInvoice: 7044 281 163",
        "counter S/No 7044281163, mobile 98301 55271"
      })
  void whatIsCountedOrLongerIsNone(String text) {
    assertThat(Scanned.findings(text))
        .filteredOn(found -> found.startsWith("in.mobile"))
        .hasSize(1)
        .allMatch(found -> found.endsWith("98301 55271"));
  }
}
