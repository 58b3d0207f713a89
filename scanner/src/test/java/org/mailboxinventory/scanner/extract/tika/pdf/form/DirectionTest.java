package org.mailboxinventory.scanner.extract.tika.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionTest {

  @Test
  void rowsOfHebrewAreReadFromTheRight() {
    assertThat(
            Direction.isFromRight(
                List.of(List.of("312445", "\u05e9\u05dd", "\u05d3\u05df \u05e8\u05d6"))))
        .isTrue();
  }

  @Test
  void rowsWithASingleHebrewNameAreNot() {
    assertThat(
            Direction.isFromRight(
                List.of(List.of("Name", "Account"), List.of("\u05d3\u05df \u05e8\u05d6", "4711"))))
        .isFalse();
  }
}
