package org.mailboxinventory.scanner.detect.candidate.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a sentence says that somebody has the disease in its angle brackets. */
class SaidOfPersonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "My uncle has <asthma>.",
        "She was admitted last night because of <dengue>",
        "the loan could not be paid after his <stroke>",
        "I rely on my father's <insulin>",
        "a man with <epilepsy> called the branch",
        "The insured, Mr. Rao, had severe <migraine>",
        "Unsere Kundin leidet seit drei Jahren an <Rheuma>",
        "Mi hermana tiene desde niña <asma>",
        "उनके पिता को <मधुमेह> है",
        "<Malaria> was diagnosed in the employee",
        "my aunt\nhas <gout>",
      })
  void said(String marked) {
    assertThat(is(marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grants for <asthma> are open",
        "My uncle works in <asthma> research",
        "He has no <asthma>",
        "she doesn't have <asthma>",
        "I have a question about <asthma>",
        "We met her. <Asthma> has many causes",
        "He called!\n\n<Asthma> has many causes",
        "people with <asthma> pay more",
        "a book with pictures of <asthma>",
        "my uncle has <asthma>tic friends",
        "My uncle came, and as the papers of last week which lay there say it again has <asthma>",
      })
  void notSaid(String marked) {
    assertThat(is(marked)).isFalse();
  }

  @Test
  void besideOthersOfItsListNothingNeedsToSaySo() {
    assertThat(mayBe("Diagnoses: gout, <asthma>")).isTrue();
    assertThat(mayBe("Diagnoses: gout, no <asthma>")).isFalse();
    assertThat(mayBe("Diagnoses: gout. <asthma> week")).isFalse();
  }

  private static boolean is(String marked) {
    Marked text = Marked.of(marked);
    byte[] bytes = text.whole.getBytes(StandardCharsets.UTF_8);
    return SaidOfPerson.is(bytes, text.from, text.to, bytes.length);
  }

  private static boolean mayBe(String marked) {
    Marked text = Marked.of(marked);
    byte[] bytes = text.whole.getBytes(StandardCharsets.UTF_8);
    return SaidOfPerson.mayBe(bytes, text.from, text.to, bytes.length);
  }

  private record Marked(String whole, int from, int to) {
    static Marked of(String marked) {
      String before = marked.substring(0, marked.indexOf('<'));
      String value = marked.substring(marked.indexOf('<') + 1, marked.indexOf('>'));
      String behind = marked.substring(marked.indexOf('>') + 1);
      int from = before.getBytes(StandardCharsets.UTF_8).length;
      return new Marked(
          before + value + behind, from, from + value.getBytes(StandardCharsets.UTF_8).length);
    }
  }
}
