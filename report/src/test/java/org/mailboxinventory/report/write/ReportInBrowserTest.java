package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;

class ReportInBrowserTest {
  /** Where pictures of the page go, for people to look at. */
  private static final Path PICTURES = Path.of("target", "pictures");

  private static final String SHOWN_ADDRESSES =
      "[...document.querySelectorAll('#table > tbody')].filter(b => b.getClientRects().length > 0)"
          + ".map(b => b.querySelector('.address').textContent)";

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
      Path page = page();
      browser.open(page, 1280, 900);

      assertThat(texts(browser, SHOWN_ADDRESSES)).hasSize(10).contains("=2+5@bank.example");
      pictures(browser);
      filters(browser);
      sorts(browser);
      opensARow(browser);

      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.requests()).containsExactly(page.toUri().toString());
      seesAViolation(browser);
    }
  }

  /** The watch itself must be able to fail. */
  private static void seesAViolation(Browser browser) {
    browser.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">x</p>')");
    assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("style"));
  }

  private static void filters(Browser browser) {
    browser.click("#search");
    browser.type("treasury nam");
    assertThat(texts(browser, SHOWN_ADDRESSES)).containsExactly("treasury@bank.example");
    assertThat(browser.evaluate("document.querySelector('#shown').textContent").asText())
        .isEqualTo("1 of 10 mailboxes");
    browser.evaluate("document.querySelector('#search').select()");
    browser.type("nobody-has-this");
    assertThat(texts(browser, SHOWN_ADDRESSES)).isEmpty();
    assertThat(browser.evaluate("document.querySelector('#nothing').hidden").asBoolean()).isFalse();
    browser.evaluate("document.querySelector('#search').select()");
    browser.type(" ");
    choose(browser, "level", "unknown");
    assertThat(texts(browser, SHOWN_ADDRESSES))
        .containsExactlyInAnyOrder(
            "legacy@bank.example", "board@bank.example", "vikram@bank.example");
    choose(browser, "level", "");
    assertThat(texts(browser, SHOWN_ADDRESSES)).hasSize(10);
  }

  private static void choose(Browser browser, String id, String value) {
    browser.evaluate(
        "(() => { const e = document.getElementById('%s'); e.value = '%s';".formatted(id, value)
            + " e.dispatchEvent(new Event('change')); })()");
  }

  private static void sorts(Browser browser) {
    browser.click("button[data-column=address]");
    assertThat(sorting(browser, "address")).isEqualTo("ascending");
    List<String> ascending = texts(browser, SHOWN_ADDRESSES);
    assertThat(ascending).containsSubsequence("asha@bank.example", "vikram@bank.example");

    browser.click("button[data-column=address]");
    assertThat(sorting(browser, "address")).isEqualTo("descending");
    List<String> descending = new ArrayList<>(ascending);
    Collections.reverse(descending);
    assertThat(texts(browser, SHOWN_ADDRESSES)).isEqualTo(descending);

    browser.click("button[data-column=values]");
    assertThat(sorting(browser, "values")).isEqualTo("descending");
    assertThat(sorting(browser, "address")).isEqualTo("null");
    assertThat(texts(browser, SHOWN_ADDRESSES))
        .containsSubsequence("treasury@bank.example", "fin.ops@bank.example", "asha@bank.example");
  }

  private static String sorting(Browser browser, String column) {
    return browser
        .evaluate(
            "String(document.querySelector('button[data-column=%s]').closest('th')"
                    .formatted(column)
                + ".getAttribute('aria-sort'))")
        .asText();
  }

  private static void opensARow(Browser browser) throws IOException {
    String detail = "document.querySelector('#table > tbody tr.detail').hidden";
    assertThat(browser.evaluate(detail).asBoolean()).isTrue();
    browser.click("#table > tbody .open");
    assertThat(browser.evaluate(detail).asBoolean()).isFalse();
    browser.picture(PICTURES.resolve("report-row.png"), false);
  }

  private static void pictures(Browser browser) throws IOException {
    Files.createDirectories(PICTURES);
    int height = browser.evaluate("document.documentElement.scrollHeight").asInt();
    browser.resize(1280, height);
    browser.picture(PICTURES.resolve("report-light.png"), true);
    browser.prefer("dark");
    browser.picture(PICTURES.resolve("report-dark.png"), true);
    browser.prefer("light");
    browser.resize(1280, 900);
  }

  private static List<String> texts(Browser browser, String expression) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : browser.evaluate(expression)) {
      texts.add(text.asText());
    }
    return texts;
  }

  private Path page() throws Exception {
    Path out = dir.resolve("run");
    ReportWriter.with(ConfigFiles.bundled())
        .write(
            MadeUpBank.facts(),
            JudgeSettings.bankIn("IN", "US"),
            null,
            Set.of(Format.HTML),
            RunFolder.at(out));
    return out.resolve("report.html");
  }
}
