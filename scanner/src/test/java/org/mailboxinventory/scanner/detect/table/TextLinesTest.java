package org.mailboxinventory.scanner.detect.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/** Where lines begin and end, and what parts them, in whatever order places ask. */
class TextLinesTest {
  private static final String BYTES = "ab 12  |,;\t.\n\n";

  private final Random random = new Random(23);

  @Test
  void linesAreTheSameInWhateverOrderPlacesAsk() {
    for (int round = 0; round < 500; round++) {
      String text = text(1 + random.nextInt(400));
      TextLines lines = lines(text);
      for (int question = 0; question < 30; question++) {
        int place = random.nextInt(text.length());
        int begin = place == 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
        int feed = text.indexOf('\n', place);
        int end = feed < 0 ? text.length() : feed;
        assertThat(lines.from(place)).isEqualTo(begin);
        assertThat(lines.to(begin)).isEqualTo(end);
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(lines.parted(begin, end)).isEqualTo(LineForm.parted(bytes, begin, end));
      }
    }
  }

  @Test
  void aLineTooLongIsCutAndItsBeginIsTooFarAway() {
    TextLines lines = lines("x\n" + "y".repeat(5000) + "\nz");
    assertThat(lines.to(2)).isEqualTo(2 + TextLines.LONGEST + 1);
    assertThat(lines.from(2 + TextLines.LONGEST)).isEqualTo(2);
    assertThat(lines.from(3 + TextLines.LONGEST)).isEqualTo(-1);
    assertThat(lines.from(5003)).isEqualTo(5003);
  }

  private static TextLines lines(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    NormalisedText window = new NormalisedText();
    window.fold(bytes, bytes.length);
    TextLines lines = new TextLines();
    lines.begin(window);
    return lines;
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(BYTES.charAt(random.nextInt(BYTES.length())));
    }
    return text.toString();
  }
}
