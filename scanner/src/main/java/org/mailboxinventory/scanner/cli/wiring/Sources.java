package org.mailboxinventory.scanner.cli.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFiles;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.Version;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.engine.FilesOrder;
import org.mailboxinventory.scanner.engine.ScanEngine;
import org.mailboxinventory.scanner.settings.ChosenMail;
import org.mailboxinventory.scanner.settings.KeyPlace;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.dataconnect.DataConnectSource;
import org.mailboxinventory.scanner.source.files.FileSource;
import org.mailboxinventory.scanner.source.files.folder.FileKind;
import org.mailboxinventory.scanner.source.files.limit.FileLimits;
import org.mailboxinventory.scanner.source.files.limit.LimitedFiles;
import org.mailboxinventory.scanner.source.files.store.StoreLimits;
import org.mailboxinventory.scanner.source.graph.GraphSource;
import org.mailboxinventory.scanner.source.graph.check.GraphCheck;
import org.mailboxinventory.scanner.source.graph.network.ReachedHost;
import org.mailboxinventory.scanner.source.graph.network.UserAgent;
import org.mailboxinventory.scanner.source.graph.request.Traffic;
import org.mailboxinventory.scanner.source.graph.signin.ServiceToken;
import org.mailboxinventory.scanner.source.graph.signin.Tenant;

/** Where mail is read from, as the settings and options say. */
public final class Sources {
  private final Console console;

  Sources(Console console) {
    this.console = console;
  }

  /**
   * A tenant.
   *
   * @param what runs, as its requests say: {@code run} and its id, or a command's name
   */
  public Source graph(Settings settings, ReportWriter reports, Traffic traffic, String what)
      throws SourceException {
    return new GraphSource(
        tenant(settings).settings(agent(settings, what)),
        country -> TenantSettings.geography(reports.law(), country),
        traffic);
  }

  /** Mail files, as far as the settings want them read, to list what lies there. */
  public Source listedFiles(List<Path> from, Settings settings) throws SourceException {
    return files(from, null, settings, null, null);
  }

  /** The same with nothing written below them but what the settings name. */
  public Source files(
      List<Path> from,
      @Nullable FileKind kind,
      Settings settings,
      @Nullable ScanEngine engine,
      @Nullable StoreLimits stores)
      throws SourceException {
    return files(from, kind, settings, engine, stores, List.of());
  }

  /**
   * Mail files, as far as the settings want them read; by an engine of its own where one is given.
   *
   * @param stores how far the reading of Outlook stores may go; null where none is opened
   * @param written folders that are written to meanwhile, and are no mail
   */
  public Source files(
      List<Path> from,
      @Nullable FileKind kind,
      Settings settings,
      @Nullable ScanEngine engine,
      @Nullable StoreLimits stores,
      List<Path> written)
      throws SourceException {
    ChosenMail.Mailboxes mailboxes = settings.mailboxes();
    if (!mailboxes.groups().isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "mailboxes.groups is for tenants, and mail files have no groups; leave it out with"
              + " --from");
    }
    NamedOnce.require(from);
    OwnPlaces own = own(settings, written);
    boolean drop = isDrop(from, kind, own);
    Source all =
        engine != null
            ? engine.open(order(from, drop ? FileKind.DATA_CONNECT : kind, settings))
            : drop ? drop(from, settings, own) : mailFiles(from, kind, settings, stores, own);
    return new LimitedFiles(all, limits(settings));
  }

  /** What of mail files is read. */
  public static FileLimits limits(Settings settings) {
    ChosenMail.Mailboxes mailboxes = settings.mailboxes();
    ChosenMail.Items items = settings.items();
    return new FileLimits(
        mailboxes.include(),
        mailboxes.exclude(),
        mailboxes.neverOpened(),
        mailboxes.kinds(),
        items.folders(),
        items.excludedFolders(),
        items.receivedAfter(),
        items.receivedBefore());
  }

  private static FilesOrder order(List<Path> from, @Nullable FileKind kind, Settings settings) {
    return new FilesOrder(
        from,
        kind,
        settings.evidence().exchangeExport(),
        settings.evidence().migrationUsers(),
        settings.extract().maxItemBytes(),
        names(settings),
        settings.ledger().path(),
        settings.ledger().facts());
  }

  /** How far the reading of Outlook stores may go, with what is temporary in the work folder. */
  public static StoreLimits stores(Settings settings, WorkFolder work) {
    return StoreLimits.of(() -> work.folder("stores"), settings.extract().timeoutPerItem());
  }

  /** What the settings and options have this program keep or write. */
  private static OwnPlaces own(Settings settings, List<Path> written) {
    List<Path> paths = new ArrayList<>(written);
    Path ledger = settings.ledger().path();
    paths.add(ledger);
    paths.add(Path.of(ledger + ".key"));
    if (settings.ledger().fingerprintKey() instanceof KeyPlace.InFile key) {
      paths.add(key.file());
    }
    if (settings.workDir() != null) {
      paths.add(settings.workDir());
    }
    return OwnPlaces.of(paths, RunFiles::areAll);
  }

  private static Source mailFiles(
      List<Path> from,
      @Nullable FileKind kind,
      Settings settings,
      @Nullable StoreLimits stores,
      OwnPlaces own)
      throws SourceException {
    FileSource files =
        new FileSource(
            from,
            kind,
            settings.evidence().exchangeExport(),
            settings.evidence().migrationUsers(),
            settings.extract().maxItemBytes(),
            names(settings),
            stores);
    files.leaveOut(own);
    return files;
  }

  /** A source that is not there leaves no key behind: it is made with the first name. */
  private static StableName names(Settings settings) {
    return StableName.under(() -> FingerprintKey.ofNames(settings.ledger()));
  }

  private static Source drop(List<Path> from, Settings settings, OwnPlaces own)
      throws SourceException {
    DataConnectSource drop =
        new DataConnectSource(
            from,
            settings.evidence().exchangeExport(),
            settings.evidence().migrationUsers(),
            names(settings));
    drop.leaveOut(own);
    return drop;
  }

  /** A drop and mail files are not one source: whoever gives both is told so. */
  private static boolean isDrop(List<Path> from, @Nullable FileKind kind, OwnPlaces own) {
    if (kind != null) {
      return kind == FileKind.DATA_CONNECT;
    }
    List<Path> drops =
        from.stream().filter(path -> DataConnectSource.recognises(path, own)).toList();
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
  public GraphCheck graphCheck(Settings settings) throws SourceException {
    return new GraphCheck(tenant(settings).settings(agent(settings, "check")));
  }

  /** Every host that the settings lead to. */
  public List<ReachedHost> hosts(Settings settings) throws SourceException {
    List<ReachedHost> hosts = new ArrayList<>(tenant(settings).hosts());
    URI timestamps = settings.report().timestampServer();
    if (timestamps != null) {
      hosts.add(ReachedHost.of(timestamps, "timestamps of manifest and access log"));
    }
    if (settings.ledger().fingerprintKey() instanceof KeyPlace.InVault vault) {
      hosts.add(ReachedHost.of(vault.secret(), "the ledger's key"));
    }
    return List.copyOf(hosts);
  }

  /** The tenant, and how to sign in to it. */
  Tenant signedIn(Settings settings) throws SourceException {
    return tenant(settings).tenant();
  }

  /** A token of the tenant's credential for another of its services. */
  public ServiceToken token(Settings settings, String scope) throws SourceException {
    return ServiceToken.of(tenant(settings).tenant(), scope, Instant.now());
  }

  /** How requests of that run or command name themselves. */
  public static UserAgent agent(Settings settings, String what) {
    return UserAgent.of(Version.text(), what, settings.privacy().purpose());
  }

  private TenantSettings tenant(Settings settings) {
    return new TenantSettings(settings, console::warn);
  }
}
