package org.mailboxinventory.scanner.detect.context.dialled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The path of a web address whose host dials is a telephone. */
final class TelephoneLabelTest {
  private static final byte[] TEXT = "wa.me/254712345678".getBytes(UTF_8);
  private static final int HOST = "wa.me".length();

  @Test
  void aPathBeginsBehindTheHostsStroke() {
    assertThat(TelephoneLabel.path(TEXT, 0, HOST, TEXT.length, -1)).isEqualTo(HOST + 1);
  }

  /** Behind the end of a text lies what was there before. */
  @Test
  void noneBeginsBehindTheEndOfTheText() {
    assertThat(TelephoneLabel.path(TEXT, 0, HOST, HOST, -1)).isNegative();
  }

  @Test
  void noneBeginsBehindAnotherHost() {
    byte[] other = "go.me/254712345678".getBytes(UTF_8);
    assertThat(TelephoneLabel.path(other, 0, HOST, other.length, -1)).isNegative();
  }
}
