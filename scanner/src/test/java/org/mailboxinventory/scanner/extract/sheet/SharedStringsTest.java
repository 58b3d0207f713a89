package org.mailboxinventory.scanner.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SharedStringsTest {
  @Test
  void stringsBeyondMemoryComeBackFromTheFile() throws IOException {
    try (SharedStrings strings = new SharedStrings(4 << 20)) {
      for (int i = 0; i < 700_000; i++) {
        byte[] text = text(i);
        strings.add(text, text.length);
      }
      assertThat(strings.size()).isEqualTo(700_000);
      byte[] into = new byte[0];
      for (int i = 0; i < 700_000; i += 997) {
        into = strings.get(i, into);
        assertThat(Arrays.copyOf(into, strings.length(i))).isEqualTo(text(i));
      }
    }
  }

  @Test
  void aStringLongerThanAnyIsCutAndNothingElseIsLost() throws IOException {
    try (SharedStrings strings = new SharedStrings(0)) {
      strings.add(new byte[9_000_000], 9_000_000);
      strings.add(text(7), text(7).length);
      assertThat(strings.length(0)).isEqualTo((1 << 22) - 1);
      assertThat(Arrays.copyOf(strings.get(1, new byte[0]), strings.length(1))).isEqualTo(text(7));
    }
  }

  private static byte[] text(int i) {
    return ("customer number " + i * 31).getBytes(StandardCharsets.UTF_8);
  }
}
