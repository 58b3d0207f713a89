package org.mailboxinventory.scanner.detect.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers beside which a bare name is that of a thing. */
class CodeHeaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Product code", "scheme_id", "productCode", "SKU", "Ticker (NSE)", "Fund ISIN"})
  void codesOfThings(String header) {
    assertThat(is(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Customer LEI", "Branch code", "Product", "Code", "Name", ""})
  void noneOfPeopleAndWhatSaysNothing(String header) {
    assertThat(is(header)).isFalse();
  }

  private static boolean is(String header) {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    return CodeHeader.is(text, 0, text.length);
  }
}
