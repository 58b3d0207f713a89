package org.mailboxinventory.report.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.exposure.MadeUpFacts.mailbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule.Status;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.HoldingDetail;

/** A rule about what was sent outside, where it is not known of some mail which way it went. */
final class UnknownWayTest {
  private final Path folder;

  UnknownWayTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Of all values some are known to have gone outside; of other items the way is not known. */
  @ParameterizedTest
  @CsvSource({
    "minValues: 100, 502, 2, 0, NO_INDICATION",
    "minValues: 100, 502, 2, 500, NOT_ASSESSABLE",
    "minValues: 100, 52, 2, 50, NO_INDICATION",
    "minValues: 100, 502, 100, 400, INDICATION",
    "minValues: 1, 502, 2, 500, INDICATION",
    "minValues: 1, 502, 0, 500, NOT_ASSESSABLE",
    "minPeople: 100, 502, 2, 0, NO_INDICATION",
    "minPeople: 100, 502, 2, 500, NOT_ASSESSABLE",
    "minPeople: 100, 52, 2, 50, NO_INDICATION",
    "minPeople: 100, 502, 100, 400, INDICATION",
  })
  void isNoCertainNo(String least, long values, long outside, long unknown, Status expected)
      throws Exception {
    Obligation obligation =
        asked(
            "direction: sent, external: true, " + least,
            unknown(
                mailbox()
                    .holding("global.payment-card", "payment-card", values, outside, outside)
                    .facts(),
                unknown,
                0));
    assertThat(obligation.status()).as(obligation.because()).isEqualTo(expected);
  }

  @Test
  void saysHowManyItMayBe() throws Exception {
    MadeUpFacts cards = mailbox().holding("global.payment-card", "payment-card", 502, 2, 2);
    assertThat(
            asked("direction: sent, external: true, minValues: 100", unknown(cards.facts(), 500, 0))
                .because())
        .contains("2 to 502 values are in mails sent outside.");
  }

  /** One card number that was sent who knows where makes no list of fifty. */
  @ParameterizedTest
  @CsvSource({"1, 0, NO_INDICATION", "1, 1, NOT_ASSESSABLE"})
  void ofListsTheListsAloneCount(long unknown, long inBulk, Status expected) throws Exception {
    MadeUpFacts card = mailbox().holding("global.payment-card", "payment-card", 1, 1, 0);
    Obligation obligation =
        asked(
            "direction: sent, external: true, bulk: true", unknown(card.facts(), unknown, inBulk));
    assertThat(obligation.status()).as(obligation.because()).isEqualTo(expected);
  }

  private Obligation asked(String ways, MailboxFacts facts) throws Exception {
    Path own =
        Files.writeString(
            folder.resolve("own.yaml"),
            """
            rules:
              BANK-12:
                name: "Twelve"
                kind: house
                entity: {}
                when:
                  - holds: {categories: [payment-card], %s}
                outcome: indication
                status: in-force
                from: 2026-01-01
                until: null
                says: "Cards are in mail."
                caveat: "None."
                certainty: primary
                verified: 2026-01-01
                reviewBy: 2028-01-01
                sources:
                  - {title: "The bank's own policy 12", certainty: primary}
            """
                .formatted(ways));
    LawBook law =
        LawReader.read(
            ConfigFiles.bundled(), new BankFiles(List.of(), List.of(own), List.of(), null, null));
    return new Judgement(law, JudgeSettings.bankIn("IN", "US"), MadeUpFacts.AS_OF)
        .judge(facts).obligations().stream()
            .filter(it -> it.rule().equals("BANK-12"))
            .findFirst()
            .orElseThrow();
  }

  private static MailboxFacts unknown(MailboxFacts facts, long unknown, long inBulk) {
    return new MailboxFacts(
        facts.mailbox(),
        facts.coverage(),
        facts.opaque(),
        facts.holdings().stream().map(it -> unknown(it, unknown, inBulk)).toList(),
        facts.people(),
        facts.spread());
  }

  private static Holding unknown(Holding of, long unknown, long inBulk) {
    HoldingDetail detail = of.detail();
    return new Holding(
        of.id(),
        of.detector(),
        of.category(),
        of.matches(),
        of.high(),
        of.medium(),
        of.low(),
        of.items(),
        of.uniqueItems(),
        of.values(),
        of.staffValues(),
        of.sentItems(),
        of.externalItems(),
        of.bulkItems(),
        of.accepted(),
        of.oldest(),
        of.newest(),
        new HoldingDetail(
            detail.sentValues(),
            detail.externalValues(),
            detail.outsideItems(),
            detail.outsideValues(),
            0,
            0,
            0,
            0,
            unknown,
            inBulk,
            unknown,
            new TreeMap<>(detail.itemsByYear())));
  }
}
