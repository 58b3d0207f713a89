package org.mailboxinventory.scanner.detect.context.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.detect.Scanned;

/** A title at the end of a line that was full leads to the name that begins the next. */
class OpenerGapTest {
  private static final String FULL = "Both papers were handed over at the counter yesterday by Mr";

  @Test
  void theNameIsInTheNextLine() {
    assertThat(Scanned.names(FULL + "\nQuillmore, who had waited since noon."))
        .containsExactly("Quillmore");
    assertThat(Scanned.names(FULL + "s.\nQuillmore, who had waited since noon."))
        .containsExactly("Quillmore");
  }

  @Test
  void theMarksOfQuotedMailAreBetween() {
    assertThat(Scanned.names("> " + FULL + "\n> Quillmore, who had waited since noon."))
        .containsExactly("Quillmore");
  }

  @Test
  void anotherTitleInBracketsMayBeBetween() {
    assertThat(Scanned.names("Prof. (Dr.) B.S. Quorvel came")).containsExactly("B.S. Quorvel");
    assertThat(Scanned.names("Lt Col (Retd) L G Quorvel")).containsExactly("L G Quorvel");
    assertThat(Scanned.names("Prof. (see the list of all) B.S. Quorvel")).isEmpty();
  }

  @Test
  void whoseChildSomebodyIsNeedsItsStroke() {
    assertThat(Scanned.names("Asha Rao, S/o Quorvelu, aged 51"))
        .containsExactly("Asha Rao", "Quorvelu");
    assertThat(Scanned.names("S O Quorvelu")).isEmpty();
  }

  @Test
  void aLineWithRoomLeadsNowhere() {
    assertThat(Scanned.names("Ask Mr\nQuillmore")).isEmpty();
  }

  @Test
  void aSmallWordOrAnEmptyLineIsNoName() {
    assertThat(Scanned.names(FULL + "\nand others")).isEmpty();
    assertThat(Scanned.names(FULL + "\n\nQuillmore")).isEmpty();
  }

  @Test
  void behindACommaTheTitleBelongsToTheNameBefore() {
    String line = "The deed of this house names as owner: Theodor Quillmore, Sr.";
    assertThat(Scanned.names(line + "\nTrustee: none")).containsExactly("Theodor Quillmore, Sr.");
  }
}
