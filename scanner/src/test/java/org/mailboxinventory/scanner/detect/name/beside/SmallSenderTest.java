package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Senders and recipients whose names are in small letters before their addresses. */
class SmallSenderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "From: asha rao <x12@elm.example>!asha rao",
        "From: quorva elmeche <quorva.elmeche@elm.example>!quorva elmeche",
        ">From: asha quorvel <a_quorvel at elm.example>!asha quorvel",
        "From: asha rao!asha rao",
        "To: \"asha quorvel\" <a_quorvel@elm.example>!asha quorvel",
        "Von: asha quorvel [mailto:quorvel@elm.example]!asha quorvel",
      })
  void theirAddressTellsThatTheyArePeople(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: quorva elmeche <x12@elm.example>",
        "From: elm newsletter <elm.newsletter@elm.example>",
        "From: quorva <quorva.elmeche@elm.example>",
        "From: asha quorvel",
        "To: whom it may concern",
        "Note: quorva elmeche <quorva.elmeche@elm.example>",
      })
  void otherWordsAreNobody(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void severalArePartedByCommasAndSemicolons() {
    assertThat(Scanned.names("Cc: asha rao, meera gil <x@elm.example>; ravi rao"))
        .containsExactly("asha rao", "meera gil", "ravi rao");
  }
}
