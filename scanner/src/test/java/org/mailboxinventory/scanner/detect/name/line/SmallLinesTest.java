package org.mailboxinventory.scanner.detect.name.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names in lines that somebody typed in small letters throughout. */
class SmallLinesTest {

  @Test
  void aGivenAndAFamilyNameOfFiveLettersAreANameWhereverTheyAre() {
    assertThat(Scanned.names("[10:02] devi: did u call back vikram malhotra about the lien?"))
        .containsExactly("vikram malhotra");
    assertThat(Scanned.names("[10:03] devi: first priyanka agarwal, then the lien"))
        .containsExactly("priyanka agarwal");
  }

  @Test
  void shorterWordsNeedAWordThatLeadsToThem() {
    assertThat(Scanned.names("[10:02] devi: asha roy about the lien?")).isEmpty();
    assertThat(Scanned.names("[10:02] devi: ask vikram roy about the lien"))
        .containsExactly("vikram roy");
  }

  @Test
  void aCommaMakesNoName() {
    assertThat(Scanned.names("[10:02] devi: the malhotra, vikram of the others")).isEmpty();
  }
}
