package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.inventory.change.Earlier;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.page.PageSettings;
import org.mailboxinventory.report.write.page.PageSettings.Audience;
import org.mailboxinventory.report.write.page.PageWriter;

/** What the page says of law that changed or is overdue, and of a mailbox's score. */
@Tag("long")
final class LawInBrowserTest {
  private final Path dir;

  LawInBrowserTest(@TempDir(cleanup = CleanupMode.NEVER) Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void needsABrowser() {
    assumeTrue(
        Files.isExecutable(Browser.PROGRAM),
        "needs a browser: Debian's Chromium at /usr/bin/chromium (apt-get install chromium)");
  }

  @Test
  void whatChangedInLawAndWhatIsOverdueIsSaidInBothLanguages() throws Exception {
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      open(browser);
      browser.evaluate("document.querySelector('#drift-body > .link')?.click()");
      assertThat(texts(browser, "#law-since li"))
          .contains(
              "Policy of the bank: no tax numbersGone; it was in force, from 1 Mar 2020.",
              "European Production and Preservation OrdersIt was not yet in force,"
                  + " from 18 Aug 2026; now it is in force, from 18 Aug 2026.",
              "No passports in mailNew: in force, from 2 Jan 2020.")
          .anyMatch(it -> it.contains("lapsed, while what was begun goes on, from 10 Jul 2008"));
      assertThat(texts(browser, "#overdue"))
          .containsExactly(
              "Not checked again by the day of review (1): No passports in mail"
                  + " (OUR-PASSPORTS).");
      browser.click("[data-language=hi]");
      assertThat(texts(browser, "#law-since li"))
          .contains("No passports in mailनया: लागू, 2 जन 2020 से।");
      assertThat(texts(browser, "#overdue")).singleElement().asString().contains("समीक्षा");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theFactorsOfAScoreItsRankAndWhatWouldLowerItAreInWordsInBothLanguages() throws Exception {
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      open(browser);
      browser.evaluate(
          "location.hash = [...document.querySelectorAll('#grid tbody a')]"
              + ".find(a => a.textContent === 'treasury@bank.example').hash");
      browser.until("document.querySelector('#lowers') !== null");
      assertThat(texts(browser, "#standing"))
          .containsExactly("Rank 2 of 7: 83 % of the other mailboxes have a lower score.");
      assertThat(texts(browser, "#lowers li"))
          .hasSize(2)
          .anyMatch(it -> it.matches("Moving it to the bank’s countryFrom \\d+ to \\d+ points, .*"))
          .anyMatch(
              it ->
                  it.matches(
                      "Deleting what it holds of: Bank accounts \\(1,800\\)From \\d+ to 0 points,"
                          + " 100 % less"));
      for (String language : List.of("en", "hi")) {
        browser.click("[data-language=" + language + "]");
        browser.until("document.querySelector('#lowers') !== null");
        assertThat(texts(browser, "#page .key li"))
            .as(language)
            .hasSizeGreaterThan(3)
            .noneMatch(it -> it.startsWith("f_"));
        assertThat(texts(browser, "#lowers li")).noneMatch(it -> it.contains("lo_"));
      }
      assertThat(texts(browser, "#standing"))
          .singleElement()
          .asString()
          .startsWith("क्रम 7 में से 2");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private void open(Browser browser) throws Exception {
    browser.open(page(), 1280, 900);
    browser.until("document.documentElement.dataset.ready === 'true'");
  }

  private static List<String> texts(Browser browser, String selector) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text :
        browser.evaluate(
            "[...document.querySelectorAll('" + selector + "')].map(e => e.textContent)")) {
      texts.add(text.asText());
    }
    return texts;
  }

  private Path page() throws Exception {
    Path own =
        Files.writeString(
            dir.resolve("own.yaml"),
            """
            rules:
              OUR-PASSPORTS:
                name: "No passports in mail"
                kind: house
                entity: {}
                when: [{holds: {categories: [passport]}}]
                outcome: indication
                status: in-force
                from: 2020-01-02
                until: null
                says: "Passport numbers are in mail."
                caveat: "A rule of the bank."
                certainty: primary
                verified: 2020-01-02
                reviewBy: 2021-01-02
                sources: [{title: "Policy 7", certainty: primary}]
            """);
    LawBook before = LawReader.read(ConfigFiles.bundled());
    LawBook law = LawReader.read(ConfigFiles.bundled(), BankFiles.none().withRules(List.of(own)));
    JudgeSettings judge = JudgeSettings.bankIn("IN", "US");
    Earlier earlier = Earlier.of(MadeUpBank.before(), law, judge, MadeUpBank.facts(), then(before));
    Inventory inventory =
        Assembly.of(MadeUpBank.facts(), law, judge, null, new Assembly.Besides(earlier, Map.of()));
    Path file = dir.resolve("report.html");
    new PageWriter(
            ConfigFiles.bundled(),
            law,
            ReasonTexts.read(ConfigFiles.bundled()),
            new PageSettings(Audience.OPERATIONS, null, "en"))
        .write(
            inventory,
            ItemListing.of(MadeUpItems::each, law),
            new BufferedOutputStream(Files.newOutputStream(file)));
    return file;
  }

  /** The law of half a year before, with a rule that the bank has given up since. */
  private static LawThen then(LawBook law) {
    LawThen then = LawThen.of(law, LocalDate.of(2026, 6, 1));
    Map<String, String> entries = new TreeMap<>(then.entries());
    entries.put("OUR-TAX", "in-force from 2020-03-01");
    Map<String, String> names = new TreeMap<>(then.names());
    names.put("OUR-TAX", "Policy of the bank: no tax numbers");
    return LawThen.read("sha256:0", entries, names);
  }
}
