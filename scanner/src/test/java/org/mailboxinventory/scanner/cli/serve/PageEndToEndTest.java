package org.mailboxinventory.scanner.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.write.pdf.HeadlessBrowser;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;

/** The page and the printed reports of the sample tenant. */
@Tag("long")
class PageEndToEndTest {
  @TempDir private static Path folder = Path.of("");
  private static Optional<Path> browser = Optional.empty();
  private static Path run = Path.of("");

  @BeforeAll
  static void scanned() {
    browser = HeadlessBrowser.program(System.getenv("PATH"));
    assumeTrue(
        browser.isPresent(),
        "needs a browser: Debian's Chromium at /usr/bin/chromium (apt-get install chromium)");
    run = folder.resolve("run");
    Ended ended =
        Program.run(List.of("demo", "--format", "html,json,pdf", "--out", run.toString()));
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).doesNotContain("are not written");
  }

  /**
   * Clicks a figure, then the first mailbox of the list, and waits for its mails: how many clicks,
   * how many mailboxes the list had, how many mails there are, and what each mail can be found by.
   */
  private static final String TO_THE_MAILS =
      """
      (async () => {
        const until = async test => {
          for (let i = 0; !test() && i < 1000; i++) await new Promise(go => setTimeout(go, 10));
          if (!test()) throw Error('never came');
        };
        const button = document.querySelectorAll('#sentences button, #figures button')[%d];
        const name = button.textContent;
        let clicks = 0;
        button.click(); clicks++;
        const listed = Number(document.querySelector('#count').textContent.match(/^[\\d,]+/)[0]
          .replace(/,/g, ''));
        document.querySelector('#grid tbody a').click(); clicks++;
        await until(() => document.querySelector('#page h1'));
        await until(() => document.querySelector('#items li, #page .alert'));
        const mails = [...document.querySelectorAll('#items .mails > li')];
        const found = {
          name, clicks, listed, mails: mails.length,
          unread: document.querySelector('#page .alert') !== null,
          open: mails.filter(mail => mail.querySelector('a[href^="https://"]')
            || /kind:email/.test(mail.querySelector('.kql').title)).length
        };
        history.back();
        await until(() => !document.querySelector('#report').hidden);
        return found;
      })()
      """;

  @Test
  void fromTenFiguresOfTheFirstScreenToTheirMailsInThreeClicks() throws Exception {
    List<String> led = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    try (HeadlessBrowser opened =
        HeadlessBrowser.start(
            browser.orElseThrow(), folder.resolve("opened"), Duration.ofMinutes(2))) {
      opened.open(run.resolve("report.html"));
      opened.until("document.documentElement.dataset.ready === 'true'");
      int all =
          opened
              .evaluate("document.querySelectorAll('#sentences button, #figures button').length")
              .asInt();
      for (int i = 0; i < all; i++) {
        JsonNode way = opened.evaluate(TO_THE_MAILS.formatted(i));
        String name = way.get("name").asText();
        assertThat(way.get("clicks").asInt()).as(name).isLessThanOrEqualTo(3);
        assertThat(way.get("listed").asInt()).as(name).isPositive();
        if (way.get("unread").asBoolean()) {
          unread.add(name);
        } else {
          assertThat(way.get("mails").asInt()).as(name).isPositive();
          assertThat(way.get("open")).as(name).isEqualTo(way.get("mails"));
          led.add(name);
        }
      }
    }
    assertThat(led).hasSizeGreaterThanOrEqualTo(10);
    assertThat(unread).as("figures of what was not read have no mails behind them").hasSize(3);
  }

  /** Text without the breaks that columns and pages make. */
  private static String text(PDDocument pdf, int from, int until) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(until);
    return stripper.getText(pdf).replaceAll("\\s+", " ");
  }

  @Test
  void theBoardsPrintHasTheFiguresOfTheInventoryAndNoMailbox() throws Exception {
    InventoryFile inventory = InventoryFile.in(run);
    JsonNode mailboxes = inventory.coverage().path("mailboxes");
    long listed = mailboxes.path("listed").asLong();
    try (PDDocument pdf = Loader.loadPDF(run.resolve("board.pdf").toFile())) {
      String text = text(pdf, 1, pdf.getNumberOfPages());
      assertThat(text)
          .contains(
              "We read "
                  + (listed - mailboxes.path("unreadable").asLong())
                  + " of "
                  + listed
                  + " mailboxes");
      assertThat(text).contains(highSentence(inventory));
      for (JsonNode mailbox : inventory.mailboxes()) {
        assertThat(text).doesNotContain(mailbox.path("address").asText());
      }
      eachPageHasItsHead(pdf);
    }
  }

  private static String highSentence(InventoryFile inventory) {
    JsonNode levels = inventory.root().at("/totals/byLevel");
    return (levels.path("critical").asLong() + levels.path("high").asLong())
        + " mailboxes are at high risk";
  }

  private static void eachPageHasItsHead(PDDocument pdf) throws IOException {
    int pages = pdf.getNumberOfPages();
    assertThat(pages).isGreaterThan(1);
    for (int page = 1; page <= pages; page++) {
      assertThat(text(pdf, page, page))
          .contains("Mailbox exposure", "Counts only, no values", page + " / " + pages);
    }
  }

  @Test
  void theAuditorsPrintHasEveryMailboxWithItsScoreAndEveryReasonUnfolded() throws Exception {
    InventoryFile inventory = InventoryFile.in(run);
    try (PDDocument pdf = Loader.loadPDF(run.resolve("audit.pdf").toFile())) {
      String text = text(pdf, 1, pdf.getNumberOfPages());
      assertThat(text).contains(highSentence(inventory));
      String joined = text.replace(" ", "");
      JsonNode reasons = reasons();
      for (JsonNode mailbox : inventory.mailboxes()) {
        assertThat(joined).contains(mailbox.path("address").asText());
        JsonNode exposure = mailbox.path("exposure");
        if (exposure.path("score").isNumber()) {
          assertThat(joined)
              .contains(exposure.path("level").asText() + exposure.path("score").asInt());
        }
      }
      inventory
          .coverage()
          .path("unreadReasons")
          .fieldNames()
          .forEachRemaining(it -> assertThat(joined).contains(shown(reasons, it)));
      assertThat(joined)
          .contains(inventory.root().at("/law/digest").asText(), "mostsensitivekindofdata");
      eachPageHasItsHead(pdf);
    }
  }

  @Test
  void noPageOfAPrintEndsBelowAHeadingOrBeginsWithinTheRowOfAMailbox() throws Exception {
    List<String> headings = PrintedPage.headings();
    assertThat(headings).noneMatch(String::isBlank);
    List<String> beginnings = new ArrayList<>();
    for (JsonNode mailbox : InventoryFile.in(run).mailboxes()) {
      beginnings.add(mailbox.path("address").asText().substring(0, 8));
    }
    int tables = 0;
    for (String name : List.of("audit.pdf", "board.pdf")) {
      try (PDDocument pdf = Loader.loadPDF(run.resolve(name).toFile())) {
        for (PrintedPage page : PrintedPage.of(pdf)) {
          assertThat(headings).as(name + " " + page).noneMatch(it -> it.endsWith(page.last()));
          if (page.hasMailboxes()) {
            assertThat(beginnings)
                .as(name + " " + page)
                .anyMatch(it -> page.firstOfMailboxes().startsWith(it));
            tables++;
          }
        }
      }
    }
    assertThat(tables).as("pages of the auditor's print with mailboxes").isGreaterThan(2);
  }

  /** The words of reasons as the page has them. */
  private static JsonNode reasons() throws IOException {
    String name = "/org/mailboxinventory/report/write/page/page-words.yaml";
    try (InputStream words = HeadlessBrowser.class.getResourceAsStream(name)) {
      return new YAMLMapper().readTree(words).path("reasonEnglish");
    }
  }

  private static String shown(JsonNode reasons, String reason) {
    assertThat(reasons.path(reason).isTextual()).as(reason).isTrue();
    return reasons.path(reason).asText().replace(" ", "");
  }
}
