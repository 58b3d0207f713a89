package org.mailboxinventory.scanner.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Utf8WriterTest {
  private static final int[] SAMPLES = {'a', 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF};

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  private Utf8Writer writer(int size, Utf8Writer.LoneSurrogate lone) {
    return new Utf8Writer(size, lone, (utf8, from, to) -> written.write(utf8, from, to - from));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 11, 12, 13, 64, 4096})
  void aTextIsEncodedAsByTheJdkWhereverItIsCutAndWhateverTheBuffer(int size) {
    Random random = new Random(size);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 40) {
        int run = random.nextInt(6);
        text.append("x".repeat(run)).appendCodePoint(SAMPLES[random.nextInt(SAMPLES.length)]);
      }
      char[] chars = text.toString().toCharArray();
      written.reset();
      Utf8Writer writer = writer(size, Utf8Writer.LoneSurrogate.THREE_BYTES);
      int at = 0;
      while (at < chars.length) {
        int length = Math.min(chars.length - at, random.nextInt(12));
        writer.write(chars, at, length);
        at += length;
      }
      writer.finish();
      assertThat(written.toByteArray()).isEqualTo(text.toString().getBytes(UTF_8));
    }
  }

  @Test
  void halfAPairIsAQuestionMarkOrThreeBytes() {
    char[] chars = "a\uD800b\uDC00c\uD801".toCharArray();

    Utf8Writer marks = writer(64, Utf8Writer.LoneSurrogate.QUESTION_MARK);
    marks.write(chars, 0, chars.length);
    marks.finish();
    assertThat(written.toString(UTF_8)).isEqualTo("a?b?c?");

    written.reset();
    Utf8Writer bytes = writer(64, Utf8Writer.LoneSurrogate.THREE_BYTES);
    bytes.write(chars, 0, chars.length);
    bytes.finish();
    assertThat(written.toByteArray())
        .containsExactly('a', 0xED, 0xA0, 0x80, 'b', 0xED, 0xB0, 0x80, 'c', 0xED, 0xA0, 0x81);
  }

  @Test
  void halfAPairWaitsForItsOtherHalfWhenWhatIsHereIsHandedOn() {
    Utf8Writer writer = writer(64, Utf8Writer.LoneSurrogate.QUESTION_MARK);
    writer.write(new char[] {'\uD83D'}, 0, 1);
    writer.flush();
    writer.write(new char[] {'\uDE00'}, 0, 1);
    writer.finish();
    assertThat(written.toString(UTF_8)).isEqualTo("\uD83D\uDE00");
  }
}
