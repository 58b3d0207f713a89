package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.write.BankPage.PICTURES;
import static org.mailboxinventory.report.write.BankPage.SHOWN_ADDRESSES;
import static org.mailboxinventory.report.write.BankPage.text;
import static org.mailboxinventory.report.write.BankPage.texts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.write.page.PageSettings.Audience;

@Tag("long")
class ReportInBrowserTest {
  private final Path dir;

  ReportInBrowserTest(@TempDir(cleanup = CleanupMode.NEVER) Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void needsABrowser() {
    BankPage.needsABrowser();
  }

  @Test
  void thePageWorksOfflineUnderItsContentPolicy() throws Exception {
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      Path page = BankPage.written(Audience.OPERATIONS, dir);
      String firstScreen = firstScreenOf(page);
      BankPage.open(browser, page);

      assertThat(
              text(browser, "document.querySelector('#sentences').textContent + '|'")
                  + text(browser, "document.querySelector('#figures').textContent"))
          .as("the script draws the first screen as it stands in the file")
          .isEqualTo(firstScreen);
      assertThat(texts(browser, SHOWN_ADDRESSES)).hasSize(10).contains("=2+5@bank.example");
      pictures(browser);
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
      BankPage.open(browser, BankPage.written(Audience.OPERATIONS, dir));
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
      BankPage.open(browser, BankPage.written(Audience.BOARD, dir));
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
  void aStepWhoseDayIsOverIsMarked() throws Exception {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    List<Action> steps =
        Assembly.of(MadeUpBank.facts(), law, JudgeSettings.bankIn("IN", "US"), null).actions();
    Map<String, Action.Recorded> recorded =
        Map.of(
            steps.get(0).id(),
            new Action.Recorded("assigned", null, LocalDate.of(2026, 11, 23), null),
            steps.get(1).id(),
            new Action.Recorded("open", null, LocalDate.of(2026, 11, 24), null),
            steps.get(2).id(),
            new Action.Recorded("refused", null, LocalDate.of(2026, 11, 23), null));
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      BankPage.open(browser, BankPage.written(Audience.OPERATIONS, dir, recorded));
      List<String> shown =
          texts(browser, "[...document.querySelectorAll('#next-body dl')].map(it => it.innerText)");
      assertThat(shown.get(0)).contains("23 Nov 2026 · overdue");
      assertThat(shown.subList(1, shown.size())).noneMatch(it -> it.contains("overdue"));
    }
  }

  @Test
  void withoutScriptTheFirstScreenStands() throws Exception {
    assertThat(firstScreenOf(BankPage.written(Audience.OPERATIONS, dir)))
        .startsWith("We read 7 of 10 mailboxes, 1 of them only in part; 3 were not read,");
  }

  /** The watch itself must be able to fail. */
  private static void seesAViolation(Browser browser) {
    browser.evaluate(
        "(() => { try { document.body.insertAdjacentHTML('beforeend', '<p>x</p>'); }"
            + " catch (e) { return 0; } })()");
    assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("TrustedHTML"));
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
}
