package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones as people write them in chats and beside others, and numbers that are none. */
class TelephonesInChatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "selfoon 0734182706 asseblief|0734182706",
        "мой новый номер 89264187206, Москва|89264187206",
        "nomor WA saya yg baru 085648271606 ya|085648271606",
        "số mới của em là 0918.374.806 nhé|0918.374.806",
        "dzwoń na 698274106 albo jutro|698274106",
        "celular 0994827106 en Quito|0994827106",
        "Tel: 0 4 9 8 7 5 4 8 2 7|0 4 9 8 7 5 4 8 2 7",
        "支店は052(961)4806です|052(961)4806",
        "Telefon (06-1) 267-4806 irodában|(06-1) 267-4806",
        "Минск: 8 (017) 226-48-06|8 (017) 226-48-06",
        "Santo Domingo, R.D. 809-562-4806|809-562-4806"
      })
  void aNumberBehindItsWordsIsFound(String text, String number) {
    assertThat(Scanned.findings(text))
        .anyMatch(finding -> finding.matches("global.phone (medium|high) .*"))
        .anyMatch(finding -> finding.endsWith(" " + number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tel. 091 6114806 - 091 6114807|091 6114806|091 6114807",
        "Tel: 2469 4806 - 9248 3706|2469 4806|9248 3706",
        "mine in Tucson is 520-884-3706 and his 520 417 2206|520-884-3706|520 417 2206"
      })
  void aSecondNumberIsAnother(String text, String first, String second) {
    assertThat(Scanned.findings(text))
        .anyMatch(finding -> finding.endsWith(" " + first))
        .anyMatch(finding -> finding.endsWith(" " + second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new no is 07946318206, tell mum in Stockport|global.phone high 07946318206",
        "my Glo 0705-418-2706, I dey Ikeja, call me|global.phone medium 0705-418-2706",
        "call me on 09812345706, I am in Mumbai|in.mobile high 09812345706",
        "call me on 09812345706, in London or Mumbai|in.mobile high 09812345706"
      })
  void aTownOfItsSentenceSaysOfWhichCountryAMobileIs(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No. resi 081290124406, berat 0812 gram",
        "{\"city\":\"Klagenfurt\",\"orderNo\":\"0463548206\"}",
        "TFN given as 250 385 506"
      })
  void whatIsCountedIsNoTelephone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(finding -> finding.contains("phone"));
  }
}
