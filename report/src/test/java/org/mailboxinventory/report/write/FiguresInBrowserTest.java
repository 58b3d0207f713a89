package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.write.BankPage.text;
import static org.mailboxinventory.report.write.BankPage.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the page: each leads to what it counts. */
@Tag("long")
class FiguresInBrowserTest {
  private final Path dir;

  FiguresInBrowserTest(@TempDir(cleanup = CleanupMode.NEVER) Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void needsABrowser() {
    BankPage.needsABrowser();
  }

  @Test
  void everyFigureLeadsToAsManyMailboxes() throws Exception {
    try (Browser browser = BankPage.opened(dir)) {
      everyFigureListsAsManyMailboxesAsItSays(browser);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void mailsAreThreeClicksFromAFigure() throws Exception {
    try (Browser browser = BankPage.opened(dir)) {
      fromAFigureToItsMailsInThreeClicks(browser);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void changesAndRunsAreShown() throws Exception {
    try (Browser browser = BankPage.opened(dir)) {
      whatChangedAndHowRunsWent(browser);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void tilesCountEveryMailboxOnce() throws Exception {
    try (Browser browser = BankPage.opened(dir)) {
      placesAreTiles(browser);
      assertThat(browser.complaints()).isEmpty();
    }
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
}
