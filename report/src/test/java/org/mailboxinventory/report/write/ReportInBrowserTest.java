package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.inventory.change.Earlier;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.inventory.change.RunSummary;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.page.PageSettings;
import org.mailboxinventory.report.write.page.PageSettings.Audience;
import org.mailboxinventory.report.write.page.PageWriter;

class ReportInBrowserTest {
  /** Where pictures of the page go, for people to look at. */
  private static final Path PICTURES = Path.of("target", "pictures");

  private static final String SHOWN_ADDRESSES =
      "[...document.querySelectorAll('#grid tbody a')].map(a => a.textContent)";

  private final Path dir;

  ReportInBrowserTest(@TempDir(cleanup = CleanupMode.NEVER) Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void needsABrowser() {
    assumeTrue(
        Files.isExecutable(Browser.PROGRAM),
        "needs a browser: Debian's Chromium at /usr/bin/chromium (apt-get install chromium)");
  }

  @Test
  void thePageWorksOfflineUnderItsContentPolicy() throws Exception {
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      Path page = page(Audience.OPERATIONS);
      String firstScreen = firstScreenOf(page);
      open(browser, page);

      assertThat(
              text(browser, "document.querySelector('#sentences').textContent + '|'")
                  + text(browser, "document.querySelector('#figures').textContent"))
          .as("the script draws the first screen as it stands in the file")
          .isEqualTo(firstScreen);
      assertThat(texts(browser, SHOWN_ADDRESSES)).hasSize(10).contains("=2+5@bank.example");
      pictures(browser);
      searches(browser);
      sorts(browser);
      everyFigureListsAsManyMailboxesAsItSays(browser);
      fromAFigureToItsMailsInThreeClicks(browser);
      whatChangedAndHowRunsWent(browser);
      placesAreTiles(browser);
      backAndForthByKeyboard(browser);
      hindi(browser);
      fitsAPhone(browser);
      prints(browser);

      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.requests()).containsExactly(page.toUri().toString());
      seesAViolation(browser);
    }
  }

  @Test
  void peopleWithoutSightMouseOrContrastCanUseIt() throws Exception {
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      open(browser, page(Audience.OPERATIONS));
      try (InputStream axe =
          Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
        browser.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + ";0");
      }
      assertThat(barriers(browser)).as("light").isEmpty();
      browser.prefer("dark");
      assertThat(barriers(browser)).as("dark").isEmpty();
      browser.prefer("light");
      browser.click("[data-language=hi]");
      browser.resize(390, 844);
      assertThat(barriers(browser)).as("Hindi on a telephone").isEmpty();
      browser.click("[data-language=en]");
      browser.resize(1280, 900);
      browser.evaluate("location.hash = document.querySelector('#grid tbody a').hash");
      browser.until("document.querySelector('main h1') && location.hash.startsWith('#m/')");
      assertThat(barriers(browser)).as("a mailbox").isEmpty();
      // The watch itself must be able to fail.
      browser.evaluate("document.querySelector('main').append(document.createElement('button'))");
      assertThat(barriers(browser)).anyMatch(it -> it.startsWith("button-name"));
    }
  }

  /** What axe-core finds that is serious or worse: rule and elements. */
  private static List<String> barriers(Browser browser) {
    browser.evaluate(
        "delete window.barriers; axe.run().then(r => { window.barriers = r.violations"
            + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
            + ".map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', ')); }); 0");
    browser.until("window.barriers");
    return texts(browser, "window.barriers");
  }

  @Test
  void aBoardsPageHasNoListAndNothingToPress() throws Exception {
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      open(browser, page(Audience.BOARD));
      assertThat(browser.evaluate("document.querySelectorAll('.heat td').length").asInt())
          .isPositive();
      assertThat(browser.evaluate("document.querySelectorAll('#tiles .tile').length").asInt())
          .isPositive();
      assertThat(
              browser
                  .evaluate("document.querySelectorAll('.heat button, .go, #tiles button').length")
                  .asInt())
          .isZero();
      Files.createDirectories(PICTURES);
      browser.picture(PICTURES.resolve("report-board.png"), true);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void withoutScriptTheFirstScreenStands() throws Exception {
    assertThat(firstScreenOf(page(Audience.OPERATIONS)))
        .startsWith("We read 7 of 10 mailboxes; what the other 3 hold is not known.");
  }

  /** The watch itself must be able to fail. */
  private static void seesAViolation(Browser browser) {
    browser.evaluate(
        "(() => { try { document.body.insertAdjacentHTML('beforeend', '<p>x</p>'); }"
            + " catch (e) { return 0; } })()");
    assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("TrustedHTML"));
  }

  private static void searches(Browser browser) {
    search(browser, "treasury north");
    assertThat(texts(browser, SHOWN_ADDRESSES)).containsExactly("treasury@bank.example");
    assertThat(text(browser, "document.querySelector('#count').textContent"))
        .startsWith("1 of 10 mailboxes");
    search(browser, "in-no-mailbox");
    assertThat(texts(browser, SHOWN_ADDRESSES)).isEmpty();
    assertThat(text(browser, "document.querySelector('#count').textContent"))
        .contains("No mailbox fits");
    search(browser, "");
    choose(browser, "level", "5");
    assertThat(texts(browser, SHOWN_ADDRESSES))
        .containsExactlyInAnyOrder(
            "legacy@bank.example", "board@bank.example", "vikram@bank.example");
    assertThat(text(browser, "location.hash")).isEqualTo("#list?level=5");
    browser.click("#chips .chip");
    assertThat(texts(browser, SHOWN_ADDRESSES)).hasSize(10);
  }

  private static void search(Browser browser, String words) {
    browser.evaluate(
        "(() => { const e = document.getElementById('search'); e.value = '"
            + words
            + "';"
            + " e.dispatchEvent(new Event('input')); })()");
    browser.until("Promise.resolve(new Promise(r => setTimeout(() => r(true), 90)))");
  }

  private static void choose(Browser browser, String filter, String value) {
    browser.evaluate(
        "(() => { const e = document.querySelector('[data-filter=%s]'); e.value = '%s';"
                .formatted(filter, value)
            + " e.dispatchEvent(new Event('change')); })()");
  }

  private static void sorts(Browser browser) {
    browser.click("button[data-column=address]");
    assertThat(sorting(browser, "address")).isEqualTo("descending");
    List<String> first = texts(browser, SHOWN_ADDRESSES);
    browser.click("button[data-column=address]");
    assertThat(sorting(browser, "address")).isEqualTo("ascending");
    List<String> reversed = new ArrayList<>(first);
    Collections.reverse(reversed);
    assertThat(texts(browser, SHOWN_ADDRESSES)).isEqualTo(reversed);

    List<String> unread =
        List.of("board@bank.example", "legacy@bank.example", "vikram@bank.example");
    for (String direction : List.of("descending", "ascending")) {
      browser.click("button[data-column=score]");
      assertThat(sorting(browser, "score")).isEqualTo(direction);
      assertThat(texts(browser, SHOWN_ADDRESSES).subList(7, 10))
          .as("what is unknown comes last in either direction")
          .containsExactlyInAnyOrderElementsOf(unread);
    }
  }

  private static String sorting(Browser browser, String column) {
    return text(
        browser,
        "String(document.querySelector('button[data-column=%s]').closest('th')".formatted(column)
            + ".getAttribute('aria-sort'))");
  }

  /** Every button of the report that says a number of mailboxes leads to a list of that many. */
  private static void everyFigureListsAsManyMailboxesAsItSays(Browser browser) {
    JsonNode wrong =
        browser.evaluate(
            """
            (() => {
              const wrong = [];
              let tried = 0;
              const buttons = '#sentences button, #figures button, .go, .heat button,'
                + ' #law-body td button, #unread-body button, #bubbles-body [role=button],'
                + ' #drift-body .deltas button';
              for (let i = 0; i < document.querySelectorAll(buttons).length; i++) {
                const button = document.querySelectorAll(buttons)[i];
                const name = button.getAttribute('aria-label') || button.textContent;
                const share = button.classList.contains('fig')
                  || (button.dataset.kind && button.dataset.kind !== 'count');
                const said = Number((name.match(/[\\d,]+/g) || []).pop().replace(/,/g, ''));
                button.dispatchEvent(new Event('click'));
                const shown = document.querySelector('#count').textContent;
                const listed = Number(shown.match(/^[\\d,]+/)[0].replace(/,/g, ''));
                tried++;
                if (!share && listed !== said) wrong.push(name + ': ' + listed);
                if (share && listed === 0) wrong.push(name + ': ' + listed);
              }
              wrong.push('tried ' + tried);
              return wrong;
            })()
            """);
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).asText()).matches("tried [0-9]{2,}");
  }

  /** A figure, a mailbox, a kind: the mails behind it, with their links and queries. */
  private static void fromAFigureToItsMailsInThreeClicks(Browser browser) {
    browser.evaluate("location.hash = '#list'");
    browser.click("#figures li:nth-child(3) button");
    browser.click("#grid tbody a");
    browser.until("document.querySelector('#items li') !== null");
    browser.evaluate("document.querySelector('.held tbody button').click()");
    assertThat(browser.evaluate("document.querySelectorAll('#items .mails > li').length").asInt())
        .isEqualTo(3);
    assertThat(text(browser, "document.querySelector('#items a').href"))
        .startsWith("https://outlook.office365.com/owa/?ItemID=AAMkADU2%2F");
    assertThat(text(browser, "document.querySelector('#items .kql').title"))
        .matches("kind:email AND (sent|received):[0-9.-]+ AND size>=[0-9]+ AND size<[0-9]+");
    assertThat(text(browser, "document.querySelector('#items').textContent"))
        .contains("\\u202e\\u001b[31m</script>");
  }

  /** The tiles of places count every mailbox once, and lead to as many as they say. */
  private static void placesAreTiles(Browser browser) {
    assertThat(
            texts(browser, "[...document.querySelectorAll('#tiles h3')].map(h => h.textContent)"))
        .contains("Asia and Pacific", "Elsewhere or not known");
    JsonNode wrong =
        browser.evaluate(
            """
            (() => {
              let sum = 0;
              const wrong = [];
              for (let i = 0; i < document.querySelectorAll('#tiles button').length; i++) {
                const tile = document.querySelectorAll('#tiles button')[i];
                const said = Number(tile.querySelector('b').textContent);
                sum += said;
                tile.click();
                const listed = Number(document.querySelector('#count').textContent.match(/^\\d+/)[0]);
                if (listed !== said) wrong.push(tile.textContent + ': ' + listed);
              }
              wrong.push(sum);
              return wrong;
            })()
            """);
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).asInt()).isEqualTo(10);
  }

  /** Each kind of change leads to its mailboxes, and the line has a point for each run. */
  private static void whatChangedAndHowRunsWent(Browser browser) {
    assertThat(
            texts(browser, "[...document.querySelectorAll('.deltas li')].map(l => l.textContent)"))
        .containsExactly(
            "7New",
            "1Worse",
            "1Better",
            "2Something fixed",
            "1Holding more values",
            "2Moved to another place",
            "1No longer readable",
            "1Gone");
    assertThat(browser.evaluate("document.querySelectorAll('.deltas button').length").asInt())
        .isEqualTo(7);
    assertThat(
            browser.evaluate("document.querySelector('.chart .trend').getTotalLength()").asDouble())
        .isPositive();
    assertThat(text(browser, "document.querySelector('.chart .trend').parentNode.ariaLabel"))
        .startsWith("Mailboxes at high risk, run by run: 1 Jun 2026: 1, 1 Aug 2026: 4, ");
    assertThat(
            texts(
                browser,
                "[...document.querySelectorAll('#trend tbody td')].map(c => c.textContent)"))
        .startsWith("1", "7", "40", "4", "8", "90")
        .hasSize(9);
  }

  private static void backAndForthByKeyboard(Browser browser) {
    browser.evaluate("history.back()");
    browser.until("!document.querySelector('#report').hidden");
    browser.evaluate("document.querySelector('.scroller').focus()");
    browser.key("ArrowDown", 40);
    browser.key("ArrowDown", 40);
    String second = text(browser, "document.activeElement.textContent");
    browser.key("Enter", 13);
    browser.until("!document.querySelector('#page').hidden");
    assertThat(text(browser, "document.querySelector('#page h1').textContent")).isEqualTo(second);
    browser.evaluate("history.back()");
    browser.until("!document.querySelector('#report').hidden");
    assertThat(text(browser, "document.activeElement.textContent")).isEqualTo(second);
    browser.key("End", 35);
    assertThat(text(browser, "document.activeElement.dataset.at"))
        .isEqualTo(text(browser, "String(document.querySelectorAll('#grid tbody a').length - 1)"));
  }

  private static void hindi(Browser browser) throws IOException {
    browser.click("[data-language=hi]");
    assertThat(text(browser, "document.documentElement.lang")).isEqualTo("hi");
    assertThat(text(browser, "document.querySelector('#sentences').textContent"))
        .startsWith("हमने 10 में से 7 मेलबॉक्स पढ़े");
    assertThat(browser.evaluate("document.querySelector('#unchecked').hidden").asBoolean())
        .isFalse();
    browser.picture(PICTURES.resolve("report-hindi.png"), true);
    browser.click("[data-language=en]");
  }

  private static void fitsAPhone(Browser browser) throws IOException {
    browser.resize(390, 844);
    assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(browser.evaluate("innerWidth").asInt());
    browser.picture(PICTURES.resolve("report-phone.png"), true);
    browser.resize(1280, 900);
  }

  private static void prints(Browser browser) throws IOException {
    browser.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.evaluate("document.querySelectorAll('#print-list tbody tr').length").asInt())
        .isPositive();
    assertThat(
            browser
                .evaluate(
                    "[...document.querySelectorAll('#report details:not(.menu)')]"
                        + ".every(d => d.open)")
                .asBoolean())
        .isTrue();
    browser.pdf(PICTURES.resolve("report.pdf"));
    browser.evaluate("dispatchEvent(new Event('afterprint'))");
  }

  private static void pictures(Browser browser) throws IOException {
    Files.createDirectories(PICTURES);
    browser.picture(PICTURES.resolve("report-light.png"), true);
    browser.prefer("dark");
    browser.picture(PICTURES.resolve("report-dark.png"), true);
    browser.prefer("light");
    String mailbox = text(browser, "document.querySelector('#grid tbody a').hash");
    browser.evaluate("location.hash = '" + mailbox + "'");
    browser.until("document.querySelector('#items') !== null");
    browser.picture(PICTURES.resolve("report-mailbox.png"), true);
    browser.evaluate("history.back()");
    browser.until("!document.querySelector('#report').hidden");
  }

  private static void open(Browser browser, Path page) {
    browser.open(page, 1280, 900);
    browser.until("document.documentElement.dataset.ready === 'true'");
  }

  /** The texts of the sentences and figures as they stand in the file. */
  private static String firstScreenOf(Path page) throws IOException {
    String html = Files.readString(page);
    String sentences = html.split("<ol class=\"say\">", -1)[1].split("</ol>", -1)[0];
    String figures = html.split("<ul class=\"figures\">", -1)[1].split("</ul>", -1)[0];
    return (sentences + "|" + figures)
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s*\\n\\s*", "")
        .replace("&lt;", "<");
  }

  private static String text(Browser browser, String expression) {
    return browser.evaluate(expression).asText();
  }

  private static List<String> texts(Browser browser, String expression) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : browser.evaluate(expression)) {
      texts.add(text.asText());
    }
    return texts;
  }

  private Path page(Audience audience) throws Exception {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    JudgeSettings judge = JudgeSettings.bankIn("IN", "US");
    InventoryFacts facts = MadeUpBank.facts();
    LawThen then = LawThen.of(law, LocalDate.of(2026, 6, 1));
    Earlier earlier = Earlier.of(MadeUpBank.before(), law, judge, MadeUpBank.facts(), then);
    earlier =
        earlier.after(
            List.of(
                new RunSummary(Instant.parse("2026-06-01T00:00:00Z"), 9, 7, 1, 40, 300),
                new RunSummary(Instant.parse("2026-08-01T00:00:00Z"), 10, 8, 4, 90, 700)));
    Inventory inventory =
        Assembly.of(facts, law, judge, null, new Assembly.Besides(earlier, Map.of()));
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
}
