package org.mailboxinventory.scanner.detect.address.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What brackets say of an address behind it, and the sign of a register there. */
class NoteBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Via Quorvanda 3, 00187 Roma (sede operativa)| Via Quorvanda 3, 00187 Roma",
        "Via Quorvanda 3, 00187 Roma (RM)| Via Quorvanda 3, 00187 Roma (RM)",
        "12 Mill Road (flat 3)| 12 Mill Road (flat 3)",
        "(sede operativa)| (sede operativa)",
        "3 rue Quor, L-1855 Luxembourg, R.C.S. Luxembourg| 3 rue Quor, L-1855 Luxembourg",
        "Quor iela 7, LV-5052<br /><b>Reģ| Quor iela 7, LV-5052",
        "Quor iela 7, LV-5052, Regent House| Quor iela 7, LV-5052, Regent House",
        "R.C.S. Luxembourg| R.C.S. Luxembourg"
      })
  void isNoPartOfIt(String text, String address) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int end = NoteBehind.begin(bytes, 0, bytes.length);
    assertThat(new String(bytes, 0, end, StandardCharsets.UTF_8)).isEqualTo(address);
  }
}
