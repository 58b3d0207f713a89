package org.mailboxinventory.scanner.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CustomerNumbersTest {
  private static byte[] bytes(int customer) {
    // Some are longer than a length in one byte, one is longer than a block.
    String more = "x".repeat(customer == 77 ? 1 << 21 : customer % 300);
    return ("C" + customer + more).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void numbersOfAnyLengthAreFoundAndTold() {
    CustomerNumbers numbers = new CustomerNumbers(10);
    for (int customer = 0; customer < 20_000; customer++) {
      assertThat(numbers.find(bytes(customer))).isNegative();
      numbers.add(bytes(customer), "");
    }
    for (int customer = 0; customer < 20_000; customer++) {
      assertThat(numbers.find(bytes(customer))).isEqualTo(customer);
      assertThat(numbers.number(customer).getBytes(StandardCharsets.UTF_8))
          .isEqualTo(bytes(customer));
    }
    assertThat(numbers.segmentSizes()).isEqualTo(Map.of("", 20_000));
  }

  @Test
  void segmentsThatComeLateAreKept() {
    CustomerNumbers numbers = new CustomerNumbers(1);
    for (int customer = 0; customer < 3_000; customer++) {
      numbers.add(bytes(customer), customer < 2_000 ? "north" : "south");
    }
    assertThat(numbers.segment(0)).isEqualTo("north");
    assertThat(numbers.segment(2_500)).isEqualTo("south");
    assertThat(numbers.segmentSizes()).isEqualTo(Map.of("north", 2_000, "south", 1_000));
  }
}
