package org.mailboxinventory.scanner.detect.name.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names below what closes a letter that no other place has in such letters. */
class SignedLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Regards,\\nPradeep kumar | Pradeep kumar",
        "Thanks & Regards\\n\\nSuresh patel\\nBranch Manager | Suresh patel",
        "> Warm regards,\\n> Sunita sharma\\n> Elm | Sunita sharma",
        "Thanks and Regards\\n-Sanjay gupta | Sanjay gupta",
        "<p>Regards,</p><p>Sanjay gupta</p> | Sanjay gupta",
        "Regards,\\nPradeep Kumar CR | Pradeep Kumar CR",
      })
  void haveASmallLetterOrTwoInitials(String text, String name) {
    assertThat(Scanned.names("See below.\n\n" + text.replace("\\n", "\n"))).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Regards,\nTeam lead",
        "Thanks,\nSanjay from the bank sent it",
        "The list of today:\nPradeep kumar",
        "Regards to all who came to the meeting of the board,\nPradeep kumar",
        "Thanks,\n\n\n\nPradeep kumar",
        "Thanks,\nKind people"
      })
  void otherLinesAreNoNames(String text) {
    assertThat(Scanned.names("See below.\n\n" + text)).isEmpty();
  }
}
