package org.mailboxinventory.report.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Coverage.AttachmentCounts;
import org.mailboxinventory.report.model.Coverage.Expected;
import org.mailboxinventory.report.model.Coverage.ItemCounts;
import org.mailboxinventory.report.model.Coverage.MailboxCounts;

class CoverageTextTest {
  @Test
  void unreadMailboxesCountInTheWholeAndThoseOfUnknownSizeAreNamed() {
    assertThat(headline(407, 18_647, 2))
        .isEqualTo("407 of at least 18,647 known items (2 %); 2 mailboxes of unknown size");
    assertThat(headline(407, 18_647, 1)).endsWith("; 1 mailbox of unknown size");
    assertThat(headline(407, 407, 0)).isEqualTo("407 of 407 known items (100 %)");
  }

  @Test
  void noShareIsSaidWhereEveryKnownItemWasReadAndMoreMayBeThere() {
    assertThat(headline(407, 407, 1))
        .isEqualTo("407 of at least 407 known items; 1 mailbox of unknown size");
  }

  @Test
  void aShareIsNeverRoundedUpToAllNorDownToNothing() {
    assertThat(headline(9_999, 10_000, 0)).contains("(99 %)");
    assertThat(headline(1, 10_000, 0)).contains("(less than 1 %)");
    assertThat(headline(0, 10_000, 0)).contains("(0 %)");
  }

  @Test
  void whereNothingIsKnownNoShareIsMadeUp() {
    assertThat(headline(0, 0, 3)).isEqualTo("no item is known of; 3 mailboxes of unknown size");
    assertThat(headline(0, 0, 0)).isEqualTo("no item is known of");
  }

  @Test
  void onlyEverythingReadAndNothingUnknownIsWhole() {
    assertThat(CoverageText.isWhole(coverage(5, 5, 0))).isTrue();
    assertThat(CoverageText.isWhole(coverage(5, 5, 1))).isFalse();
    assertThat(CoverageText.isWhole(coverage(4, 5, 0))).isFalse();
  }

  private static String headline(long read, long known, long unknownMailboxes) {
    return CoverageText.headline(coverage(read, known, unknownMailboxes));
  }

  private static Coverage coverage(long read, long known, long unknownMailboxes) {
    return new Coverage(
        new MailboxCounts(0, 0, 0, 0, 0, 0),
        new ItemCounts(read, read, 0, 0, 0),
        AttachmentCounts.NONE,
        new Expected(known, 1, unknownMailboxes, List.of()),
        0,
        new TreeMap<>());
  }
}
