package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Secrets in forms that are sent in parts. */
class FormPartTest {
  private static final String HEAD = "Content-Disposition: form-data; name=";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"password\"\n\nKx42hill\n--edge--",
        "\"password\"\r\n\r\nKx42hill\r\n--edge--",
        "\"user_password\"\nContent-Type: text/plain\n\nKx42hill\n--edge--",
      })
  void theValueIsBehindTheHead(String part) {
    assertThat(Scanned.findings("--edge\n" + HEAD + part))
        .contains("global.password high Kx42hill");
  }

  @Test
  void anEmptyFieldHasNone() {
    assertThat(Scanned.findings(HEAD + "\"password\"\n\n--edge99\n" + HEAD + "\"user\"\n\nines"))
        .noneMatch(found -> found.startsWith("global.password"));
  }
}
