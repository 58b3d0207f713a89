package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Cards of single countries, airlines and the oil trade, and their groups. */
class CardFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dina kartica 9891 6200 7532 9266 | high 9891 6200 7532 9266",
        "Account number: 9112 1265 2064 2793 | medium 9112 1265 2064 2793",
        "thẻ Napas 9704 2877 5744 7621 688 | high 9704 2877 5744 7621 688",
        "Bancontact 6703 2752 1748 8851 8 | high 6703 2752 1748 8851 8",
        "Debit a/c 6759 7350 7012 4198 48 | medium 6759 7350 7012 4198 48",
        "charge acct 4529 078 454 745 | high 4529 078 454 745",
        "сметка 2205945807302158 | medium 2205945807302158",
        "شماره کارت 6104337368193031 | high 6104337368193031",
        "شماره حساب 9919756426212997 | medium 9919756426212997",
        "cuenta 2869007220033220 | medium 2869007220033220",
        "He read out 4 5 2 9 0 7 8 6 4 5 4 7 4 5 3 7 to me | medium 4 5 2 9 0 7 8 6 4 5 4 7 4 5 3"
            + " 7",
        "read by the terminal 4716:3412:0656:8730 | medium 4716:3412:0656:8730",
        "card 4716;3412;0656;8730 | high 4716;3412;0656;8730",
        "card 4716~3412~0656~8730 | high 4716~3412~0656~8730",
        "card 4716--3412--0656--8730 | high 4716--3412--0656--8730",
        "card 4716 – 3412 – 0656 – 8730 | high 4716 – 3412 – 0656 – 8730",
        "https://pay.example/card?acct=4716341206568730&a=5 | high 4716341206568730",
      })
  void ofKnownRangesAreCards(String text, String card) {
    assertThat(Scanned.findings(text)).contains("global.payment-card " + card);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTA Tankkarte 7049 9909 5145 4752 73 | 7049 9909 5145 4752 73",
        "Fuel card number 700272040560865695 | 700272040560865695",
        "airline account 1220 81181 248496 | 1220 81181 248496",
        "WEX acct# 6900 4683 3138 8375 304 | 6900 4683 3138 8375 304",
        "Voyager fleet card 869959045847446 | 869959045847446",
        "Հաշվեհամար 9083 0051 6321 4208, ArCa քարտ | 9083 0051 6321 4208",
        "အကောင့်နံပါတ် 9503129192600609 ကတ်ပျောက် | 9503129192600609",
        "회원번호 9436-4521-1104-6353 이번 달 결제금액 | 9436-4521-1104-6353",
        "Account number 9503129192600609, card lost | 9503129192600609",
      })
  void ofRangesThatOtherNumbersHaveTooAreCardsBesideAWord(String text, String card) {
    assertThat(Scanned.findings(text)).contains("global.payment-card high " + card);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please note 7049 9909 5145 4752 73 for the file",
        "seal 1220 81181 248496",
        "Loyalty card no. 9368193036426211 has 120 points",
        "visitor card 7000915061599829",
        "carte vitale 7000915061599829",
        "Fuel card number 700272040560865696",
      })
  void andAreNoneWithoutOrBesideThatOfAnotherCard(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.contains("payment-card"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Číslo platobnej karty",
        "Bankkártya száma:",
        "Номер на картата",
        "Broj kartice",
        "Αριθμός κάρτας",
        "Kortelės numeris",
        "Maksājumu kartes numurs",
        "شماره کارت",
        "מספר כרטיס אשראי",
        "信用卡號碼",
        "Nombor kad debit",
        "ბარათის ნომერი",
        "Қ. карта нөмірі",
        "የካርድ ቁጥር",
        "Nummer der Karte"
      })
  void thatFailsItsCheckIsOneBehindItsLabel(String label) {
    assertThat(Scanned.matches(label + " 4539 2186 6895 6791"))
        .anyMatch(match -> match.detector().id().value().equals("global.payment-card"));
  }
}
