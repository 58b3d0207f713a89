package org.mailboxinventory.scanner.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.ledger.LedgerFindings;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Share;

class DrawTest {
  private static final int FINDINGS = 2_000;
  private static final int WRONG_ONE_IN = 5;
  private static final int SAMPLES = 1_000;

  @Test
  void theIntervalOfASampleHoldsTheTruthNineteenTimesInTwenty() {
    int held = 0;
    for (int i = 0; i < SAMPLES; i++) {
      List<LedgerFindings.Finding> drawn = draw(new Random(i), 100);
      assertThat(drawn).hasSize(100).doesNotHaveDuplicates();
      long right =
          drawn.stream().filter(one -> one.fingerprint().low() % WRONG_ONE_IN != 0).count();
      Share share = Share.of((int) right, drawn.size());
      double truth = 1 - 1.0 / WRONG_ONE_IN;
      held += share.low() <= truth && truth <= share.high() ? 1 : 0;
    }
    assertThat(held).isBetween(930, 985);
  }

  @Test
  void aRareCategoryIsDrawnAsOftenAsAFrequentOne() {
    Draw draw = new Draw(20, DetectorId::value, new Random(7));
    for (int i = 0; i < 500; i++) {
      draw.finding(finding("a.frequent", i));
    }
    for (int i = 0; i < 12; i++) {
      draw.finding(finding("b.rare", i));
    }
    List<LedgerFindings.Finding> drawn =
        draw.byMailbox(20).values().stream().flatMap(List::stream).toList();
    assertThat(drawn).hasSize(20);
    assertThat(drawn).filteredOn(one -> one.detector().value().equals("b.rare")).hasSize(10);
  }

  private static List<LedgerFindings.Finding> draw(Random random, int items) {
    Draw draw = new Draw(items, DetectorId::value, random);
    for (int i = 0; i < FINDINGS; i++) {
      draw.finding(finding("a.kind", i));
    }
    return draw.byMailbox(items).values().stream().flatMap(List::stream).toList();
  }

  private static LedgerFindings.Finding finding(String detector, int number) {
    return new LedgerFindings.Finding(
        new MailboxId("m" + number % 7),
        new ItemId("i" + number),
        new DetectorId(detector),
        new Fingerprint(number, number));
  }
}
