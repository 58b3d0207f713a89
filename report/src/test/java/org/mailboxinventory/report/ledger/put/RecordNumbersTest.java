package org.mailboxinventory.report.ledger.put;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;

final class RecordNumbersTest {
  private static final DetectorId PAN = new DetectorId("in.pan");
  private static final DetectorId MOBILE = new DetectorId("in.mobile");

  private static Finding finding(DetectorId detector, long value, Integer... records) {
    return new Finding(detector, new Fingerprint(value, 0), 1, 0, 0, 0, List.of(records));
  }

  @Test
  void numbersFollowFingerprintsAndNotTheRowsOfAList() {
    List<Finding> rows = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(4));
    for (int row = 1; row <= 200; row++) {
      rows.add(finding(PAN, order.get(row - 1), row));
      rows.add(finding(MOBILE, 1000 + order.get(row - 1), row));
    }
    for (Finding given : RecordNumbers.given(rows)) {
      long value = given.value().high() % 1000;
      assertThat(given.records()).containsExactly((int) value);
    }
  }

  @Test
  void whatStandsAloneHasNoNumberAndTheSameValuesAreOneRecord() {
    List<Finding> given =
        RecordNumbers.given(
            List.of(finding(PAN, 1, 1, 5), finding(MOBILE, 2, 1, 5), finding(MOBILE, 3, 7)));
    assertThat(given.get(0).records()).containsExactly(1);
    assertThat(given.get(1).records()).containsExactly(1);
    assertThat(given.get(2).records()).isEmpty();
    assertThat(given).isSortedAccordingTo(Comparator.comparing(f -> f.value()));
  }

  @Test
  void numbersAreKeptInFewBytes() {
    assertThat(RecordNumbers.stored(List.of())).isEmpty();
    assertThat(RecordNumbers.stored(List.of(1, 3, 300))).containsExactly(1, 2, (byte) 0xa9, 2);
    assertThat(RecordNumbers.stored(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)))
        .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 0);
  }
}
