package org.mailboxinventory.scanner.detect.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the number of a house may be before a place, which is at the end of these texts. */
class HouseBeforeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 Mill Lane, ",
        "moved to 14 maple st, ",
        "Plot 8, next to the post office, ",
        "12 Mill Road near the bus stand at the ",
        "Flat 6,\n> Rose Court,\n> ",
        "14/07 Cash Street, ",
        "14 CASH STREET, ",
        "14/2 SO ROAD, "
      })
  void mayBeOne(String before) {
    assertThat(mayBe(before)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met in ",
        "Deposits crossed 72,604.08 at the ",
        "Deposits rose by 12 per cent at our branch in ",
        "In 1998 the firm moved from there to its office in ",
        "12 Mill Lane\n\n",
        "09-03 POS CORNER BAKERY KING STREET ",
        "09/03/2026 ATM KING STREET ",
        "balance 140.00\n09-03 CASH WDL KING STREET ",
        "0714 UPI CORNER BAKERY KING STREET ",
        "Room 12 is closed this week, please ask for the desk in the hall of "
      })
  void isNone(String before) {
    assertThat(mayBe(before)).isFalse();
  }

  private static boolean mayBe(String before) {
    byte[] text = (before + "Leeds").getBytes(StandardCharsets.UTF_8);
    return HouseBefore.mayBe(text, text.length - "Leeds".length(), text.length);
  }
}
