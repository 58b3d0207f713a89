package org.mailboxinventory.report.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.WhatIf;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Differences;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.inventory.action.ActionsFile;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.report.write.csv.DoraTable;
import org.mailboxinventory.report.write.csv.ItemsCsv;
import org.mailboxinventory.report.write.csv.ToolTables;
import org.mailboxinventory.report.write.item.DetectorNames;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.item.ItemReading;
import org.mailboxinventory.report.write.json.DifferencesJson;
import org.mailboxinventory.report.write.page.PageSettings;
import org.mailboxinventory.report.write.page.PageWriter;
import org.mailboxinventory.report.write.parquet.ParquetFiles;
import org.mailboxinventory.report.write.pdf.HeadlessBrowser;
import org.mailboxinventory.report.write.privacy.ImpactAssessment;
import org.mailboxinventory.report.write.tool.DefectDojo;
import org.mailboxinventory.report.write.tool.Dpv;
import org.mailboxinventory.report.write.tool.Sentinel;
import org.mailboxinventory.report.write.tool.Splunk;
import org.mailboxinventory.report.write.tool.Texts;
import org.mailboxinventory.report.write.xlsx.CisoAssistant;
import org.mailboxinventory.report.write.xlsx.InventoryXlsx;

/** Judges facts and writes the run folder. */
public final class ReportWriter {
  private static final int BUFFER = 1 << 16;

  private final ConfigFiles files;
  private final LawBook law;
  private final ReasonTexts reasons;
  private final PageWriter page;
  private final Texts texts;
  private final Map<String, Action.Recorded> recorded;

  private ReportWriter(
      ConfigFiles files,
      LawBook law,
      ReasonTexts reasons,
      PageSettings settings,
      Map<String, Action.Recorded> recorded) {
    this.files = files;
    this.law = law;
    this.recorded = Map.copyOf(recorded);
    this.reasons = reasons;
    this.texts = new Texts(law, new DetectorNames(files));
    this.page = new PageWriter(files, law, reasons, settings);
  }

  /** Reads and checks law, places, categories and reasons; do so before a long scan. */
  public static ReportWriter with(ConfigFiles files) throws InvalidConfigException {
    return with(files, BankFiles.none(), PageSettings.standard(), null);
  }

  /** The same with the bank's own files; {@code actions}: what people recorded about steps. */
  public static ReportWriter with(
      ConfigFiles files, BankFiles bank, PageSettings settings, @Nullable Path actions)
      throws InvalidConfigException {
    return new ReportWriter(
        files,
        LawReader.read(files, bank),
        ReasonTexts.read(files),
        settings,
        actions == null ? Map.of() : ActionsFile.read(files, actions));
  }

  /** What people recorded about steps, by id of the step. */
  public Map<String, Action.Recorded> recorded() {
    return recorded;
  }

  /** The law that this judges by. */
  public LawBook law() {
    return law;
  }

  /** What each reason means and what would help. */
  public ReasonTexts reasons() {
    return reasons;
  }

  /**
   * What a report is made from.
   *
   * @param items those that hold something, as far as they may be listed
   * @param besides what it is compared with, and what people recorded
   */
  public record Sources(InventoryFacts facts, ItemListing items, Assembly.Besides besides) {}

  /** The same without single items, compared with nothing. */
  public Inventory write(
      InventoryFacts facts,
      JudgeSettings settings,
      @Nullable Level failOn,
      Set<Format> formats,
      RunFolder folder)
      throws IOException {
    ItemListing items = ItemListing.countedOnly((mailbox, receiver) -> {}, law);
    return write(
        new Sources(facts, items, Assembly.Besides.nothing()), settings, failOn, formats, folder);
  }

  /**
   * Judges the facts as of their time, and writes the formats into the folder.
   *
   * @param failOn the level of exposure that was asked for; null when none was
   * @throws IOException when the disk is full or the folder cannot be written; it is then as before
   */
  public Inventory write(
      Sources sources,
      JudgeSettings settings,
      @Nullable Level failOn,
      Set<Format> formats,
      RunFolder folder)
      throws IOException {
    Inventory inventory = Assembly.of(sources.facts(), law, settings, failOn, sources.besides());
    folder.madeFrom(inventory.run(), pack());
    folder.fill(empty -> write(inventory, sources.items(), formats, empty, folder));
    return inventory;
  }

  /**
   * Judges the facts once more under changes, and says what differs; beside the formats it writes
   * {@code what-if.json}.
   *
   * @param then writes by the law as it would be
   */
  public Differences write(
      InventoryFacts facts,
      JudgeSettings settings,
      WhatIf whatIf,
      ReportWriter then,
      Set<Format> formats,
      RunFolder folder)
      throws IOException {
    Inventory inventory = Assembly.of(facts, law, settings, null);
    Inventory other =
        Assembly.of(
            whatIf.changed(facts),
            then.law,
            whatIf.changed(settings),
            null,
            Assembly.Besides.unplanned());
    ItemListing items = ItemListing.countedOnly((mailbox, receiver) -> {}, law);
    Differences differences = Differences.between(inventory, other);
    folder.madeFrom(inventory.run(), pack());
    folder.fill(
        empty -> {
          write(inventory, items, formats, empty, folder);
          DifferencesJson.write(whatIf.name(), differences, stream(empty, "what-if.json"));
        });
    return differences;
  }

  private Manifest.Pack pack() {
    return new Manifest.Pack(law.version(), law.digest());
  }

  /** Judges the facts and makes the page for a server, with a file that is needed as long. */
  public PageWriter.Served served(Sources sources, JudgeSettings settings, Path orderFile)
      throws IOException {
    Inventory inventory = Assembly.of(sources.facts(), law, settings, null, sources.besides());
    return page.served(inventory, sources.items(), orderFile);
  }

  /** Items are read once for all formats that speak of them; then the formats are written. */
  private void write(
      Inventory inventory, ItemListing items, Set<Format> formats, Path into, RunFolder folder)
      throws IOException {
    ItemListing read = items;
    if (Format.anyReadsItems(formats, items.isListed())) {
      boolean inCsv = items.isListed() && formats.contains(Format.CSV);
      boolean inParquet = items.isListed() && formats.contains(Format.PARQUET);
      try (ItemTables tables =
          new ItemTables(
              inventory,
              inCsv ? new ItemsCsv.Open(inventory, stream(into, "items.csv")) : null,
              inParquet ? new ParquetFiles.Items(inventory, into.resolve("parquet")) : null)) {
        read = ItemReading.of(inventory.mailboxes(), items, tables);
        tables.finish();
      }
    }
    ItemListing listing = read;
    List<AtOnce.Work> works = new ArrayList<>();
    // What takes longest begins first, so that all processors are busy to the end.
    formats.stream()
        .filter(format -> format != Format.PDF && !OneGo.FORMATS.contains(format))
        .sorted(Comparator.comparing(format -> format != Format.XLSX))
        .forEach(format -> works.add(() -> write(format, inventory, listing, into)));
    OneGo oneGo = new OneGo(inventory, listing, texts, into);
    works.add(Math.min(1, works.size()), () -> oneGo.write(formats));
    AtOnce.run(works);
    if (formats.contains(Format.PDF)) {
      Optional<Path> browser = HeadlessBrowser.program(System.getenv("PATH"));
      PdfFiles.write(page, inventory, listing, into, browser).ifPresent(folder::note);
    }
  }

  private void write(Format format, Inventory inventory, ItemListing items, Path into)
      throws IOException {
    switch (format) {
      case HTML -> page.write(inventory, items, stream(into, "report.html"));
      case XLSX -> InventoryXlsx.write(inventory, items, stream(into, "inventory.xlsx"));
      case CISO_ASSISTANT -> CisoAssistant.write(inventory, law, into.resolve("ciso-assistant"));
      case DORA -> DoraTable.write(inventory, stream(into, "dora.csv"));
      case DEFECTDOJO -> DefectDojo.write(inventory, texts, stream(into, "defectdojo.json"));
      case DPV -> Dpv.write(inventory, texts, stream(into, "dpv.jsonld"));
      case SERVICENOW -> ToolTables.serviceNow(inventory, law, stream(into, "servicenow.csv"));
      case SENTINEL -> Sentinel.write(inventory, into.resolve("sentinel"));
      case SPLUNK -> Splunk.write(inventory, stream(into, "splunk.ndjson"));
      case JSON, CSV, OCSF, PARQUET, PDF ->
          throw new IllegalArgumentException(format.word() + " is not written by itself");
      case DPIA -> ImpactAssessment.write(inventory, law, files, stream(into, "dpia.md"));
      case PURVIEW_KQL -> ToolTables.purviewKql(inventory, items, stream(into, "purview-kql.csv"));
    }
  }

  static OutputStream stream(Path folder, String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), BUFFER);
  }
}
