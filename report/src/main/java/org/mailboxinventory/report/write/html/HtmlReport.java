package org.mailboxinventory.report.write.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.CoverageText;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.write.html.PageSettings.Audience;
import org.mailboxinventory.report.write.html.ReportPage.Tile;

/** Writes {@code report.html}: one file, no network, no value and no fingerprint in it. */
public final class HtmlReport {
  private final LawBook law;
  private final ReasonTexts reasons;
  private final PageSettings settings;
  private final PageAssets assets = PageAssets.load();
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  public HtmlReport(LawBook law, ReasonTexts reasons, PageSettings settings) {
    this.law = law;
    this.settings = settings;
    this.reasons = reasons;
  }

  /** Writes the page as UTF-8 and closes the stream. */
  public void write(Inventory inventory, OutputStream out) throws IOException {
    try (Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
      engine.render("report.jte", page(inventory), new ShownOutput(new WriterOutput(writer)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ReportPage page(Inventory inventory) {
    boolean incomplete = inventory.isIncomplete(Set.of());
    return new ReportPage(
        "Mailbox exposure inventory",
        source(inventory.run()),
        incomplete ? "incomplete" : "complete",
        (incomplete
                ? "Some mailboxes or items failed, could not be accessed, or are still to be read. "
                : "No mailbox or item failed, was inaccessible, or is still to be read. ")
            + "Read: "
            + CoverageText.headline(inventory.coverage())
            + ".",
        assets.policy(),
        assets.style(),
        assets.script(),
        RunFacts.first(inventory.run()),
        settings.audience() == Audience.AUDITOR
            ? RunFacts.whole(inventory.run())
            : RunFacts.of(inventory.run()),
        tiles(inventory),
        new CoverageSection(reasons).view(inventory),
        new ExposureSection(law, inventory).view(),
        new LawSection(inventory).view(),
        settings.audience() == Audience.BOARD
            ? null
            : new MailboxRows(law, settings).view(inventory.mailboxes()));
  }

  private static String source(Run run) {
    String tenant = run.source().tenantId();
    return tenant == null
        ? "Mail files (" + run.source().kind() + ")"
        : "Tenant " + tenant + (run.source().cloud() == null ? "" : ", " + run.source().cloud());
  }

  private static List<Tile> tiles(Inventory inventory) {
    Coverage coverage = inventory.coverage();
    Inventory.Totals totals = inventory.totals();
    return List.of(
        mailboxesRead(coverage.mailboxes()),
        new Tile(
            "Items read",
            CoverageText.share(coverage),
            CoverageText.headline(coverage).replace(" %", "\u00a0%"),
            CoverageText.isWhole(coverage) ? "read" : "partly"),
        new Tile(
            "People",
            Shown.people(totals.people()),
            "distinct people identified in what was read: likely, from at least to at most",
            "values"),
        atHighRisk(totals));
  }

  private static Tile mailboxesRead(Coverage.MailboxCounts mailboxes) {
    long due = mailboxes.listed() - mailboxes.excluded();
    String note = "of " + Shown.number(due) + " that should be read";
    if (mailboxes.partial() > 0) {
      note += "; " + Shown.number(mailboxes.partial()) + " of them in part";
    }
    if (mailboxes.excluded() > 0) {
      note += "; " + Shown.number(mailboxes.excluded()) + " left out by choice";
    }
    return new Tile(
        "Mailboxes read",
        Shown.number(mailboxes.complete() + mailboxes.partial()),
        note,
        mailboxes.complete() == due ? "read" : "partly");
  }

  private static Tile atHighRisk(Inventory.Totals totals) {
    long high =
        totals.byLevel().getOrDefault(Level.CRITICAL, 0L)
            + totals.byLevel().getOrDefault(Level.HIGH, 0L);
    long unknown = totals.byLevel().getOrDefault(Level.UNKNOWN, 0L);
    String note = "mailboxes with exposure critical or high";
    if (unknown > 0) {
      note += "; " + Shown.number(unknown) + " more not read, so not known";
    }
    return new Tile(
        "At high risk",
        Shown.number(high),
        note,
        high > 0 ? "critical" : unknown > 0 ? "partly" : "none");
  }
}
