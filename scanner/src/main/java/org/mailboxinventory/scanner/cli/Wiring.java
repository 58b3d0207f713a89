package org.mailboxinventory.scanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.BankFiles;
import org.mailboxinventory.report.exposure.Level;
import org.mailboxinventory.report.write.Format;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.html.PageSettings;
import org.mailboxinventory.scanner.detect.Accepted;
import org.mailboxinventory.scanner.detect.Catalogue;
import org.mailboxinventory.scanner.detect.CatalogueProblem;
import org.mailboxinventory.scanner.detect.Detection;
import org.mailboxinventory.scanner.detect.Detector;
import org.mailboxinventory.scanner.engine.Passwords;
import org.mailboxinventory.scanner.engine.StopSignal;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.extract.ocr.OcrProbe;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;
import org.mailboxinventory.scanner.extract.tika.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.settings.SettingsException;
import org.mailboxinventory.scanner.settings.SettingsReader;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.dataconnect.DataConnectSource;
import org.mailboxinventory.scanner.source.files.FileKind;
import org.mailboxinventory.scanner.source.files.FileLimits;
import org.mailboxinventory.scanner.source.files.FileSource;
import org.mailboxinventory.scanner.source.files.LimitedFiles;
import org.mailboxinventory.scanner.source.graph.GraphCheck;
import org.mailboxinventory.scanner.source.graph.GraphSource;
import org.mailboxinventory.scanner.source.graph.ReachedHost;
import org.mailboxinventory.scanner.source.graph.Traffic;

/** Puts the program together, piece by piece, as the commands ask for it. */
final class Wiring {
  private final Console console;
  private final UnaryOperator<@Nullable String> environment;
  private final ConfigFiles config = ConfigFiles.bundled();
  private @Nullable Interruption interruption;
  private @Nullable OcrProbe ocr;

  Wiring(Console console, UnaryOperator<@Nullable String> environment) {
    this.console = console;
    this.environment = environment;
  }

  Console console() {
    return console;
  }

  /** From now on Ctrl-C gives {@code stop}, and waits for {@link #finished}. */
  Interruption interruption(StopSignal stop) {
    Interruption begun = new Interruption(stop, console);
    interruption = begun;
    return begun;
  }

  /** The program has nothing left to do. */
  void finished() {
    if (interruption != null) {
      interruption.finished();
    }
  }

  ConfigFiles config() {
    return config;
  }

  Settings settings(CommonOptions options) throws SettingsException {
    console.configure(
        options.quiet, options.verbose, options.logFormat == CommonOptions.LogFormat.JSON);
    Set<String> formats = new TreeSet<>(Format.words());
    formats.add(ReportOptions.ALL_FORMATS);
    return SettingsReader.read(config, options.settings, options.set, environment, formats);
  }

  /** Writes reports by the law that the program brings along, and by what the bank adds to it. */
  ReportWriter reports(Settings settings) {
    Settings.Judge judge = settings.judge();
    BankFiles bank =
        new BankFiles(
            judge.rules(),
            settings.evidence().disclosureNotices(),
            judge.decisions(),
            judge.acceptList());
    try {
      return ReportWriter.with(config, bank, page(settings.report()));
    } catch (InvalidConfigException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private static PageSettings page(Settings.Report report) {
    String least = report.minLevel();
    return new PageSettings(
        PageSettings.Audience.of(report.audience()),
        least.equals("none") ? null : Level.valueOf(least.toUpperCase(Locale.ROOT)));
  }

  /** The detectors that the settings choose. All that is wrong with the files is said at once. */
  Catalogue catalogue(Settings.Detect detect) {
    List<CatalogueProblem> problems = new ArrayList<>();
    Catalogue catalogue = catalogue(detect.extraCatalogues(), problems);
    if (!problems.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          String.join("\n", problems.stream().map(CatalogueProblem::sentence).toList()));
    }
    Catalogue chosen = catalogue.only(detector -> wanted(detector, detect));
    if (chosen.detectors().isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "detect.detectors leaves no detector; see 'detectors list' for their ids");
    }
    return chosen;
  }

  /** All bundled detectors and those of {@code folders}; files with problems are left out. */
  Catalogue catalogue(List<Path> folders, List<CatalogueProblem> problems) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new Failure(
            ExitCode.USAGE,
            folder + " is no folder of detectors; give one that holds <country>/<name>.yaml");
      }
    }
    return Catalogue.read(config, folders, problems);
  }

  private static Accepted accepted(Settings.Detect detect) {
    Path file = detect.acceptPhrases();
    try {
      return Accepted.of(file == null ? List.of() : Accepted.phrases(file), detect.acceptDomains());
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "'detect.acceptPhrases' names "
              + file
              + ", which cannot be read as UTF-8 text; check the path, its rights and its"
              + " encoding");
    }
  }

  Detection detection(Settings settings) {
    return Detection.of(
        catalogue(settings.detect()),
        settings.judge().entityHome().toLowerCase(Locale.ROOT),
        accepted(settings.detect()));
  }

  /**
   * What OCR needs and what is there of it, when the settings ask for it; else null. Looked up
   * once.
   */
  @Nullable OcrProbe ocr(Settings.Extract extract) {
    if (extract.ocr() && ocr == null) {
      ocr = OcrProbe.of(extract.ocrLanguages(), environment.apply("PATH"));
    }
    return extract.ocr() ? ocr : null;
  }

  /**
   * How text is read from pictures; null when the settings do not ask for it. Better no scan than
   * one whose inventory says that it read pictures when it could not.
   */
  @Nullable OcrSetup requiredOcr(Settings.Extract extract) {
    OcrProbe probe = ocr(extract);
    if (probe != null && probe.problem() != null) {
      throw new Failure(
          ExitCode.USAGE,
          "'extract.ocr.enabled' asks for text from pictures, but "
              + probe.problem()
              + "; run '"
              + probe.remedy()
              + "' or change extract.ocr");
    }
    return probe == null ? null : probe.setup();
  }

  /** What may open locked documents. */
  Passwords passwords(Settings.Extract extract, Catalogue catalogue) {
    Path file = extract.passwords();
    if (file == null) {
      return Passwords.none();
    }
    Set<String> ids = new TreeSet<>();
    catalogue.detectors().forEach(detector -> ids.add(detector.id().value()));
    try {
      return Passwords.read(file, ids);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitCode.USAGE, "'extract.passwords' names " + file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "'extract.passwords' names "
              + file
              + ", which cannot be read as UTF-8 text; check the path, its rights and its"
              + " encoding");
    }
  }

  Extractor extractor(Settings.Extract extract, WorkFolder work) {
    return extractor(extract, work, requiredOcr(extract));
  }

  /** An extractor that reads text from pictures as {@code ocr} says, or not at all. */
  Extractor extractor(Settings.Extract extract, WorkFolder work, @Nullable OcrSetup ocrSetup) {
    try {
      ExtractLimits limits =
          ExtractLimits.of(extract.maxItemBytes(), extract.maxDepth(), extract.timeoutPerItem());
      int workers = Runtime.getRuntime().availableProcessors();
      return new TikaExtractor(limits, work.folder("extract"), workers, ocrSetup);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "the work folder "
              + work.path()
              + " cannot be written; look at its disk's space and rights");
    }
  }

  Source graph(Settings settings, ReportWriter reports, Traffic traffic) throws SourceException {
    return new GraphSource(
        tenant(settings).settings(),
        country -> TenantSettings.geography(reports.law(), country),
        traffic);
  }

  /** Mail files, as far as the settings want them read. */
  Source files(List<Path> from, @Nullable FileKind kind, Settings settings) throws SourceException {
    Settings.Mailboxes mailboxes = settings.mailboxes();
    Settings.Items items = settings.items();
    if (!mailboxes.groups().isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "mailboxes.groups is for tenants, and files know no groups; leave it out with --from");
    }
    return new LimitedFiles(
        isDrop(from, kind) ? drop(from, settings) : mailFiles(from, kind, settings),
        new FileLimits(
            mailboxes.include(),
            mailboxes.exclude(),
            mailboxes.neverOpened(),
            mailboxes.kinds(),
            items.folders(),
            items.excludedFolders(),
            items.receivedAfter(),
            items.receivedBefore()));
  }

  private static Source mailFiles(List<Path> from, @Nullable FileKind kind, Settings settings)
      throws SourceException {
    return new FileSource(
        from,
        kind,
        settings.evidence().exchangeExport(),
        settings.evidence().migrationUsers(),
        settings.extract().maxItemBytes());
  }

  private static Source drop(List<Path> from, Settings settings) throws SourceException {
    return new DataConnectSource(
        from, settings.evidence().exchangeExport(), settings.evidence().migrationUsers());
  }

  /** A drop and mail files are not one source: whoever gives both is told so. */
  private static boolean isDrop(List<Path> from, @Nullable FileKind kind) {
    if (kind != null) {
      return kind == FileKind.DATA_CONNECT;
    }
    List<Path> drops = from.stream().filter(DataConnectSource::recognises).toList();
    if (!drops.isEmpty() && drops.size() < from.size()) {
      throw new Failure(
          ExitCode.USAGE,
          drops.get(0)
              + " is a Data Connect drop, and another --from is not; scan them one after the"
              + " other, each with a ledger of its own");
    }
    return !drops.isEmpty();
  }

  /** Tries out what the tenant allows. */
  GraphCheck graphCheck(Settings settings) throws SourceException {
    return new GraphCheck(tenant(settings).settings());
  }

  /** Every host that the settings lead to. */
  List<ReachedHost> hosts(Settings settings) throws SourceException {
    return tenant(settings).hosts();
  }

  private TenantSettings tenant(Settings settings) {
    return new TenantSettings(settings, console::warn);
  }

  /** A digest of all settings that decide what is read and found. */
  static String readingDigest(Settings settings, Catalogue catalogue) {
    String text =
        String.join(
            "\n",
            catalogue.digest(),
            catalogue.detectors().stream()
                .map(detector -> detector.id().value())
                .toList()
                .toString(),
            settings.detect().minConfidence().word(),
            settings.judge().entityHome(),
            accepted(settings.detect()).toString(),
            settings.extract().toString(),
            settings.items().toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String required(String key, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new Failure(
          ExitCode.USAGE,
          "'" + key + "' is not set; set it in a settings file or with --set " + key + "=…");
    }
    return value;
  }

  private static boolean wanted(Detector detector, Settings.Detect detect) {
    String id = detector.id().value();
    boolean included =
        detect.include().isEmpty() || detect.include().stream().anyMatch(glob -> matches(glob, id));
    return included && detect.exclude().stream().noneMatch(glob -> matches(glob, id));
  }

  private static boolean matches(String glob, String id) {
    StringBuilder regex = new StringBuilder();
    for (String piece : glob.split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(java.util.regex.Pattern.quote(piece));
    }
    return id.matches(regex.toString());
  }
}
