package org.mailboxinventory.scanner.detect.context.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Letters within encoded data that read as a word for secrets are none. */
class EncodedRunTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qz7LmVhCWWmgVDyE8MnB5gEZwanKUoBSlKAUpWrd3JjNPW+P1mYhhao7O4J4jgSSlOSQBk4GS",
        "eH1XtH1nrf8Kd02LsQaY7uPW/wBN1nb1n9Jsx1fu8Tdv2cqkYU7oog32RfoUzRUa7ych",
        "1eH1XtH1nrPW/wBN1nb1n9Jsx1fu8Tdv2cqkYU7oog32RfoUzRUa7ych+ey5FRIdz37nB4ys",
        "m9BB6boUERneZNva8UKXIpAL8P5pOcZM6eO2Hl1jkSlIs9ojxPw\nmStr5OU4GbXui0qBJAJt/qa5L1S4fB"
      })
  void nothingIsFoundInIt(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theMailServersPassword=gT7k!wq2Zr|gT7k!wq2Zr",
        "/config/prod2/eu/west1/dbPassword=gT7k!wq2Zr|gT7k!wq2Zr",
        "https://portal.kaveripur.example/a/b2c3/login Password: gT7k!wq2Zr|gT7k!wq2Zr"
      })
  void aNameInAProgramIsNone(String text, String secret) {
    assertThat(Scanned.findings(text)).anyMatch(it -> it.endsWith(" " + secret));
  }

  @Test
  void nearlyAllRandomDataIsKnown() {
    Random random = new Random(5);
    int known = 0;
    for (int i = 0; i < 1000; i++) {
      byte[] data = new byte[48];
      random.nextBytes(data);
      byte[] text = Base64.getEncoder().encode(data);
      known += EncodedRun.holds(text, 30, 32, text.length) ? 1 : 0;
    }
    assertThat(known).isGreaterThan(900);
  }
}
