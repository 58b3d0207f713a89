package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as people, programs and transport write them. */
@Tag("long")
class WrittenFormsTest {
  private static final String AADHAAR = "2341 2341 2346";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "２３４１ ２３４１ ２３４６",
        "२३४१ २३४१ २३४६",
        "२३४१२३४१२३४६",
        "2341\u00a02341\u00a02346",
        "2341\u202f2341\u202f2346",
        "2341\u200b 2341\u200b 2346",
        "23\u00ad41 2341 2346",
        "2341\u20112341\u20112346",
        "2341-2341-2346",
        "2341\u00b72341\u00b72346",
        "2341 \u00b7 2341 \u00b7 2346",
        "234123\ufeff412346",
        "2341=\n23412346",
        "2341=\r\n23412346",
        "2341 2341\n2346"
      })
  void anAadhaarNumberIsFoundHoweverItIsWritten(String written) {
    String text = "आधार नंबर: " + written + " है";
    assertThat(Scanned.findings(text)).containsExactly("in.aadhaar high " + written);
  }

  @ParameterizedTest
  @CsvSource({
    "pan no abcpe1234f, in.pan",
    "pan no AbCpE1234f, in.pan",
    "gstin 27aapfu0939f1zv, in.gstin",
    "ifsc hdfc0000001, in.ifsc",
    "iban gb29 nwbk 6016 1331 9268 19, global.iban",
    "voter id wkh1186253, in.voter-id"
  })
  void smallLettersDoAsWell(String text, String detector) {
    assertThat(Scanned.findings(text)).anyMatch(finding -> finding.startsWith(detector + " "));
  }

  /**
   * Whatever was folded, joined or skipped before and inside: offsets are those of the original.
   */
  @Test
  void everyFindingIsMappedBackToTheTextAsGiven() {
    Random random = new Random(23);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      noise(text, random);
      text.append(" Aadhaar: ");
      int from = text.length();
      disguise(text, random);
      int to = text.length();
      text.append(' ');
      noise(text, random);
      List<Match> matches =
          Scanned.matches(text.toString()).stream()
              .filter(match -> match.detector().id().value().equals("in.aadhaar"))
              .toList();
      assertThat(matches).as(text.toString()).hasSize(1);
      assertThat(matches.get(0).start()).isEqualTo(from);
      assertThat(matches.get(0).end()).isEqualTo(to);
      assertThat(matches.get(0).canonical().reveal()).isEqualTo("234123412346");
    }
  }

  private static void noise(StringBuilder text, Random random) {
    List<String> pieces =
        List.of(
            "é",
            "\uD83D\uDE00",
            "\uD800",
            "नमस्ते",
            "\u200b",
            "=\n",
            "ｗｏｒｄ",
            "plain ",
            "…",
            "\u00a0");
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
  }

  /** Writes the number with digits of several scripts and what cannot be seen between them. */
  private static void disguise(StringBuilder text, Random random) {
    List<String> unseen = List.of("\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff");
    List<String> blanks = List.of(" ", "\u00a0", "\u2009", "\u3000", "-", "\u2011");
    char[] zeros = {'0', '\u0966', '\uff10', '\u09e6'};
    char zero = zeros[random.nextInt(zeros.length)];
    String blank = blanks.get(random.nextInt(blanks.size()));
    for (int i = 0; i < AADHAAR.length(); i++) {
      char c = AADHAAR.charAt(i);
      text.append(c == ' ' ? blank : String.valueOf((char) (zero + c - '0')));
      if (i + 1 < AADHAAR.length() && random.nextInt(4) == 0) {
        text.append(unseen.get(random.nextInt(unseen.size())));
      }
    }
  }
}
