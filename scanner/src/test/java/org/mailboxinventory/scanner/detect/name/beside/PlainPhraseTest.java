package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names whose words no list has, by what a sentence says of somebody. */
class PlainPhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "please add Quelvok Brandovan as the second nominee|Quelvok Brandovan",
        "we appoint Quelvok Brandovan as our authorised signatory|Quelvok Brandovan",
        "the spelling is wrong, change it to Quelvok Brandovan|Quelvok Brandovan",
        "kindly correct my name to Quelvok Brandovan today|Quelvok Brandovan",
        "Tosh Petersen lives at the old mill|Tosh Petersen",
        "Silvia Black resides in our street|Silvia Black",
        "Loan taken by Derrick Grant in May|Derrick Grant",
        "Quelvok Petersen will be speaking on Friday|Quelvok Petersen",
        "it was Deepika Narang I think|Deepika Narang",
        "Can Deepika Narang sign this?|Deepika Narang",
        "this is Deepika N. My deposit is due|Deepika N",
        "Holders: Deepika Narang/Bharat Narang, either|Deepika Narang;Bharat Narang",
        "met the client Quelvok D'Almada|Quelvok D'Almada",
        "What's your name? Quelvok Brandovan|Quelvok Brandovan",
        "Bot: What is the name on the account? Guest: Quelvok Brandovan|Quelvok Brandovan",
        "Wie ist Ihr Name?~Quelvok Brandovan|Quelvok Brandovan",
        "Hello, this is Quelvok Brandovan. Who are you?|Quelvok Brandovan",
        "Hallo, hier ist Quelvok Brandovan.|Quelvok Brandovan",
        "we need to add Quelvok Brandovan as guardian|Quelvok Brandovan",
        "What's your name? Quelvok Brandzadə|Quelvok Brandzadə"
      })
  void aSentenceMakesAPersonOfIt(String text, String names) {
    assertThat(Scanned.names(text.replace('~', '\n'))).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "please add Quelvok Brandovan as discussed",
        "we moved Quelvok Brandovan as a second project",
        "please add Quelvok Logistics as a beneficiary",
        "change the plan to Quelvok Brandovan",
        "the name is wrong, send it to Quelvok Brandovan",
        "Quelvok Brandovan lives on in our app",
        "What is the company name? Quelvok Brandovan",
        "What's your bank? Quelvok Brandovan",
        "What is the name of the new product? Quelvok Brandovan",
        "I think that this is Quelvok Brandovan.",
        "we need to add Quelvok Brandovan as garden"
      })
  void otherWordsDoNot(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
