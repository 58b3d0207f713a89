package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.write.BankPage.SHOWN_ADDRESSES;
import static org.mailboxinventory.report.write.BankPage.text;
import static org.mailboxinventory.report.write.BankPage.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The list of mailboxes: search, filters, order, keyboard. */
@Tag("long")
class ListInBrowserTest {
  private static final Path MODULE =
      Path.of("src", "main", "resources")
          .resolve("org/mailboxinventory/report/write/page/order.js");

  /** Keys of several kinds, from a generator that gives the same each time. */
  private static final String WRONG =
      """
      (() => {
        %s
        let state = 7;
        const next = () => (state = (state * 48271) %% 2147483647) / 2147483647;
        const kinds = {
          few: () => Math.floor(next() * 5),
          whole: () => Math.floor((next() - 0.5) * 1e6),
          large: () => Math.floor(next() * 100) * 1e8 + Math.floor(next() * 1e6),
          parts: () => next() - 0.5,
          zeros: () => [0, -0, 1, -1][Math.floor(next() * 4)],
          same: () => 3,
          down: at => -at
        };
        const wrong = [];
        for (const [name, key] of Object.entries(kinds)) {
          for (const size of [0, 1, 2, 70000]) {
            const keys = Float64Array.from({length: size}, (_, at) => key(at));
            const compared = Array.from(keys.keys()).sort((a, b) => keys[b] - keys[a] || a - b);
            const places = Array.from(placesFromTheLargest(keys.slice()));
            if (places.length !== size || places.some((place, at) => place !== compared[at])) {
              wrong.push(name + " " + size);
            }
          }
        }
        return wrong.join(", ");
      })()
      """;

  private final Path dir;

  ListInBrowserTest(@TempDir(cleanup = CleanupMode.NEVER) Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void needsABrowser() {
    BankPage.needsABrowser();
  }

  @Test
  void itSearchesAndFilters() throws Exception {
    try (Browser browser = BankPage.opened(dir)) {
      searches(browser);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void itSorts() throws Exception {
    try (Browser browser = BankPage.opened(dir)) {
      sorts(browser);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theKeyboardLeadsToAMailboxAndBack() throws Exception {
    try (Browser browser = BankPage.opened(dir)) {
      backAndForthByKeyboard(browser);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theWayBackUndoesAFilterThatWasChosen() throws Exception {
    try (Browser browser = BankPage.opened(dir)) {
      choose(browser, "level", "5");
      choose(browser, "level", "0");
      browser.evaluate("history.back()");
      browser.until("location.hash === '#list?level=5'");
      browser.until("document.querySelector('#count').textContent.startsWith('3 of 10')");
      browser.evaluate("history.back()");
      browser.until("location.hash === ''");
      browser.until("document.querySelectorAll('#chips .chip').length === 0");
      assertThat(texts(browser, SHOWN_ADDRESSES)).hasSize(10);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void anAddressOfAMailboxThatIsNotInThisReportSaysSo() throws Exception {
    try (Browser browser = BankPage.opened(dir)) {
      browser.evaluate("location.hash = '#m/00000000'");
      browser.until("document.querySelector('#count').textContent.includes('not in this report')");
      assertThat(texts(browser, SHOWN_ADDRESSES)).hasSize(10);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theYearThatWasChosenIsNamed() throws Exception {
    try (Browser browser = BankPage.opened(dir)) {
      browser.evaluate("location.hash = '#list?before=" + (2020 - 2000 + 1) * 12 + "'");
      browser.until("document.querySelector('#chips .chip') !== null");
      assertThat(text(browser, "document.querySelector('#chips .chip').textContent"))
          .startsWith("of 2020 or older");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** The page sorts keys without comparing them; the order is the one that comparing gives. */
  @Test
  void rowsAreInTheOrderOfComparisons() throws Exception {
    String module = Files.readString(MODULE).replace("export function", "function");
    try (Browser browser = BankPage.opened(dir)) {
      assertThat(text(browser, WRONG.formatted(module))).isEmpty();
    }
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

  private static void backAndForthByKeyboard(Browser browser) {
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
}
