package org.mailboxinventory.report.inventory;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.Sum;

/**
 * The exposure inventory, in the order and with the meaning of {@code
 * config/schema/inventory-1.schema.json}: which mailboxes, where they lie, what they hold, about
 * how many people, reachable under which laws, owing what, and what could not be read.
 */
public record Inventory(
    Run run,
    Coverage coverage,
    Totals totals,
    List<MailboxEntry> mailboxes,
    List<RegimeText> regimes,
    List<RuleText> obligations,
    List<Disclosure> disclosures) {

  public Inventory {
    mailboxes = List.copyOf(mailboxes);
    regimes = List.copyOf(regimes);
    obligations = List.copyOf(obligations);
    disclosures = List.copyOf(disclosures);
  }

  /** Sums over all mailboxes. */
  public record Totals(
      long matches,
      long values,
      People people,
      long items,
      SortedMap<String, Sum> byCategory,
      SortedMap<String, Sum> byDetector,
      SortedMap<String, Sum> byLocation,
      SortedMap<Level, Long> byLevel) {}

  /** One mailbox, with what it holds and what that means. */
  public record MailboxEntry(
      Mailbox mailbox,
      List<String> countries,
      MailboxCoverage coverage,
      Opaque opaque,
      List<Holding> holdings,
      People people,
      Exposure exposure,
      List<RegimeReach> regimes,
      List<Obligation> obligations) {}

  /**
   * How grave it is, by which formula and factors, and why in sentences. {@code atLeast}: read in
   * part, so it may be worse.
   */
  public record Exposure(
      Level level,
      boolean atLeast,
      int score,
      String formula,
      SortedMap<String, Integer> factors,
      List<String> because) {}

  /** Levels of exposure, from the gravest. */
  public enum Level {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    NONE,
    UNKNOWN
  }

  /**
   * A law under which the mailbox could be reached. {@code reaches}: content or non-content; {@code
   * bindsBy}: control or place; {@code providerCanRead}: yes, partly, no, unknown.
   */
  public record RegimeReach(
      String id, String reaches, String bindsBy, String providerCanRead, String because) {}

  /**
   * What a rule indicates for the mailbox; status is indication, no-indication, not-assessable or
   * needs-decision.
   */
  public record Obligation(
      String id, String rule, String status, String because, @Nullable Decision decision) {}

  /** What people decided, as recorded. */
  public record Decision(String by, Instant at, String why) {}

  /** A law, described once for all mailboxes it reaches. */
  public record RegimeText(
      String id, String name, String country, String source, String sourceDate, long mailboxes) {}

  /** A rule, described once. */
  public record RuleText(
      String id, String name, String source, String sourceDate, long indications) {}

  /** A published figure; never about this tenant. */
  public record Disclosure(
      String id, String text, String source, String sourceDate, boolean aboutThisTenant) {}
}
