package org.mailboxinventory.scanner.text.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Reason;

/** Files that stand in texts as lines of letters. */
class FileLinesTest {
  /** By uuencode of GNU sharutils: three lines of text. */
  private static final String LINES = "begin 644 kyc.csv\n/3F%M92Q004X*07-H82Q8\n`\nend\n";

  @Test
  void aFileIsCutOutOfTheTextAroundIt() {
    FileLines.CutOut cut = cutOut("Dear\r\n" + LINES.replace("\n", "\r\n") + "Regards\r\n");
    assertThat(new String(cut.rest(), StandardCharsets.US_ASCII)).isEqualTo("Dear\r\nRegards\r\n");
    assertThat(cut.whole()).isTrue();
    FileLines.File file = cut.files().get(0);
    assertThat(file.name()).isEqualTo("kyc.csv");
    assertThat(new String(file.content(), StandardCharsets.US_ASCII)).isEqualTo("Name,PAN\nAsha,X");
  }

  @Test
  void severalFilesAndBlanksThatWentAtTheEndsOfLines() {
    FileLines.CutOut cut = cutOut(LINES + "and\n" + "begin 755 a\n!  \nend\n".replace("  ", ""));
    assertThat(cut.files()).extracting(FileLines.File::name).containsExactly("kyc.csv", "a");
    assertThat(cut.files().get(1).content()).containsExactly(0);
  }

  @Test
  void aFileWithoutItsEndIsNotWhole() {
    FileLines.CutOut cut = cutOut("begin 644 kyc.csv\n/3F%M92Q004X*07-H82Q8\n");
    assertThat(cut.files()).hasSize(1);
    assertThat(cut.whole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We begin 644 days later\n",
        "begin 644 days later we write\nDear Sir, this goes on\n",
        "begin 99 a\n#86)C\nend\n",
        "begin 644 \n#86)C\nend\n",
        "To begin with\n"
      })
  void wordsStayWords(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(FileLines.cutOut(bytes).files()).isEmpty();
    assertThat(FileLines.cutOut(bytes).rest()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=ybegin line=128 size=3 name=a.csv\nabc\n=yend size=3\nafter\n",
        "(This file must be converted with BinHex 4.0)\n:$f*TEQKPH#!!:\n"
      })
  void otherWaysOfWritingFilesAreKnownAndNotRead(String text) {
    FileLines.CutOut cut = cutOut("before\n" + text);
    assertThat(new String(cut.rest(), StandardCharsets.US_ASCII))
        .isEqualTo(text.contains("after") ? "before\nafter\n" : "before\n");
    assertThat(cut.files())
        .extracting(FileLines.File::unreadable)
        .containsExactly(Reason.UNSUPPORTED);
  }

  private static FileLines.CutOut cutOut(String text) {
    return FileLines.cutOut(text.getBytes(StandardCharsets.US_ASCII));
  }
}
