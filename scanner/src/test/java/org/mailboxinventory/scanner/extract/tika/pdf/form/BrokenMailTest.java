package org.mailboxinventory.scanner.extract.tika.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenMailTest {

  @ParameterizedTest
  @CsvSource({
    "tarun.mathew@fe,rnbank.example",
    "tarun.mathew@fernbank.,example",
    "tarun.mathew@,fernbank.example",
    "tarun.mathew,@fernbank.example",
    "tarun.mat,hew@fernbank.example",
    "tmathew8,1@fernbank.example",
    "tarun@fernbank.co.i,n"
  })
  void anAddressGoesOnWhereItsFirstPartIsNone(String upper, String lower) {
    assertThat(BrokenMail.goesOn(upper, lower, lower, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"tarunmat,hew@fernbank.example", "tarun@fernbank.co,m"})
  void whatCouldBeWholeGoesOnWhereTheLineIsFull(String upper, String lower) {
    assertThat(BrokenMail.goesOn(upper, lower, lower, true)).isTrue();
    assertThat(BrokenMail.goesOn(upper, lower, lower, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Mathew,tarun@fernbank.example",
    "tarun@fernbank.example,lata@fernbank.example",
    "tarun@fernbank.example,Manager",
    "9876501234,tarun@fernbank.example"
  })
  void wordsAboveAndBelowAnAddressStayApart(String upper, String lower) {
    assertThat(BrokenMail.goesOn(upper, lower, lower, false)).isFalse();
    assertThat(BrokenMail.goesOn(upper, lower, lower, true)).isFalse();
  }

  @Test
  void aNameMayGoOnOverTwoLines() {
    assertThat(BrokenMail.goesOn("subrama", "niam", "niamvel@fernbank.example", true)).isTrue();
    assertThat(BrokenMail.goesOn("manager", "of", "of claimsat x@fernbank.example", true))
        .isFalse();
  }
}
