package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.write.BankPage.SHOWN_ADDRESSES;
import static org.mailboxinventory.report.write.BankPage.text;
import static org.mailboxinventory.report.write.BankPage.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.write.page.PageSettings.Audience;

/** What the page says of the run itself: what went missing, and what it rests on. */
@Tag("long")
final class RunInBrowserTest {
  private static final List<String> MISSING = List.of("asha@bank.example", "treasury@bank.example");

  /** What the page's end says, as names and values. */
  private static final String ABOUT =
      "[...document.querySelectorAll('#about-body .meta div')].map(d =>"
          + " d.children[0].textContent + ': ' + d.children[1].textContent)";

  private static final String NOTES =
      "[...document.querySelectorAll('#about-body > p')].map(p => p.textContent)";

  private final Path dir;

  RunInBrowserTest(@TempDir(cleanup = CleanupMode.NEVER) Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void needsABrowser() {
    BankPage.needsABrowser();
  }

  @Test
  void mailboxesThatAreMissingAreSaidInTheFirstScreenAndLeadToTheirList() throws Exception {
    Path page = page(Audience.OPERATIONS, withMissing(MISSING));
    assertThat(beforeAnyScript(page))
        .contains("2 mailboxes that were there before are missing or empty now.");
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      BankPage.open(browser, page);
      browser.click("#sentences li:nth-child(2) button");
      assertThat(texts(browser, SHOWN_ADDRESSES)).containsExactlyInAnyOrderElementsOf(MISSING);
      assertThat(text(browser, "document.querySelector('#chips').textContent"))
          .startsWith("missing or empty now");
      browser.click("[data-language=hi]");
      assertThat(text(browser, "document.querySelector('#sentences li:nth-child(2)').textContent"))
          .startsWith("2 मेलबॉक्स पहले थे, पर अब नहीं मिले या खाली हैं।");
      assertThat(text(browser, "document.querySelector('#chips').textContent"))
          .startsWith("अब नहीं मिला या खाली");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void oneMissingMailboxIsSaidInTheSingularToTheBoardAndNoneIsNotSaid() throws Exception {
    assertThat(beforeAnyScript(page(Audience.BOARD, withMissing(List.of("asha@bank.example")))))
        .contains("1 mailbox that was there before is missing or empty now.")
        .contains("does not say that it was deleted, so what was known of it still counts.");
    assertThat(beforeAnyScript(page(Audience.BOARD, MadeUpBank.facts())))
        .doesNotContain("missing or empty");
  }

  @Test
  void aHomeThatNobodySetIsSaidToBeADefaultInBothLanguages() throws Exception {
    JudgeSettings set = JudgeSettings.bankIn("IN", "US");
    JudgeSettings bySettings =
        new JudgeSettings(
            set.entity(), "US", set.facts(), set.events(), Set.of(JudgeSettings.PROVIDER_HOME));
    Path page =
        BankPage.written(Audience.OPERATIONS, dir, Map.of(), MadeUpBank.facts(), bySettings);
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      BankPage.open(browser, page);
      assertThat(texts(browser, ABOUT))
          .contains(
              "Judged for a bank at home in: IN",
              "Judged for a mail provider at home in (by default: judge.providerHome is not set):"
                  + " US");
      browser.click("[data-language=hi]");
      assertThat(texts(browser, ABOUT))
          .contains(
              "किस देश के बैंक के लिए आँका गया: IN",
              "किस देश के मेल सेवा-प्रदाता के लिए आँका गया (डिफ़ॉल्ट: judge.providerHome तय नहीं"
                  + " है): US");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void whatIsLeftOutOfThePageAloneIsSaidOnItInBothLanguages() throws Exception {
    Map<Audience, List<String>> said =
        Map.of(
            Audience.PRIVACY,
            List.of(
                "Names of owners are left out of this page alone. It shows addresses,",
                "मालिकों के नाम केवल इस पृष्ठ से हटाए गए हैं।"),
            Audience.BOARD,
            List.of(
                "Single mailboxes are left out of this page alone.",
                "अलग-अलग मेलबॉक्स केवल इस पृष्ठ से हटाए गए हैं।"));
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      for (Map.Entry<Audience, List<String>> audience : said.entrySet()) {
        BankPage.open(browser, page(audience.getKey(), MadeUpBank.facts()));
        assertThat(texts(browser, NOTES)).anyMatch(it -> it.startsWith(audience.getValue().get(0)));
        browser.click("[data-language=hi]");
        assertThat(texts(browser, NOTES)).anyMatch(it -> it.startsWith(audience.getValue().get(1)));
      }
      BankPage.open(browser, page(Audience.OPERATIONS, MadeUpBank.facts()));
      assertThat(texts(browser, NOTES)).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private Path page(Audience audience, InventoryFacts facts) throws Exception {
    return BankPage.written(audience, dir, Map.of(), facts, JudgeSettings.bankIn("IN", "US"));
  }

  /** What is read where no script runs, without marks of bold text. */
  private static String beforeAnyScript(Path page) throws Exception {
    String html = Files.readString(page);
    return html.substring(0, html.indexOf("<script")).replaceAll("</?b>", "");
  }

  private static InventoryFacts withMissing(List<String> addresses) {
    return MadeUpBank.facts()
        .with(it -> addresses.contains(it.mailbox().address()) ? missing(it) : it);
  }

  private static MailboxFacts missing(MailboxFacts facts) {
    MailboxCoverage was = facts.coverage();
    MailboxCoverage missing =
        new MailboxCoverage(
            MailboxCoverage.State.PARTIAL,
            was.items(),
            was.attachments(),
            was.expected(),
            was.bytes(),
            was.reasons(),
            true);
    return new MailboxFacts(
        facts.mailbox(), missing, facts.opaque(), facts.holdings(), facts.people(), facts.spread());
  }
}
