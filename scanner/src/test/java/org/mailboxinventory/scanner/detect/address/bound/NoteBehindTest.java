package org.mailboxinventory.scanner.detect.address.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What brackets say of an address behind it. */
class NoteBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Via Quorvanda 3, 00187 Roma (sede operativa)| Via Quorvanda 3, 00187 Roma",
        "Via Quorvanda 3, 00187 Roma (RM)| Via Quorvanda 3, 00187 Roma (RM)",
        "12 Mill Road (flat 3)| 12 Mill Road (flat 3)",
        "(sede operativa)| (sede operativa)",
      })
  void isNoPartOfIt(String text, String address) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int end = NoteBehind.begin(bytes, 0, bytes.length);
    assertThat(new String(bytes, 0, end, StandardCharsets.UTF_8)).isEqualTo(address);
  }
}
