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
      engine.render("report.jte", page(inventory), new WriterOutput(writer));
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
        incomplete
            ? "Mailboxes or items remain that failed, are out of reach or are still to be read."
            : "Nothing remains that failed, is out of reach or is still to be read.",
        assets.policy(),
        assets.style(),
        assets.script(),
        settings.audience() == Audience.AUDITOR
            ? RunFacts.whole(inventory.run())
            : RunFacts.of(inventory.run()),
        tiles(inventory),
        new CoverageSection(reasons).view(inventory.coverage()),
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
    Coverage.MailboxCounts mailboxes = coverage.mailboxes();
    Inventory.Totals totals = inventory.totals();
    long grave =
        totals.byLevel().getOrDefault(Level.CRITICAL, 0L)
            + totals.byLevel().getOrDefault(Level.HIGH, 0L);
    long unknown = totals.byLevel().getOrDefault(Level.UNKNOWN, 0L);
    return List.of(
        new Tile(
            "Mailboxes read",
            Shown.number(mailboxes.complete() + mailboxes.partial()),
            "of "
                + Shown.number(mailboxes.listed())
                + " listed; "
                + Shown.number(mailboxes.partial())
                + " of them in part",
            "read"),
        new Tile(
            "Items read",
            Shown.perCent(coverage.items().read(), coverage.items().seen()),
            Shown.number(coverage.items().read())
                + " of "
                + Shown.number(coverage.items().seen())
                + ", "
                + Shown.bytes(coverage.bytes()),
            "read"),
        new Tile(
            "People",
            Shown.range(totals.people().atLeast(), totals.people().atMost()),
            "distinct people identified, from at least to at most",
            "values"),
        new Tile(
            "Gravely exposed",
            Shown.number(grave),
            "mailboxes critical or high; " + Shown.number(unknown) + " not known",
            grave == 0 ? "none" : "critical"));
  }
}
