package org.mailboxinventory.report.write;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.inventory.change.Earlier;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.inventory.change.RunSummary;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.page.PageSettings;
import org.mailboxinventory.report.write.page.PageSettings.Audience;
import org.mailboxinventory.report.write.page.PageWriter;

/** The page of the made-up bank's ten mailboxes in a browser. */
final class BankPage {
  /** Where pictures of the page go, for people to look at. */
  static final Path PICTURES = Path.of("target", "pictures");

  /** The addresses in the list, as they stand in it. */
  static final String SHOWN_ADDRESSES =
      "[...document.querySelectorAll('#grid tbody a')].map(a => a.textContent)";

  private BankPage() {}

  static void needsABrowser() {
    assumeTrue(
        Files.isExecutable(Browser.PROGRAM),
        "needs a browser: Debian's Chromium at /usr/bin/chromium (apt-get install chromium)");
  }

  /** A browser that shows it and is ready. */
  static Browser opened(Path dir) throws Exception {
    Browser browser = Browser.start(dir.resolve("profile"));
    open(browser, written(Audience.OPERATIONS, dir));
    return browser;
  }

  static void open(Browser browser, Path page) {
    browser.open(page, 1280, 900);
    browser.until("document.documentElement.dataset.ready === 'true'");
  }

  /** Writes it for these readers. */
  static Path written(Audience audience, Path dir) throws Exception {
    return written(audience, dir, Map.of());
  }

  /** The same with what people recorded about steps, by their ids. */
  static Path written(Audience audience, Path dir, Map<String, Action.Recorded> recorded)
      throws Exception {
    return written(audience, dir, recorded, MadeUpBank.facts(), JudgeSettings.bankIn("IN", "US"));
  }

  /** The same of other facts, for another bank. */
  static Path written(
      Audience audience,
      Path dir,
      Map<String, Action.Recorded> recorded,
      InventoryFacts facts,
      JudgeSettings judge)
      throws Exception {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    LawThen then = LawThen.of(law, LocalDate.of(2026, 6, 1));
    Earlier earlier = Earlier.of(MadeUpBank.before(), law, judge, MadeUpBank.facts(), then);
    earlier =
        earlier.after(
            List.of(
                new RunSummary(Instant.parse("2026-06-01T00:00:00Z"), 9, 7, 1, 40, 300),
                new RunSummary(Instant.parse("2026-08-01T00:00:00Z"), 10, 8, 4, 90, 700)));
    Inventory inventory =
        Assembly.of(facts, law, judge, null, new Assembly.Besides(earlier, recorded));
    Path file = dir.resolve(audience.word() + ".html");
    new PageWriter(
            ConfigFiles.bundled(),
            law,
            ReasonTexts.read(ConfigFiles.bundled()),
            new PageSettings(audience, null, "en"))
        .write(
            inventory,
            ItemListing.of(MadeUpItems::each, law),
            new BufferedOutputStream(Files.newOutputStream(file)));
    return file;
  }

  static String text(Browser browser, String expression) {
    return browser.evaluate(expression).asText();
  }

  static List<String> texts(Browser browser, String expression) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : browser.evaluate(expression)) {
      texts.add(text.asText());
    }
    return texts;
  }
}
