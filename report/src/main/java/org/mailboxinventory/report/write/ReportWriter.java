package org.mailboxinventory.report.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.WhatIf;
import org.mailboxinventory.report.exposure.law.BankFiles;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Differences;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.write.csv.HoldingsCsv;
import org.mailboxinventory.report.write.csv.MailboxesCsv;
import org.mailboxinventory.report.write.html.HtmlReport;
import org.mailboxinventory.report.write.html.PageSettings;
import org.mailboxinventory.report.write.json.DifferencesJson;
import org.mailboxinventory.report.write.json.InventoryJson;

/** Judges facts and writes the run folder. */
public final class ReportWriter {
  private final LawBook law;
  private final ReasonTexts reasons;
  private final HtmlReport html;

  private ReportWriter(LawBook law, ReasonTexts reasons, PageSettings page) {
    this.law = law;
    this.reasons = reasons;
    this.html = new HtmlReport(law, reasons, page);
  }

  /** Reads and checks law, places, categories and reasons; do so before a long scan. */
  public static ReportWriter with(ConfigFiles files) throws InvalidConfigException {
    return with(files, BankFiles.none(), PageSettings.standard());
  }

  /** The same with the bank's own files. */
  public static ReportWriter with(ConfigFiles files, BankFiles bank, PageSettings page)
      throws InvalidConfigException {
    return new ReportWriter(LawBook.read(files, bank), ReasonTexts.read(files), page);
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
   * Judges the facts as of their time, and writes the formats into the folder.
   *
   * @param failOn the level of exposure that was asked for; null when none was
   * @throws IOException when the disk is full or the folder cannot be written; it is then as before
   */
  public Inventory write(
      InventoryFacts facts,
      JudgeSettings settings,
      @Nullable Level failOn,
      Set<Format> formats,
      RunFolder folder)
      throws IOException {
    Inventory inventory = Assembly.of(facts, law, settings, failOn);
    folder.fill(empty -> write(inventory, formats, empty));
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
    Inventory other = Assembly.of(whatIf.changed(facts), then.law, whatIf.changed(settings), null);
    Differences differences = Differences.between(inventory, other);
    folder.fill(
        empty -> {
          write(inventory, formats, empty);
          DifferencesJson.write(whatIf.name(), differences, stream(empty, "what-if.json"));
        });
    return differences;
  }

  private void write(Inventory inventory, Set<Format> formats, Path into) throws IOException {
    if (formats.contains(Format.JSON)) {
      InventoryJson.write(inventory, stream(into, "inventory.json"));
    }
    if (formats.contains(Format.CSV)) {
      MailboxesCsv.write(inventory, stream(into, "mailboxes.csv"));
      HoldingsCsv.write(inventory, stream(into, "holdings.csv"));
    }
    if (formats.contains(Format.HTML)) {
      html.write(inventory, stream(into, "report.html"));
    }
  }

  private static OutputStream stream(Path folder, String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
  }
}
