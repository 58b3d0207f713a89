package org.mailboxinventory.scanner.detect.word.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

class IndicLettersTest {
  @ParameterizedTest
  @CsvSource({
    "खाता१२३ और more,खाता",
    "विवरण। कृपया देखें,विवरण",
    "விவரம்௧௨௩௪௫௬,விவரம்",
    "ক১২৩৪৫৬,ক",
    "ขอบคุณ and more,''",
    "१२३ and more,''",
    "account खाता,''"
  })
  void lettersAreCopiedUpToWhatMustBeLookedAt(String text, String copied) {
    byte[] from = text.getBytes(StandardCharsets.UTF_8);
    byte[] into = new byte[from.length];
    int count = IndicLetters.copy(from, 0, from.length, into, 0);
    assertThat(new String(into, 0, count, StandardCharsets.UTF_8)).isEqualTo(copied);
  }

  @Test
  void nothingBehindTheEndIsRead() {
    byte[] from = "खाता खाता".getBytes(StandardCharsets.UTF_8);
    assertThat(IndicLetters.copy(from, 0, 7, new byte[7], 0)).isZero();
    assertThat(IndicLetters.copy(from, 0, 12, new byte[12], 0)).isEqualTo(6);
  }

  @Test
  void digitsAmongLettersAreThoseOfAsciiAndEveryPlaceIsKnown() {
    String text = "मेरा खाता ३९८७६५ है। கணக்கு ௧௨௩ ఖాతా ౧౨ ok";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    NormalisedText normalised = new NormalisedText();
    normalised.fold(bytes, bytes.length);
    String read = new String(normalised.text(), 0, normalised.length(), StandardCharsets.UTF_8);
    assertThat(read).isEqualTo("मेरा खाता 398765 है. கணக்கு 123 ఖాతా 12 ok");
    int ok = normalised.length() - 2;
    assertThat(normalised.original(ok)).isEqualTo(bytes.length - 2);
  }
}
