package org.mailboxinventory.scanner.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.MailboxKind;

/** From texts to typed values, noting each that does not fit, or does not fit another. */
final class TypedSettings {
  /** The kinds that rules of the law pack tell apart; a test compares them. */
  static final Set<String> ENTITY_KINDS =
      new TreeSet<>(
          Set.of(
              "asset-manager",
              "bancassurance",
              "bank",
              "broker",
              "cooperative",
              "depository",
              "ifsc-unit",
              "insurer",
              "merchant",
              "nbfc",
              "payment-operator",
              "payments-bank",
              "small-finance-bank"));

  private static final Set<String> CLOUDS =
      Set.of("global", "us-gov-high", "us-gov-dod", "china", "custom");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{3,}[A-Za-z_/]*");

  private final SettingValues values;
  private final Set<String> formats;

  /**
   * @param formats what {@code report.formats} may name
   */
  TypedSettings(SettingValues values, Set<String> formats) {
    this.values = values;
    this.formats = formats;
  }

  Settings settings() {
    return new Settings(
        tenant(),
        network(),
        privacy(),
        mailboxes(),
        items(),
        evidence(),
        extract(),
        detect(),
        new Settings.Throttle(
            values.count("throttle.perMailboxConcurrency"),
            values.count("throttle.overallConcurrency"),
            values.span("throttle.maxRetryAfter"),
            values.countOrNothing("throttle.itemAccessPerMailboxPerDay")),
        values.path("work.dir"),
        ledger(),
        judge(),
        report());
  }

  private Settings.Tenant tenant() {
    String in = "tenant.credential.";
    return new Settings.Tenant(
        values.text("tenant.id"),
        values.oneOf("tenant.cloud", CLOUDS),
        values.address("tenant.graphEndpoint"),
        values.address("tenant.authority"),
        new Settings.Credential(
            values.choice(in + "kind", Settings.CredentialKind.class),
            values.text(in + "clientId"),
            values.path(in + "certificate"),
            values.text(in + "certificatePassword"),
            values.text(in + "secret"),
            values.text(in + "token")));
  }

  private Settings.Network network() {
    return new Settings.Network(
        values.address("network.proxy.url"),
        values.text("network.proxy.user"),
        values.text("network.proxy.password"),
        values.texts("network.noProxy"),
        values.choice("network.trust", Settings.Trust.class),
        values.path("network.caBundle"));
  }

  private Settings.Privacy privacy() {
    return new Settings.Privacy(
        values.text("privacy.purpose"),
        values.text("privacy.legalBasis"),
        values.text("privacy.reference"),
        values.text("privacy.approvedBy"));
  }

  private Settings.Mailboxes mailboxes() {
    return new Settings.Mailboxes(
        values.texts("mailboxes.include"),
        values.texts("mailboxes.exclude"),
        values.texts("mailboxes.groups"),
        values.choices("mailboxes.kinds", MailboxKind.class),
        values.texts("mailboxes.protected"));
  }

  private Settings.Items items() {
    Instant after = values.time("items.receivedAfter");
    Instant before = values.time("items.receivedBefore");
    if (after != null && before != null && !after.isBefore(before)) {
      values.problem(
          "items.receivedBefore",
          "is not after items.receivedAfter, so that no mail is read",
          "write a later time");
    }
    return new Settings.Items(
        values.texts("items.folders.include"),
        values.texts("items.folders.exclude"),
        after,
        before,
        values.flag("items.includeHiddenFolders"),
        values.flag("items.calendars"),
        values.flag("items.contacts"),
        values.choice("items.personal", Settings.Personal.class));
  }

  private Settings.EvidenceFiles evidence() {
    return new Settings.EvidenceFiles(
        values.paths("evidence.exchangeExport"),
        values.paths("evidence.migrationUsers"),
        values.paths("evidence.disclosureNotices"),
        values.paths("evidence.dataLocations"));
  }

  private Settings.Extract extract() {
    boolean ocr = values.flag("extract.ocr.enabled");
    List<String> languages = values.texts("extract.ocr.languages");
    if ((ocr && languages.isEmpty())
        || !languages.stream().allMatch(name -> LANGUAGE.matcher(name).matches())) {
      values.problem(
          "extract.ocr.languages",
          "does not name languages as Tesseract does",
          "write names such as eng or hin; 'tesseract --list-langs' lists those it has");
    }
    return new Settings.Extract(
        values.size("extract.maxItemBytes"),
        values.count("extract.maxDepth"),
        values.span("extract.timeoutPerItem"),
        values.count("extract.maxValuesPerItem"),
        values.oneOf("extract.isolation", Set.of("process")),
        ocr,
        languages,
        values.path("extract.passwords"));
  }

  private Settings.Detect detect() {
    return new Settings.Detect(
        values.choice("detect.minConfidence", Confidence.class),
        values.texts("detect.detectors.include"),
        values.texts("detect.detectors.exclude"),
        values.paths("detect.extraCatalogues"),
        values.path("detect.acceptPhrases"),
        values.texts("detect.acceptDomains"),
        values.texts("detect.regions"));
  }

  private Settings.LedgerPlace ledger() {
    Path key = values.path("ledger.fingerprintKey");
    Settings.Fingerprints fingerprints =
        values.choice("ledger.fingerprints", Settings.Fingerprints.class);
    if (key != null && fingerprints == Settings.Fingerprints.THIS_RUN_ONLY) {
      values.problem(
          "ledger.fingerprintKey",
          "is not used where ledger.fingerprints is this-run-only",
          "leave one of them out");
    }
    return new Settings.LedgerPlace(
        values.requiredPath("ledger.path"),
        key,
        fingerprints,
        values.countOrNothing("ledger.retainDays"),
        values.count("ledger.vanishedShare"),
        values.text("ledger.facts"));
  }

  private Settings.Entity entity() {
    return new Settings.Entity(
        values.oneOf("judge.entity.kind", ENTITY_KINDS),
        values.country("judge.entity.home"),
        values.countries("judge.entity.presence"),
        values.choice("judge.entity.usCorrespondent", Settings.Known.class),
        values.choice("judge.entity.significantFiduciary", Settings.Known.class));
  }

  private Settings.Judge judge() {
    return new Settings.Judge(
        values.paths("judge.rules"),
        values.paths("judge.regimes"),
        values.path("judge.acceptList"),
        values.path("judge.decisions"),
        entity(),
        values.country("judge.providerHome"),
        values.path("judge.actions"),
        values.time("judge.asOf"),
        values.path("judge.bankFacts"));
  }

  private Settings.Report report() {
    return new Settings.Report(
        values.someOf("report.formats", formats),
        values.oneOf("report.itemDetail", Set.of("none", "ids")),
        values.oneOf("report.minLevel", Set.of("none", "low", "medium", "high", "critical")),
        values.oneOf("report.audience", Set.of("board", "auditor", "operations", "privacy")),
        values.oneOf("report.language", Set.of("en", "hi")));
  }
}
