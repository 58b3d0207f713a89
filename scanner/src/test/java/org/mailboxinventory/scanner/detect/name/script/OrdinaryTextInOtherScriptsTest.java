package org.mailboxinventory.scanner.detect.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two paragraphs of mail of a bank in each language, in which nobody is named. */
class OrdinaryTextInOtherScriptsTest {

  @ParameterizedTest
  @MethodSource("pages")
  void ordinaryMailHoldsNoName(String language, String text) {
    assertThat(FoundNames.in(text)).as(language).isEmpty();
  }

  private static Stream<Arguments> pages() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            OrdinaryTextInOtherScriptsTest.class.getResourceAsStream(
                "/org/mailboxinventory/scanner/detect/name/ordinary-mail.txt"))) {
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^# "))
          .filter(page -> !page.isBlank())
          .map(page -> page.split("\n", 2))
          .map(page -> Arguments.of(page[0], page[1]));
    }
  }
}
