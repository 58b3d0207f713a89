package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names with the family first in lists of recipients, as address books write them. */
class NamesOfRecipientsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "To: \"Keller, Kent\" <kk@kaverne.de>, \"Qwertzen, Lynn\" <lq@kaverne.de>",
        "To: \"Keller, Kent\" <kk@kaverne.de>, \n\t\"Qwertzen, Lynn\" <lq@kaverne.de>",
        "To: \"Keller, Kent\" <kk@kaverne.de>, \"Qwertzen, Lynn\" \n<lq@kaverne.de>",
        "To: \"*Keller, Kent\" <kk@kaverne.de>, \"   -   *Qwertzen, Lynn\" <lq@kaverne.de>",
        "cc: \"Keller, Kent (E-mail)\" <kk@kaverne.de>, \"Qwertzen, Lynn (E-mail)\""
            + " <lq@kaverne.de>",
        "\"Keller, Kent\" <kk@kaverne.de> wrote to \"Qwertzen, Lynn\" <lq@kaverne.de>"
      })
  void areFoundEachBeforeItsAddress(String text) {
    assertThat(Scanned.names(text)).containsExactlyInAnyOrder("Keller, Kent", "Qwertzen, Lynn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Lynn Qwertzen (E-mail)\"", "\"Rosalind\nAchterberg (E-mail)\""})
  void aNoteInBracketsIsNoPartOfThem(String written) {
    assertThat(Scanned.names("To: " + written + " <lq@kaverne.de>"))
        .containsExactly(written.substring(1, written.indexOf(" (")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: \"Qwertzen, Lynn, Kaverne DE\" <lq@kaverne.de>",
        "From: \"Qwertzen, Lynn, A&B Co.\" <lq@kaverne.de>",
        "To:\tQwertzen, Lynn\nSubject:\tFW: plans"
      })
  void theUnitBehindThemAndTheNextFieldAreNoPartOfThem(String text) {
    assertThat(Scanned.names(text)).containsExactly("Qwertzen, Lynn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "From: Julie Armstrong Sent: Tuesday, October 23|Julie Armstrong",
        "From: Qwertzen, Maria Sent: Tuesday, October 23|Qwertzen, Maria",
        "Von: Asha Rao Gesendet: Montag|Asha Rao",
        "met Asha Rao Date: 3 May|Asha Rao",
        "met Asha Rao Gil: hello|Asha Rao Gil"
      })
  void aNameEndsBeforeTheNextFieldOfItsLine(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To: \"Keller, Kent\" <kk@kaverne.de>, \"Sales, North\" <sales@kaverne.de>",
        "To: \"Keller, Kent\" <kk@kaverne.de>, \"Qwertzen, Asdfgh\" and more",
        "To: \"Keller, Kent\" <kk@kaverne.de>, \"Limited, Qwertzen\" <q@kaverne.de>"
      })
  void otherWordsInQuoteMarksAreNone(String text) {
    assertThat(Scanned.names(text)).containsExactly("Keller, Kent");
  }
}
