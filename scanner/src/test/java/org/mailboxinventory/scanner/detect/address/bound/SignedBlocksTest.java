package org.mailboxinventory.scanner.detect.address.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of a line is of that line and that window alone. */
final class SignedBlocksTest {
  private static final String BLOCK = "Muster AG\n  Mustergasse 4\n  Horn Tirol 6321\n  AT\n";
  private static final String LINES = "Muster AG\n  Mustergasse 4\n  Horn Tirol 6321\nAT  \n";

  private final SignedBlocks blocks = new SignedBlocks();

  @Test
  void aLineOfAnotherWindowSaysNothing() {
    assertThat(at(LINES, "6321")).isNull();
    assertThat(at(BLOCK, "6321")).isNotNull();
    assertThat(at(LINES, "6321")).isNull();
  }

  @Test
  void placesMayBeAskedAboutInAnyOrder() {
    byte[] text = bytes(BLOCK);
    blocks.begin(text, text.length);
    assertThat(blocks.at(BLOCK.indexOf("6321"))).isNotNull();
    assertThat(blocks.at(BLOCK.indexOf("4\n"))).isNull();
    assertThat(blocks.at(BLOCK.indexOf("6321"))).isNotNull();
  }

  private @Nullable AddressBounds at(String text, String number) {
    blocks.begin(bytes(text), text.length());
    return blocks.at(text.indexOf(number));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
