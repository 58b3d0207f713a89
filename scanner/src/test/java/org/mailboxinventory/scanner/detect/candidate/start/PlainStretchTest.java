package org.mailboxinventory.scanner.detect.candidate.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainStretchTest {
  /** 16 bytes. */
  private static final String WORDS = "विवरण\n";

  private final PlainStretch plain = new PlainStretch();

  @Test
  void wordsBeyondAsciiAreOneWhereTheyAreManyEnough() {
    byte[] text = begin(WORDS.repeat(20));
    assertThat(plain.follows(0, text.length)).isTrue();
    assertThat(plain.follows(32, text.length)).isTrue();
    assertThat(plain.follows(80, text.length)).isFalse();
    assertThat(plain.follows(0, 255)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "a", "Z", ":", "=", "-", "\"", "'", "(", "|", "<", "\t", "@"})
  void anySignThatMayLeadToAValueEndsIt(String sign) {
    byte[] text = begin(WORDS.repeat(5) + sign + WORDS.repeat(20));
    assertThat(plain.follows(0, text.length)).isFalse();
    assertThat(plain.follows(16, text.length)).isFalse();
    assertThat(plain.follows(81, text.length)).isTrue();
    assertThat(plain.follows(16, text.length)).isFalse();
    assertThat(PlainStretch.mayHold((byte) sign.charAt(0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", ",", ".", "!", "?", "\n"})
  void theSignsOfSentencesAreOfIt(String sign) {
    byte[] text = begin(WORDS.repeat(5) + sign + WORDS.repeat(20));
    assertThat(plain.follows(0, text.length)).isTrue();
    assertThat(PlainStretch.mayHold((byte) sign.charAt(0))).isTrue();
  }

  private byte[] begin(String words) {
    byte[] text = words.getBytes(StandardCharsets.UTF_8);
    plain.begin(text);
    return text;
  }
}
