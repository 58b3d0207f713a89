package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What a run of digits needs beside the check of cards before it is one. */
class CardRunTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "please look at 5627129972200330 today",
        "please look at 6710224538323647 today",
        "please look at 3051720405608659 today",
        "please look at 4945807302155 today",
        "please look at 471637585847195405 today",
      })
  void isNoneInARangeThatHardlyAnyCardHas(String text) {
    assertThat(cards(text)).isFalse();
    assertThat(Scanned.matches(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card 5627129972200330 lost",
        "Maestro 6710224538323647 lost",
        "please look at 5627 1299 7220 0330 today",
        "please look at 6078095145475277 today",
        "please look at 6759421247201989 today",
        "please look at 5893827521748884 today",
        "please look at 5081652064279283 today",
        "please look at 5078775744762165 today",
        "please look at 36126907029319 today",
        "please look at 6217613589525481458 today",
        "please look at 4736819303642629 today",
      })
  void isOneInOthersOrBesideAWordOrInGroups(String text) {
    assertThat(cards(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "port INMAA4, ORM 4736819303642629. Outstanding",
        "IRM: 4736819303642629 used twice",
        "shipping team, EDPMS no. 4736819303642629",
        "our KYCRR 4736819303642629",
        "XQZ 4736819303642629 is closed",
      })
  void isNoneBehindCapitalsThatAbbreviateSomethingElse(String text) {
    assertThat(cards(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corrId=4736819303642629 took 12ms",
        "{\"pickListId\": \"4736819303642629\"}",
        "x-wave-id: 4736819303642629",
        "span=4736819303642629 parent=4736819303642629 rc=0",
        "Parcels 473681930364 and 47368193036426298 went out; 4736819303642629 stays",
      })
  void isNoneBehindTheKeyOfSomethingOrInASeriesOfThings(String text) {
    assertThat(cards(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accountId=4736819303642629",
        "cardId=4736819303642629",
        "customer_id: 4736819303642629",
        "valid 4736819303642629",
        "Parcel 473681912345 went out; 4736819303642629 stays",
      })
  void isOneBehindOtherKeysOrWithFewDigitsInCommon(String text) {
    assertThat(cards(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HDFC 4736819303642629 is blocked",
        "her SBI 4736819303642629",
        "the PAN 4736819303642629",
        "Mr. Das CC 4736819303642629",
        "CC no. 4736819303642629 of Mr. Das",
        "ACCT 4736819303642629 is closed",
        "XQZ 4736819303642629",
        "NEW VALUE 4736819303642629 for it",
        "XQZ 4736 8193 0364 2629 is closed",
        "XQZ 4736819303642629 11/28 is closed",
        "XQZ 4736819303642629 is her card",
        "PLATINUM 4736819303642629 is hers",
        "Xqz 4736819303642629 is closed",
      })
  void isOneBehindOtherCapitalsAndWords(String text) {
    assertThat(cards(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Case ids 4736819303642629, 4485515904584748 (cards of 2019)",
        "> Manifest 4736819303642629, the card is seen",
        "- Docket 4736819303642629, card not found",
        "COUNTERS 4736819303642629",
        "Circuit 4736819303642629 is down",
        "premium holiday 4736819303642629",
        "Claim CCN 4736819303642629",
        "código de envío 4736819303642629",
      })
  void isNoneBehindAWordForAThing(String text) {
    assertThat(cards(text)).isFalse();
  }

  private static boolean cards(String text) {
    return Scanned.findings(text).stream().anyMatch(it -> it.startsWith("global.payment-card"));
  }
}
