package org.mailboxinventory.report.inventory;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;

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

  /** The run that the facts come from. */
  public record Run(
      String id,
      String toolVersion,
      Instant startedAt,
      Instant finishedAt,
      Instant asOf,
      String failOn,
      SourceText source,
      Scope scope,
      Privacy privacy,
      List<Input> inputs,
      CatalogueText catalogue,
      String rulesDigest) {}

  /** What was read: {@code kind} as in the contract; tenant and cloud are null for files. */
  public record SourceText(String kind, @Nullable String tenantId, @Nullable String cloud) {}

  /** What was asked to be read. */
  public record Scope(
      @Nullable Instant receivedAfter,
      @Nullable Instant receivedBefore,
      List<String> foldersIncluded,
      List<String> foldersExcluded,
      boolean hiddenFolders,
      boolean calendars,
      boolean contacts,
      boolean ocr,
      String minConfidence,
      long maxItemBytes) {}

  /** Why the bank may read it, as stated in the settings. */
  public record Privacy(
      @Nullable String purpose,
      @Nullable String legalBasis,
      @Nullable String reference,
      @Nullable String approvedBy) {}

  /** An evidence file that was read. */
  public record Input(String kind, String sha256, long rows, Instant asOf) {}

  /** The detectors used; digest as {@code sha256:…}. */
  public record CatalogueText(String version, String digest, int detectors) {}

  /** What was reached, for all mailboxes together. */
  public record Coverage(
      MailboxCounts mailboxes,
      ItemCounts items,
      AttachmentCounts attachments,
      @Nullable Expected expected,
      long bytes,
      SortedMap<Reason, Long> unreadReasons) {}

  /** listed = complete + partial + unreadable + excluded + pending. */
  public record MailboxCounts(
      long listed, long complete, long partial, long unreadable, long excluded, long pending) {}

  /** seen = read + partlyRead + unread. */
  public record ItemCounts(long seen, long read, long partlyRead, long unread) {}

  /** seen = read + partlyRead + opaque + unread. */
  public record AttachmentCounts(long seen, long read, long partlyRead, long opaque, long unread) {}

  /**
   * How many items another source says there are; {@code source} is {@code usage-report}, {@code
   * exchange-export} or {@code folder-counts}.
   */
  public record Expected(long items, String source) {}

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

  /** How many mailboxes and items hold something, and how many distinct values. */
  public record Sum(long mailboxes, long items, long values) {}

  /** Bounds on the number of distinct people. */
  public record People(long atLeast, long atMost) {}

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

  /** What was reached of one mailbox. */
  public record MailboxCoverage(
      State state,
      ItemCounts items,
      AttachmentCounts attachments,
      @Nullable Expected expected,
      long bytes,
      SortedMap<Reason, Long> reasons) {

    /** How far the mailbox was read. */
    public enum State {
      COMPLETE,
      PARTIAL,
      UNREADABLE,
      EXCLUDED,
      PENDING
    }
  }

  /** Parts that cannot be read by design, by who can. */
  public record Opaque(long providerCanRead, long providerCannot, long unknown) {}

  /** What one detector found in one mailbox; see the contract for each count. */
  public record Holding(
      String id,
      String detector,
      String category,
      long matches,
      long high,
      long medium,
      long low,
      long items,
      long uniqueItems,
      long values,
      long sentItems,
      long externalItems,
      long bulkItems,
      long accepted,
      @Nullable Instant oldest,
      @Nullable Instant newest) {}

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
