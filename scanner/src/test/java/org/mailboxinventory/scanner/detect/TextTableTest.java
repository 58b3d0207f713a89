package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
  private static final List<String> HEADER =
      List.of("Sl", "Customer name", "Account number", "Order number", "Balance");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s,%s,%s,%s,%s",
        "%s;%s;%s;%s;%s",
        "%s^%s^%s^%s^%s",
        "%s~%s~%s~%s~%s",
        "%s\t%s\t%s\t%s\t%s",
        "| %s | %s | %s | %s | %s |",
        "%-6s  %-24s  %18s  %18s  %12s"
      })
  void aLineOfHeadersSupportsItsColumnsHundredsOfRowsBelow(String form) {
    String text = "Dear team,\nplease see below.\n\n" + row(form, HEADER) + rows(form, 600);
    List<String> found = Scanned.findings(text);
    assertThat(found).contains("in.bank-account high " + account(599));
    assertThat(found.stream().filter(finding -> finding.startsWith("in.bank-account high")))
        .containsExactlyElementsOf(
            IntStream.range(0, 600).mapToObj(i -> "in.bank-account high " + account(i)).toList());
    assertThat(found.stream().filter(finding -> finding.startsWith("global.person-name")))
        .hasSize(600);
  }

  @Test
  void aTableReachesAcrossWindows() {
    String text = row("%s\t%s\t%s\t%s\t%s", HEADER) + rows("%s\t%s\t%s\t%s\t%s", 3000);
    assertThat(text.length()).isGreaterThan(2 << 16);
    assertThat(Scanned.findings(text))
        .contains("in.bank-account high " + account(2999))
        .filteredOn(finding -> finding.startsWith("in.bank-account high"))
        .hasSize(3000);
  }

  @Test
  void blanksThatFillALineAreNoCell() {
    assertThat(
            Scanned.findings(
                "BRANCH  CIF        PASSPORT_NO\n0412    731904286  K4821936          \n"))
        .contains("in.passport high K4821936");
  }

  @Test
  void aLineThatRulesOffBelongsToTheTable() {
    String rule = "+------+--------------+";
    String text =
        String.join(
            "\n",
            List.of(
                rule,
                "| Sl   | PAN          |",
                rule,
                "| 1    | ABCPE1234F   |",
                rule,
                "| 2    | BNZPK4321L   |"));
    assertThat(Scanned.findings(text))
        .containsExactly("in.pan high ABCPE1234F", "in.pan high BNZPK4321L");
  }

  @Test
  void aHeaderEndsWithItsTable() {
    String form = "%s,%s,%s,%s,%s";
    String text = row(form, HEADER) + rows(form, 3) + "\n\n" + "filler ".repeat(60);
    assertThat(Scanned.findings(text + "\n" + row(form, List.of("1", "x", account(9), "y", "z"))))
        .noneMatch(finding -> finding.contains(account(9)));
  }

  @Test
  void aSentenceIsNoHeader() {
    String far = "filler ".repeat(40);
    assertThat(
            Scanned.findings(
                "Send your name, account number, city.\n" + far + "\n1,50100123456789,Pune"))
        .isEmpty();
  }

  @Test
  void oneQuotedCellWithACommaIsOneCell() {
    String text = "Name,City,PAN\n\"Rao, Asha\",\"Pune, " + "x".repeat(120) + "\",ABCPE1234F\n";
    assertThat(Scanned.findings(text)).contains("in.pan high ABCPE1234F");
  }

  private static String rows(String form, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(
          row(
              form,
              List.of(
                  String.valueOf(i + 1),
                  "Asha Rao",
                  account(i),
                  String.format(Locale.ROOT, "%d", 80_000_000_000L + i * 7919L),
                  "12.50")));
    }
    return text.toString();
  }

  private static String account(int number) {
    return String.format(Locale.ROOT, "%d", 50_100_200_000_000L + number * 104_729L);
  }

  private static String row(String form, List<String> cells) {
    return String.format(Locale.ROOT, form, cells.toArray()).stripTrailing() + "\n";
  }
}
