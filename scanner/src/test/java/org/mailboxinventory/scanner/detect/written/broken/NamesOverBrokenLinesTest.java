package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Names that an editor broke are found by whatever rule finds them on one line; {@code ~} is a
 * line's end.
 */
class NamesOverBrokenLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A full line, in which one of the two words is in no list.
        "The keys were handed over at noon in the presence of Ms Zorvina~Kulkarni who signed for"
            + " them.|Zorvina~Kulkarni",
        "> The keys were handed over at noon in the presence of Shalini~> Wexbramly, as the"
            + " register says.|Shalini~> Wexbramly",
        // Initials, and names parted by a comma.
        "All vouchers of the last quarter were passed by the manager, R.~Venkatesan, and filed.|"
            + "R.~Venkatesan",
        // Items of lists, comments and texts of programs.
        "- the keys were handed over at noon in the presence of Shalini~  Wexbramly who signed|"
            + "Shalini~  Wexbramly",
        "/*~ * The keys were handed over at noon in the presence of Shalini~ * Wexbramly, who"
            + " signed.~ */|Shalini~ * Wexbramly",
        "s = \"the keys were handed over at noon in the presence of Shalini \" +~    \"Wexbramly\"|"
            + "Shalini \" +~    \"Wexbramly",
        // Narrow lines: a given name ends the one and a family's name begins the other.
        "NEFT INWARD FROM DHARMENDRA~YADAV TOWARDS SALE OF SCOOTER|DHARMENDRA~YADAV",
        "To: Prakash~Bhandarkar/Treasury/HO@HOBANK~cc: file|Prakash~Bhandarkar",
        "The guarantors are (1) Jisha Varghese (2) Nasreen~Naqvi as before.|Nasreen~Naqvi",
        "UPI/DR/621610559259/NANDINI~DHILLON/YESB/rent|NANDINI~DHILLON"
      })
  void areFound(String text, String name) {
    assertThat(Scanned.names(lines(text))).contains(lines(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Another name begins, and none goes on.
        "Traders:~   Goh, Yifan~   Brouwer, Joost (West)",
        "The crowd was angry after the race that was held in the old town of Siena~Giuseppe Pesci"
            + " won it.",
        // A line of its own, and an indented one.
        "To: Mike~   Chris Haun wrote this",
        "Shalini~Kulkarni has the keys",
        "Asha~Rao & Sons will deliver.",
        // The sender of the mail below, and an ordinary word.
        "From: desk@fork.example [mailto:desk@fork.example]On Behalf Of Tom~GS> Sent: Wednesday",
        "All papers of the mortgage were given back at the counter to Shalini~Please file them.",
        // Items of a list.
        "* the keys were handed over at noon at the counter to Shalini~* Kulkarni asked for them",
        // Columns.
        "17   paid to Nandini~Kulkarni     Thane"
      })
  void areNotMadeOfTwo(String text) {
    assertThat(Scanned.names(lines(text))).noneMatch(name -> name.contains("\n"));
  }

  /** Each line is looked at once, however many names there are. */
  @Test
  void ofManyLinesAllAreFound() {
    String text =
        IntStream.range(0, 3_000)
            .mapToObj(
                i -> "paid today by cheque number " + i + " to the customer Shalini\nKulkarni,")
            .collect(Collectors.joining(" and "));
    assertThat(Scanned.names(text)).hasSize(3_000).containsOnly("Shalini\nKulkarni");
  }

  /** As gateways and terminals cut lines after so many characters. */
  @ParameterizedTest
  @CsvSource({"60,", "67,'> '", "72,", "76,", "80,'> '"})
  void areFoundWhereAllLinesAreCutWithinWords(int width, String mark) {
    String quote = mark == null ? "" : mark;
    String cut = "Shal\n" + quote + "ini Wexbramly";
    assertThat(Scanned.names(cut(width, quote, "Shalini Wexbramly"))).containsExactly(cut);
    assertThat(Scanned.names(cut(width, quote, "shop of all Wexbramly"))).isEmpty();
    String mail = cut(width, quote, "ashamenon@mail.example, and");
    assertThat(Scanned.findings(mail))
        .containsExactly("global.email high asha\n" + quote + "menon@mail.example");
  }

  private static String cut(int width, String mark, String value) {
    String before = "we have counted what is in the two rooms and wrote all of it down ".repeat(4);
    String text = before.substring(0, 2 * width - 5) + ' ' + value + " as " + before;
    return mark + text.replaceAll("(.{" + width + "})", "$1\n" + mark);
  }

  private static String lines(String text) {
    return text.replace('~', '\n');
  }
}
