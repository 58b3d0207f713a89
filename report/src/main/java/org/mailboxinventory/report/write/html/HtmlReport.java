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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.exposure.LawBook;
import org.mailboxinventory.report.exposure.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.write.html.ReportPage.Fact;
import org.mailboxinventory.report.write.html.ReportPage.Tile;

/** Writes {@code report.html}: one file, no network, no value and no fingerprint in it. */
public final class HtmlReport {
  private final LawBook law;
  private final ReasonTexts reasons;
  private final PageAssets assets = PageAssets.load();
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  public HtmlReport(LawBook law, ReasonTexts reasons) {
    this.law = law;
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
        runFacts(inventory.run()),
        tiles(inventory),
        new CoverageSection(reasons).view(inventory.coverage()),
        new ExposureSection(law, inventory).view(),
        new LawSection(inventory).view(),
        new MailboxRows(law).view(inventory.mailboxes()));
  }

  private static String source(Run run) {
    String tenant = run.source().tenantId();
    return tenant == null
        ? "Mail files (" + run.source().kind() + ")"
        : "Tenant " + tenant + (run.source().cloud() == null ? "" : ", " + run.source().cloud());
  }

  private static List<Fact> runFacts(Run run) {
    Run.Scope scope = run.scope();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("As of", Shown.time(run.asOf())));
    facts.add(new Fact("Scan began", Shown.time(run.startedAt())));
    facts.add(new Fact("Scan ended", Shown.time(run.finishedAt())));
    facts.add(new Fact("Purpose", Shown.orDash(run.privacy().purpose())));
    facts.add(new Fact("Legal basis", Shown.orDash(run.privacy().legalBasis())));
    facts.add(new Fact("Reference", Shown.orDash(run.privacy().reference())));
    facts.add(new Fact("Approved by", Shown.orDash(run.privacy().approvedBy())));
    facts.add(
        new Fact(
            "Received",
            scope.receivedAfter() == null && scope.receivedBefore() == null
                ? "any time"
                : Shown.days(scope.receivedAfter(), scope.receivedBefore())));
    facts.add(new Fact("Least confidence", scope.minConfidence()));
    facts.add(new Fact("Text from pictures", scope.ocr() ? "read" : "not read"));
    facts.add(new Fact("Detectors", Shown.number(run.catalogue().detectors())));
    facts.add(new Fact("Detectors digest", shortened(run.catalogue().digest())));
    facts.add(new Fact("Rules digest", shortened(run.rulesDigest())));
    facts.add(new Fact("Level asked for", run.failOn().replace('-', ' ')));
    facts.add(new Fact("Program", "mailbox-inventory " + run.toolVersion()));
    facts.add(new Fact("Run", run.id()));
    return facts;
  }

  private static String shortened(String digest) {
    return digest.length() <= 23 ? digest : digest.substring(0, 23) + "…";
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
