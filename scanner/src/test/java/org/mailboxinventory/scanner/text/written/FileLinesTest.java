package org.mailboxinventory.scanner.text.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
    assertThat(cut.missing()).isNull();
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
    assertThat(cut.missing()).isEqualTo(Reason.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We begin 644 days later\n",
        "begin 644 days later we write\nDear Sir, this goes on\n",
        "begin 644 days later we write\n\nDear Sir, this goes on\n",
        "begin 644 days later we write\r\rDear Sir, this goes on\r",
        "(This file must be converted with BinHex 4.0)\nDear Sir\n",
        "(This file must be converted with BinHex 4.0)\n\n:Dear Sir\nThis goes on:\n",
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
  @ValueSource(strings = {"\n", "\r\n", "\r", "\r\r\n"})
  void linesEndInAnyWay(String end) {
    String text = "before\n" + LINES.replace("end", "end  ") + "after\n";
    FileLines.CutOut cut = cutOut(text.replace("\n", end));
    assertThat(cut.missing()).isNull();
    assertThat(new String(cut.files().get(0).content(), StandardCharsets.US_ASCII))
        .isEqualTo("Name,PAN\nAsha,X");
    assertThat(rest(cut)).isEqualTo("before\nafter\n".replace("\n", end));
  }

  @ParameterizedTest
  @MethodSource("filesThatAreOnlyKnown")
  void otherWaysOfWritingFilesAreKnownAndNotRead(String lines, String kept, boolean whole) {
    FileLines.CutOut cut = cutOut("before\n" + lines + "after\n");
    assertThat(rest(cut)).isEqualTo("before\n" + kept + "after\n");
    assertThat(cut.missing()).isEqualTo(whole ? null : Reason.CORRUPT);
    assertThat(cut.files()).hasSize(1);
    FileLines.File file = cut.files().get(0);
    assertThat(file.unreadable()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(file.content()).isEmpty();
    assertThat(file.length()).isEqualTo(lines.length() - kept.length());
  }

  static Stream<Arguments> filesThatAreOnlyKnown() {
    String yenc = "=ybegin line=128 size=3 name=a.csv\n";
    String said = "(This file must be converted with BinHex 4.0)\n";
    String full = "#".repeat(64) + "\n";
    return Stream.of(
        arguments(yenc + "abc\n=yend size=3\n", "", true),
        arguments(yenc, "", false),
        arguments(said + ":$f*TEQKPH#!!:\n", said, true),
        arguments(said + "\n:" + full.substring(1) + full + "##:\n", said + "\n", true),
        arguments(said + ":" + full + full + ":\n", said, true),
        arguments(said + ":" + full + full, said, false));
  }

  @Test
  void aFileWithoutItsEndTakesNothingOfTheNextOne() {
    String begin = "=ybegin line=128 size=3 name=a.csv\n";
    FileLines.CutOut cut = cutOut(begin + "words\n" + begin + "abc\n=yend size=3\nafter\n");
    assertThat(rest(cut)).isEqualTo("words\nafter\n");
    assertThat(cut.files()).hasSize(2);
    assertThat(cut.missing()).isEqualTo(Reason.CORRUPT);
  }

  @Test
  void filesOfAllKindsComeInTheirOrder() {
    String yenc = "=ybegin line=128 size=3 name=a.csv\nabc\n=yend size=3\n";
    String binHex = "(This file must be converted with BinHex 4.0)\n:$f*TEQKPH#!!:\n";
    FileLines.CutOut cut = cutOut(yenc + LINES + binHex + LINES + "and\n" + yenc);
    assertThat(cut.files())
        .extracting(FileLines.File::name)
        .containsExactly("", "kyc.csv", "", "kyc.csv", "");
    assertThat(cut.missing()).isNull();
  }

  @Test
  void moreFilesThanAreCutOutAreMissing() {
    FileLines.CutOut all = cutOut(LINES.repeat(1_000) + "after\n");
    assertThat(all.files()).hasSize(1_000);
    assertThat(all.missing()).isNull();
    FileLines.CutOut cut = cutOut(LINES.repeat(1_001) + "after\n");
    assertThat(cut.files()).hasSize(1_000);
    assertThat(rest(cut)).isEqualTo(LINES + "after\n");
    assertThat(cut.missing()).isEqualTo(Reason.TOO_MANY_PARTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "begin 644 days later we write\rDear Sir\r",
        "begin 644 days later we write\n\n",
        "=ybegin line=128\nDear Sir\n",
        "(This file must be converted with BinHex 4.0)\nDear Sir\n"
      })
  void manySignsOfFilesTakeLittleTime(String words) {
    byte[] text = words.repeat(200_000).getBytes(StandardCharsets.US_ASCII);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FileLines.cutOut(text));
  }

  @Test
  void aLargeFileBehindManyOthersIsDecodedOnce() {
    String yenc = "=ybegin line=128 size=3\nabc\n=yend size=3\n";
    String large = "begin 644 a\n" + ("M" + "#".repeat(60) + "\n").repeat(200_000) + "`\nend\n";
    byte[] text = (yenc.repeat(900) + large).getBytes(StandardCharsets.US_ASCII);
    FileLines.CutOut cut =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> FileLines.cutOut(text));
    assertThat(cut.files()).hasSize(901);
  }

  private static String rest(FileLines.CutOut cut) {
    return new String(cut.rest(), StandardCharsets.US_ASCII);
  }

  private static FileLines.CutOut cutOut(String text) {
    return FileLines.cutOut(text.getBytes(StandardCharsets.US_ASCII));
  }
}
