package org.mailboxinventory.scanner.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PgpArmourTest {
  private static final String MESSAGE =
      "-----BEGIN PGP MESSAGE-----\n\nhQEMA1234567890\n-----END PGP MESSAGE-----";

  private static byte[] bytes(String text) {
    return text.getBytes(US_ASCII);
  }

  private static PgpArmour.CutOut cutOut(String text) {
    return PgpArmour.cutOut(bytes(text));
  }

  @Test
  void eachMessageThatBeginsALineIsCutOut() {
    PgpArmour.CutOut cut = cutOut("Dear\n" + MESSAGE + "\nand\n" + MESSAGE + "\nyours\n");

    assertThat(cut.rest()).isEqualTo(bytes("Dear\n\nand\n\nyours\n"));
    assertThat(cut.messages()).containsExactly(bytes(MESSAGE), bytes(MESSAGE));
  }

  @Test
  void aMessageWithoutItsLastLineGoesToTheEndOfTheText() {
    String open = "-----BEGIN PGP MESSAGE-----\n\nhQEMA1234567890\n-----END PGP";

    PgpArmour.CutOut cut = cutOut("Dear\n" + open);

    assertThat(cut.rest()).isEqualTo(bytes("Dear\n"));
    assertThat(cut.messages()).containsExactly(bytes(open));
  }

  @Test
  void anArmourLineThatIsQuotedIsText() {
    byte[] text = bytes("> " + MESSAGE);

    assertThat(PgpArmour.cutOut(text).rest()).isSameAs(text);
    assertThat(PgpArmour.isIn(text, text.length)).isFalse();
    assertThat(PgpArmour.begins(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Dear\n", "Dear\r", "<pre>", "-----\n", "-----BEGIN PGP\n"})
  void aMessageIsSeenAtTheBeginningOfALineOrAnElement(String before) {
    byte[] text = bytes(before + MESSAGE);

    assertThat(PgpArmour.isIn(text, text.length)).isTrue();
  }

  @Test
  void aMessageThatBeginsBehindTheBytesLookedAtIsNotSeen() {
    byte[] text = bytes("Dear\n" + MESSAGE);

    assertThat(PgpArmour.isIn(text, 31)).isFalse();
    assertThat(PgpArmour.isIn(text, 32)).isTrue();
  }

  @Test
  void aTextBeginsWithAMessageAfterWhiteSpaceAtMost() {
    assertThat(PgpArmour.begins(bytes(" \r\n\t" + MESSAGE))).isTrue();
    assertThat(PgpArmour.begins(bytes("a\n" + MESSAGE))).isFalse();
    assertThat(PgpArmour.begins(new byte[0])).isFalse();
  }
}
