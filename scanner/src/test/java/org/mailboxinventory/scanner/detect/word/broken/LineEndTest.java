package org.mailboxinventory.scanner.detect.word.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is kept of a line from place to place is of that line and that window alone. */
final class LineEndTest {
  private static final String BROKEN = "card number 6070 1022\n0843, is mine";
  private static final String LONGER = "card number 6070 1022 0843\n7786 is mine";

  private final LineEnd end = new LineEnd();

  @Test
  void aStretchOfAnotherWindowSaysNothing() {
    assertThat(mayGoOn(LONGER)).isTrue();
    end.begin();
    assertThat(mayGoOn(BROKEN)).isTrue();
  }

  @Test
  void placesMayBeAskedAboutInAnyOrder() {
    byte[] text = bytes(BROKEN);
    int second = BROKEN.indexOf("1022");
    assertThat(end.mayGoOn(text, second, text.length)).isTrue();
    assertThat(end.mayGoOn(text, BROKEN.indexOf("6070"), text.length)).isTrue();
    assertThat(end.mayGoOn(text, second, text.length)).isTrue();
    assertThat(end.mayGoOn(text, BROKEN.indexOf("number"), text.length)).isFalse();
  }

  private boolean mayGoOn(String text) {
    return end.mayGoOn(bytes(text), text.indexOf("6070"), text.length());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
