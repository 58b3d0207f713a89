package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;

class PartScanTest {
  private final PartScan scan = Scanned.scan(Confidence.LOW);

  @Test
  void aHeaderSupportsItsColumnFiveHundredRowsBelow() {
    List<Match> matches = new ArrayList<>();
    scan.begin(matches::add);
    scan.beginTable();
    row("Type", "PAN", "City");
    for (int i = 0; i < 500; i++) {
      row("salaried", i == 499 ? "ABCPE1234F" : "-", "Pune");
    }
    scan.endTable();
    scan.finish();
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).context()).isTrue();
    assertThat(matches.get(0).confidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void aHeaderSupportsNoOtherColumn() {
    List<Match> matches = new ArrayList<>();
    scan.begin(matches::add);
    scan.beginTable();
    row("PAN", "Item code");
    row("x", "ABCPE1234F");
    scan.endTable();
    scan.finish();
    assertThat(matches).noneMatch(match -> match.confidence().atLeast(Confidence.MEDIUM));
  }

  @Test
  void aHeaderEndsWithItsTable() {
    List<Match> matches = new ArrayList<>();
    scan.begin(matches::add);
    scan.beginTable();
    row("PAN");
    scan.endTable();
    String filler = "nothing of note ".repeat(20);
    text(filler);
    scan.beginTable();
    row("ABCPE1234F");
    scan.endTable();
    scan.finish();
    assertThat(matches).noneMatch(match -> match.confidence().atLeast(Confidence.MEDIUM));
  }

  @Test
  void aHeaderIsFoundInsideARunOfAScriptWithoutBlanks() {
    List<Match> matches = new ArrayList<>();
    scan.begin(matches::add);
    scan.beginTable();
    row("姓名", "客户护照号码（必填）");
    row("张三", "E12345678");
    scan.endTable();
    scan.finish();
    assertThat(matches).extracting(Match::confidence).containsExactly(Confidence.HIGH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请提供您的护照号码为E12345678，谢谢",
        "客户【护照号】E12345678",
        "お客様の旅券番号はＴＫ１２３４５６７です",
        "고객님의 여권번호는 M12345678입니다",
        "SỐ CĂN CƯỚC CÔNG DÂN: 079203004567"
      })
  void wordsAreFoundInsideARunOfAScriptWithoutBlanks(String text) {
    assertThat(matches(text)).extracting(Match::confidence).containsExactly(Confidence.HIGH);
  }

  @Test
  void anEarlierPartSupportsNothingInThisOne() {
    matches("é " + "9".repeat(60));
    assertThat(matches("é Aadhaar: 7910 1284 3683."))
        .extracting(Match::confidence)
        .containsExactly(Confidence.HIGH);
  }

  @Test
  void theCellToTheLeftIsALabelAcrossAColonCell() {
    List<Match> matches = new ArrayList<>();
    scan.begin(matches::add);
    scan.beginTable();
    row("PAN", ":", "ABCPE1234F");
    scan.endTable();
    scan.finish();
    assertThat(matches).extracting(Match::confidence).containsExactly(Confidence.HIGH);
  }

  @Test
  void offsetsCountTheUtf16UnitsOfTheTextAsGiven() {
    String text =
        "\uD83D\uDE00 \uD800 पैन: ＡＢＣＰＥ１２３４Ｆ और आधार २३४१\u00a0२३४१\u200b\u00a0२३४६ देखें";
    for (Match match : matches(text)) {
      String value = text.substring((int) match.start(), (int) match.end());
      assertThat(value).isIn("ＡＢＣＰＥ１２３４Ｆ", "२३४१\u00a0२३४१\u200b\u00a0२३४६");
    }
    assertThat(matches(text))
        .extracting(match -> match.detector().id().value())
        .contains("in.pan", "in.aadhaar");
  }

  @Test
  void aLineBreakOfQuotedPrintableJoinsItsEnds() {
    String text = "PAN: ABCPE1=\n234F";
    assertThat(matches(text))
        .extracting(Match::start, Match::end)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(5L, 17L));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 64, 1021, 70_000})
  void itDoesNotMatterHowTheTextIsCut(int size) {
    String text = statement(new Random(size), 3000);
    List<Match> whole = matches(text);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    List<Match> cut = new ArrayList<>();
    scan.begin(cut::add);
    for (int from = 0; from < utf8.length; from += size) {
      scan.text(utf8, from, Math.min(utf8.length, from + size));
    }
    scan.finish();
    assertThat(cut).isEqualTo(whole);
    assertThat(whole.size()).isGreaterThan(1000);
  }

  @Test
  void everyOffsetPointsAtItsValue() {
    String text = statement(new Random(3), 3000);
    for (Match match : matches(text)) {
      assertThat(text.substring((int) match.start(), (int) match.end()))
          .isEqualTo(match.value().reveal());
    }
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "1 ", "a1", "1-", "A", "@", "a@", "1@a.", "AB12 ", "99999 ", "4111 ", "pan ", "=\n",
        "１", "<", "+91 "
      })
  void noTextMakesTheWorkGrowFasterThanTheText(String unit) {
    long small = steps(unit, 1 << 16);
    long large = steps(unit, 1 << 18);
    assertThat(large).as("bytes looked at for four times the text").isLessThan(small * 5 + 10_000);
    assertThat(large).as("bytes looked at for each byte").isLessThan(200L << 18);
  }

  private long steps(String unit, int bytes) {
    byte[] utf8 = unit.repeat(bytes / unit.length()).getBytes(StandardCharsets.UTF_8);
    long before = scan.steps();
    scan.begin(match -> {});
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    return scan.steps() - before;
  }

  private static String statement(Random random, int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append("PAN: ").append(letters(random, 3)).append('P').append(letters(random, 1));
      text.append(1000 + random.nextInt(9000)).append(letters(random, 1));
      text.append(random.nextBoolean() ? " खाता " : " dear customer, ").append("thank you\n");
    }
    return text.toString();
  }

  private static String letters(Random random, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private List<Match> matches(String text) {
    return Scanned.matches(scan, text);
  }

  private void row(String... cells) {
    for (String cell : cells) {
      scan.beginCell(1);
      text(cell);
      scan.endCell();
    }
    scan.endRow();
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    scan.text(utf8, 0, utf8.length);
  }
}
