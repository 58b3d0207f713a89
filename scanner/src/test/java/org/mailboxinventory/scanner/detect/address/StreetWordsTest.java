package org.mailboxinventory.scanner.detect.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words told by their letters alone are those that the patterns find. */
class StreetWordsTest {
  private static final String[] PIECES = {
    "street",
    "Street",
    "st",
    "ST",
    "c/",
    "C/ ",
    "rond-point",
    "rond",
    "weg",
    "Lindenweg",
    "eg",
    "weg.",
    "way",
    "x",
    "12",
    "4a",
    " ",
    "  ",
    ",",
    ".",
    "-",
    "/",
    "é",
    "straße",
    "STRASSE",
    "v.le"
  };

  private static final List<String> WORDS =
      List.of("street", "st", "c/", "rond-point", "v.le", "way");
  private static final List<String> ENDINGS = List.of("weg", "straße", "strasse");

  private final Random random = new Random(11);

  @Test
  void aSegmentNamesAStreetWhereverThePatternFindsOne() {
    StreetWords words = new StreetWords(WORDS, ENDINGS, false);
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:street|st|c/|rond-point|v\\.le|way)(?![\\p{L}])\\.?"
                + "|\\p{L}{2,}(?:weg|straße|strasse)(?!\\p{L})\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    int named = 0;
    for (int round = 0; round < 20_000; round++) {
      String segment = segment();
      boolean found = pattern.matcher(segment).find();
      assertThat(words.in(segment)).as(segment).isEqualTo(found);
      named += found ? 1 : 0;
    }
    assertThat(named).as("segments that name one").isBetween(2_000, 18_000);
  }

  @Test
  void wordsOfAnAddressAreNumbersCapitalsAndJoiningWords() {
    for (String word : List.of("12", "#4", "MG", "Park", "O'Neil", "of", "C/O", "d'Or", "praça")) {
      assertThat(AddressWords.ofAddress(word)).as(word).isTrue();
    }
    for (String word : List.of("please", "offer", "dear", "x@y", "thé")) {
      assertThat(AddressWords.ofAddress(word)).as(word).isFalse();
    }
  }

  private String segment() {
    StringBuilder segment = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      segment.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return segment.toString();
  }
}
