package org.mailboxinventory.scanner.detect.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Leading digits against the registry's lines, compared as text. */
class PaymentCardsTest {
  private record Range(String from, String to, List<String> lengths) {}

  @Test
  void groupsThatCountUpAreAListOfNumbers() {
    assertThat(PaymentCards.ofKnownBrand("5252525352545255")).isFalse();
    assertThat(PaymentCards.ofKnownBrand("5252525352545256")).isTrue();
  }

  @Test
  void aNumberIsOfABrandExactlyWhenALineHoldsIt() {
    List<Range> ranges = ranges("card-ranges.csv");
    Random random = new Random(43);
    int held = 0;
    for (int round = 0; round < 200_000; round++) {
      Range near = ranges.get(random.nextInt(ranges.size()));
      String head = random.nextBoolean() ? near.from() : near.to();
      StringBuilder number = new StringBuilder(beside(head, random.nextInt(3) - 1));
      int length = 8 + random.nextInt(16);
      while (number.length() < length) {
        number.append((char) ('0' + random.nextInt(10)));
      }
      String digits = number.toString();
      boolean expected =
          ranges.stream()
              .anyMatch(
                  range ->
                      range.lengths().contains(String.valueOf(digits.length()))
                          && digits.substring(0, range.from().length()).compareTo(range.from()) >= 0
                          && digits.substring(0, range.to().length()).compareTo(range.to()) <= 0);
      held += expected ? 1 : 0;
      assertThat(PaymentCards.ofKnownBrand(digits)).as("leading %s", head).isEqualTo(expected);
    }
    assertThat(held).isGreaterThan(10_000);
  }

  @Test
  void aRareRangeIsOneOfABrand() {
    for (Range rare : ranges("card-ranges-rare.csv")) {
      for (String length : rare.lengths()) {
        int size = Integer.parseInt(length);
        String first = rare.from() + "1".repeat(size - rare.from().length());
        String last = rare.to() + "1".repeat(size - rare.to().length());
        assertThat(List.of(first, last)).as(rare.toString()).allMatch(PaymentCards::ofKnownBrand);
        assertThat(List.of(first, last)).allMatch(PaymentCards::ofRareRange);
        assertThat(List.of(first, last)).noneMatch(PaymentCards::ofCommonRange);
      }
    }
  }

  private static String beside(String head, int by) {
    String moved = String.valueOf(Long.parseLong(head) + by);
    return moved.length() == head.length() ? moved : head;
  }

  private static List<Range> ranges(String file) {
    List<Range> ranges = new ArrayList<>();
    for (String line : Registry.lines(file)) {
      List<String> cells = Registry.cells(line, ',');
      ranges.add(new Range(cells.get(1), cells.get(2), Registry.cells(cells.get(3), ' ')));
    }
    return ranges;
  }
}
