package org.mailboxinventory.scanner.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;

/**
 * Everything that can be set, and a digest of it as {@code settings show} writes it; what each
 * means is said in {@code config/settings/default.yaml}.
 *
 * <p>Each section is a record, and reads its own keys: a setting is a component of its section's
 * record and the line below that reads it. Those of {@link TenantAccess}, {@link ChosenMail},
 * {@link LedgerPlace} and {@link Judge} have files of their own.
 */
public record Settings(
    TenantAccess.Tenant tenant,
    TenantAccess.Network network,
    Privacy privacy,
    ChosenMail.Mailboxes mailboxes,
    ChosenMail.Items items,
    EvidenceFiles evidence,
    Extract extract,
    Detect detect,
    Throttle throttle,
    @Nullable Path workDir,
    LedgerPlace ledger,
    Judge judge,
    Report report,
    String digest) {

  /**
   * Reads every setting.
   *
   * @param values notes what does not fit
   * @param formats what {@code report.formats} may name
   */
  static Settings read(SettingValues values, Set<String> formats, String digest) {
    return new Settings(
        TenantAccess.Tenant.read(values),
        TenantAccess.Network.read(values),
        Privacy.read(values),
        ChosenMail.Mailboxes.read(values),
        ChosenMail.Items.read(values),
        EvidenceFiles.read(values),
        Extract.read(values),
        Detect.read(values),
        Throttle.read(values),
        values.path("work.dir"),
        LedgerPlace.read(values),
        Judge.read(values),
        Report.read(values, formats),
        digest);
  }

  /** The same with the ledger's key elsewhere. */
  public Settings withFingerprintKey(KeyPlace key) {
    return with(ledger.withKey(key));
  }

  /** The same with the ledger in this folder, and its key beside it where none is named. */
  public Settings withLedger(Path folder) {
    return with(ledger.at(folder.toAbsolutePath().normalize()));
  }

  private Settings with(LedgerPlace place) {
    return new Settings(
        tenant, network, privacy, mailboxes, items, evidence, extract, detect, throttle, workDir,
        place, judge, report, digest);
  }

  /** Why the bank may read the mail. */
  public record Privacy(
      @Nullable String purpose,
      @Nullable String legalBasis,
      @Nullable String reference,
      @Nullable String approvedBy) {

    private static Privacy read(SettingValues values) {
      return new Privacy(
          values.text("privacy.purpose"),
          values.text("privacy.legalBasis"),
          values.text("privacy.reference"),
          values.text("privacy.approvedBy"));
    }
  }

  /** Files from others. */
  public record EvidenceFiles(
      List<Path> exchangeExport,
      List<Path> migrationUsers,
      List<Path> disclosureNotices,
      List<Path> dataLocations) {

    private static EvidenceFiles read(SettingValues values) {
      return new EvidenceFiles(
          values.paths("evidence.exchangeExport"),
          values.paths("evidence.migrationUsers"),
          values.paths("evidence.disclosureNotices"),
          values.paths("evidence.dataLocations"));
    }
  }

  /** Limits of extraction. */
  public record Extract(
      long maxItemBytes,
      int maxDepth,
      Duration timeoutPerItem,
      int maxValuesPerItem,
      String isolation,
      boolean ocr,
      List<String> ocrLanguages,
      @Nullable Path passwords) {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{3,}[A-Za-z_/]*");

    private static Extract read(SettingValues values) {
      Extract extract =
          new Extract(
              values.size("extract.maxItemBytes"),
              values.count("extract.maxDepth"),
              values.span("extract.timeoutPerItem"),
              values.count("extract.maxValuesPerItem"),
              values.oneOf("extract.isolation", Set.of("process")),
              values.flag("extract.ocr.enabled"),
              values.texts("extract.ocr.languages"),
              values.path("extract.passwords"));
      if ((extract.ocr && extract.ocrLanguages.isEmpty())
          || !extract.ocrLanguages.stream().allMatch(name -> LANGUAGE.matcher(name).matches())) {
        values.problem(
            "extract.ocr.languages",
            "does not name languages as Tesseract does",
            "write names such as eng or hin; 'tesseract --list-langs' lists those it has");
      }
      return extract;
    }
  }

  /** What is looked for. */
  public record Detect(
      Confidence minConfidence,
      List<String> include,
      List<String> exclude,
      List<Path> extraCatalogues,
      @Nullable Path acceptPhrases,
      List<String> acceptDomains,
      List<String> regions) {

    private static Detect read(SettingValues values) {
      return new Detect(
          values.choice("detect.minConfidence", Confidence.class),
          values.texts("detect.detectors.include"),
          values.texts("detect.detectors.exclude"),
          values.paths("detect.extraCatalogues"),
          values.path("detect.acceptPhrases"),
          values.texts("detect.acceptDomains"),
          values.texts("detect.regions"));
    }
  }

  /**
   * How gently the service is asked.
   *
   * @param itemAccessPerMailboxPerDay so many messages of a mailbox are opened a day at most; null
   *     for no limit
   */
  public record Throttle(
      int perMailbox,
      int overall,
      Duration maxRetryAfter,
      Duration maxAnswerTime,
      @Nullable Integer itemAccessPerMailboxPerDay) {

    private static Throttle read(SettingValues values) {
      return new Throttle(
          values.count("throttle.perMailboxConcurrency"),
          values.count("throttle.overallConcurrency"),
          values.span("throttle.maxRetryAfter"),
          values.span("throttle.maxAnswerTime"),
          values.countOrNothing("throttle.itemAccessPerMailboxPerDay"));
    }
  }

  /** What is written. */
  public record Report(
      List<String> formats,
      String itemDetail,
      String minLevel,
      String audience,
      String language,
      @Nullable KeyPlace signingKey,
      @Nullable URI timestampServer) {

    private static Report read(SettingValues values, Set<String> formats) {
      Report report =
          new Report(
              values.someOf("report.formats", formats),
              values.oneOf("report.itemDetail", Set.of("none", "ids", "headers")),
              values.oneOf("report.minLevel", Set.of("none", "low", "medium", "high", "critical")),
              values.oneOf("report.audience", Set.of("board", "auditor", "operations", "privacy")),
              values.oneOf("report.language", Set.of("en", "hi")),
              values.keyPlace("report.signingKey"),
              values.address("report.timestampServer"));
      if (report.signingKey instanceof KeyPlace.InVault
          || report.signingKey instanceof KeyPlace.InEnvironment) {
        values.problem("report.signingKey", "cannot lie there", "name a file, or pkcs11:…");
      }
      return report;
    }
  }
}
