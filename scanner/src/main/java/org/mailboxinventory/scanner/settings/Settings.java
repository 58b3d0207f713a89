package org.mailboxinventory.scanner.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.MailboxKind;

/** Everything that can be set; what each means stands in {@code config/settings/default.yaml}. */
public record Settings(
    Tenant tenant,
    Network network,
    Privacy privacy,
    Mailboxes mailboxes,
    Items items,
    EvidenceFiles evidence,
    Extract extract,
    Detect detect,
    Throttle throttle,
    @Nullable Path workDir,
    LedgerPlace ledger,
    Judge judge,
    Report report) {

  /** Which tenant, in which cloud, and who signs in. */
  public record Tenant(
      @Nullable String id,
      String cloud,
      @Nullable URI graphEndpoint,
      @Nullable URI authority,
      Credential credential) {}

  /** Who signs in, by one of several kinds. */
  public record Credential(
      CredentialKind kind,
      @Nullable String clientId,
      @Nullable Path certificate,
      @Nullable String certificatePassword,
      @Nullable String secret,
      @Nullable String token) {

    @Override
    public String toString() {
      return "Credential[kind=" + kind + ", ***]";
    }
  }

  /** How to sign in. */
  public enum CredentialKind {
    CERTIFICATE,
    SECRET,
    MANAGED_IDENTITY,
    WORKLOAD_IDENTITY,
    DEVICE_CODE,
    STATIC_TOKEN
  }

  /** How the service is reached. */
  public record Network(
      @Nullable URI proxyUrl,
      @Nullable String proxyUser,
      @Nullable String proxyPassword,
      List<String> noProxy,
      Trust trust,
      @Nullable Path caBundle) {

    @Override
    public String toString() {
      return "Network[proxy=" + proxyUrl + ", trust=" + trust + "]";
    }
  }

  /** Whose certificate authorities are trusted. */
  public enum Trust {
    JVM,
    SYSTEM,
    BUNDLE
  }

  /** Why the bank may read the mail. */
  public record Privacy(
      @Nullable String purpose,
      @Nullable String legalBasis,
      @Nullable String reference,
      @Nullable String approvedBy) {}

  /** Which mailboxes are opened. */
  public record Mailboxes(
      List<String> include,
      List<String> exclude,
      List<String> groups,
      Set<MailboxKind> kinds,
      List<String> neverOpened) {}

  /** Which items are read. */
  public record Items(
      List<String> folders,
      List<String> excludedFolders,
      @Nullable Instant receivedAfter,
      @Nullable Instant receivedBefore,
      boolean hiddenFolders,
      boolean calendars,
      boolean contacts,
      Personal personal) {}

  /** What happens to items marked personal. */
  public enum Personal {
    READ,
    COUNT,
    SKIP
  }

  /** Files from others. */
  public record EvidenceFiles(
      List<Path> exchangeExport,
      List<Path> migrationUsers,
      List<Path> disclosureNotices,
      List<Path> dataLocations) {}

  /** Limits of extraction. */
  public record Extract(
      long maxItemBytes,
      int maxDepth,
      Duration timeoutPerItem,
      int maxValuesPerItem,
      String isolation,
      boolean ocr,
      List<String> ocrLanguages,
      @Nullable Path passwords) {}

  /** What is looked for. */
  public record Detect(
      Confidence minConfidence,
      List<String> include,
      List<String> exclude,
      List<Path> extraCatalogues,
      @Nullable Path acceptPhrases,
      List<String> acceptDomains,
      List<String> regions) {}

  /**
   * How gently the service is asked.
   *
   * @param itemAccessPerDay so many messages of a mailbox are opened a day at most; null for no
   *     limit
   */
  public record Throttle(
      int perMailbox, int overall, Duration maxRetryAfter, @Nullable Integer itemAccessPerDay) {}

  /** Where facts are kept. */
  public record LedgerPlace(
      Path path,
      @Nullable Path fingerprintKey,
      Fingerprints fingerprints,
      @Nullable Integer retainDays,
      int vanishedShare,
      @Nullable String facts) {}

  /** How long fingerprints are kept. */
  public enum Fingerprints {
    KEEP,
    THIS_RUN_ONLY
  }

  /** How facts are judged. */
  public record Judge(
      List<Path> rules,
      List<Path> regimes,
      @Nullable Path acceptList,
      @Nullable Path decisions,
      Entity entity,
      String providerHome,
      @Nullable Path actions,
      @Nullable Instant asOf,
      @Nullable Path bankFacts) {}

  /**
   * Who is judged.
   *
   * @param kind as in {@code bank}, {@code nbfc}
   * @param home its country, ISO 3166-1 alpha-2
   * @param presence further countries with a branch or company of it
   */
  public record Entity(
      String kind,
      String home,
      List<String> presence,
      Known usCorrespondent,
      Known significantFiduciary) {}

  /** What the bank says of itself. */
  public enum Known {
    YES,
    NO,
    UNKNOWN
  }

  /** What is written. */
  public record Report(
      List<String> formats, String itemDetail, String minLevel, String audience, String language) {}
}
