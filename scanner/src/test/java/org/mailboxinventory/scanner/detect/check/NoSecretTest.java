package org.mailboxinventory.scanner.detect.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written where a password may be and is none, by its form. */
class NoSecretTest {
  static Stream<NoSecret.Form> forms() {
    return NoSecret.forms().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eachFormFitsItsExampleWhichIsNoPassword(NoSecret.Form form) {
    int flags = form.kind().equals("other") ? Pattern.CASE_INSENSITIVE : 0;
    assertThat(Pattern.compile(form.expression(), flags).matcher(form.example()).matches())
        .isTrue();
    boolean ofItsKind =
        switch (form.kind()) {
          case "placeholder" -> NoSecret.placeholder(form.example());
          case "stored" -> NoSecret.stored(form.example());
          case "other" -> NoSecret.other(form.example());
          default -> false;
        };
    assertThat(ofItsKind).isTrue();
    assertThat(Secrets.passwordOrWord(form.example())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"heron123", "Summer2024!", "0x7f3a91bc22", "Kite_Blue_77", "%aBc9dEf"})
  void passwordsAreNot(String password) {
    assertThat(Secrets.passwordOrWord(password)).isTrue();
  }
}
