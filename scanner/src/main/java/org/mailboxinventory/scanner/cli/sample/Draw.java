package org.mailboxinventory.scanner.cli.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.mailboxinventory.report.ledger.LedgerFindings;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.MailboxId;

/**
 * Draws findings at random: as many of each category as of the others, where there are as many, and
 * of a category each finding with the same chance.
 */
final class Draw implements LedgerFindings.Sink {
  private final int each;
  private final Function<DetectorId, String> category;
  private final Random random;
  private final Map<String, List<LedgerFindings.Finding>> drawn = new TreeMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * @param each at most so many are kept of a category
   */
  Draw(int each, Function<DetectorId, String> category, Random random) {
    this.each = each;
    this.category = category;
    this.random = random;
  }

  /** One more finding; it takes the place of another with the chance that all have. */
  @Override
  public void finding(LedgerFindings.Finding finding) {
    String of = category.apply(finding.detector());
    List<LedgerFindings.Finding> kept = drawn.computeIfAbsent(of, name -> new ArrayList<>());
    int before = seen.merge(of, 1, Integer::sum) - 1;
    if (kept.size() < each) {
      kept.add(finding);
    } else {
      int place = random.nextInt(before + 1);
      if (place < each) {
        kept.set(place, finding);
      }
    }
  }

  /** So many of them, one of each category in turns, by their mailbox. */
  Map<MailboxId, List<LedgerFindings.Finding>> byMailbox(int items) {
    List<List<LedgerFindings.Finding>> left = new ArrayList<>();
    for (List<LedgerFindings.Finding> of : drawn.values()) {
      List<LedgerFindings.Finding> mixed = new ArrayList<>(of);
      Collections.shuffle(mixed, random);
      left.add(mixed);
    }
    Map<MailboxId, List<LedgerFindings.Finding>> byMailbox = new LinkedHashMap<>();
    int taken = 0;
    for (int turn = 0; taken < items && turn < each; turn++) {
      for (List<LedgerFindings.Finding> of : left) {
        if (turn < of.size() && taken < items) {
          LedgerFindings.Finding finding = of.get(turn);
          byMailbox.computeIfAbsent(finding.mailbox(), id -> new ArrayList<>()).add(finding);
          taken++;
        }
      }
    }
    return byMailbox;
  }
}
