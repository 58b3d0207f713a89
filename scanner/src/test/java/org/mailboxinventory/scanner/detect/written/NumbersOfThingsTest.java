package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers of orders, batches, queues and totals that pass a check by chance. */
class NumbersOfThingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Purchase order 4500589042341387 was split into 4500093808572525",
        "Crate 4500589042341387 is here, now 4500093808572525",
        "hash total of accounts 5086994003375888",
        "Entitlement 370093297785419 ends",
        "Meal vouchers issued: 5541 2677 9954 1347 (Rs 250), 4500 5890 4234 1387 (Rs 250)",
        "Batch             Cards\n5100103922385497  500\n5100045360113149  500",
        "queue id 8602178226085 was sent again",
        "Consumer no. 491127910196 (power) is paid from the a/c",
        "Licence pack 4500 5890 4234 1387 has 90 seats",
        "Webinar ID 5541 2677 9954 1347",
        "MID: 4500589042341387",
        "DD no: 6865429995, drawn on Salem",
        "Drawing no 72153-24902, TID: 77810-54336",
        "Run id: 900427387"
      })
  void areNone(String text) {
    assertThat(Scanned.findings(text).stream().filter(found -> !found.contains(" low "))).isEmpty();
  }

  @Test
  void theEndOfARangeIsOneMoreOfThem() {
    assertThat(Scanned.findings("EIN 47-2210310. Stickers 47-2210337 through 47-2210352 are gone"))
        .containsExactly("us.ein high 47-2210310");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crate 4500589042341387 is here, hers is 4539059069325676"
            + "|global.payment-card medium 4539059069325676",
        "we saw 4500589042341387, later 4500093808572525"
            + "|global.payment-card medium 4500589042341387;"
            + "global.payment-card medium 4500093808572525",
        "Order 4500589042341387, card 4500093808572525"
            + "|global.payment-card high 4500093808572525",
        "Number            Cards¶5541267799541347  500|global.payment-card high 5541267799541347",
        "his id 8602178226085|za.id high 8602178226085",
        "Current account (collections): 20441207718|in.bank-account high 20441207718",
        "DD: 020 7946 0018|global.phone high 020 7946 0018",
        "Batch             Cards¶5541 2677 9954 1347  500"
            + "|global.payment-card high 5541 2677 9954 1347"
      })
  void areTakenForWhatTheyAreElsewhere(String text, String found) {
    assertThat(Scanned.findings(text.replace('¶', '\n')))
        .containsAll(Arrays.asList(found.split(";", -1)));
  }
}
