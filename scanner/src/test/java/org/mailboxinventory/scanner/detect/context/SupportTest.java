package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SupportTest {

  @Test
  void equalSupportIsOneObject() {
    assertThat(Support.of(true, false, true, 63)).isSameAs(Support.of(true, false, true, 63));
    assertThat(Support.NONE).isSameAs(Support.of(false, false, false, 0));
  }

  @Test
  void ofTwoSidesTheLabelsLengthCounts() {
    Support label = Support.of(true, true, false, 5);
    Support word = Support.of(true, false, true, 20);
    assertThat(label.and(word)).isEqualTo(Support.of(true, true, true, 5));
    assertThat(word.and(label)).isEqualTo(Support.of(true, true, true, 5));
    assertThat(word.and(Support.of(true, false, false, 30)))
        .isEqualTo(Support.of(true, false, true, 30));
    assertThat(Support.NONE.and(word)).isEqualTo(word);
  }

  @Test
  void aLabelOutweighsAContradiction() {
    assertThat(Support.of(true, true, true, 0).contradicted()).isFalse();
    assertThat(Support.of(true, false, true, 0).contradicted()).isTrue();
  }
}
