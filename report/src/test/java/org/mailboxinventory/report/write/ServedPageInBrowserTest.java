package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.page.PageWriter;
import org.mailboxinventory.report.write.page.ServedMails;

/** A served page asks for the mails that it has no room for, some at a time. */
@Tag("long")
class ServedPageInBrowserTest {
  private static final int MAILS = 450;

  private static MailboxFacts mailbox() {
    return MadeUpBank.facts().mailboxes().stream()
        .max(Comparator.comparing(it -> it.holdings().size()))
        .orElseThrow();
  }

  private static HeldItem mail(int number) {
    return new HeldItem(
        String.format(Locale.ROOT, "AAMk%06d=", number),
        "Inbox",
        Item.Kind.MESSAGE,
        Instant.parse("2024-03-01T05:06:07Z"),
        false,
        false,
        number,
        false,
        null,
        List.of(new HeldItem.Found(mailbox().holdings().get(0).detector(), "tax-id", 1, 1)));
  }

  private static PageWriter.Served served(Path dir) throws Exception {
    ReportWriter reports = ReportWriter.with(ConfigFiles.bundled());
    InventoryFacts facts = MadeUpBank.facts();
    ItemListing items =
        ItemListing.of(
            (id, receiver) -> {
              if (id.equals(mailbox().mailbox().id())) {
                IntStream.range(0, MAILS).mapToObj(ServedPageInBrowserTest::mail).forEach(receiver);
              }
            },
            reports.law());
    return reports.served(
        new ReportWriter.Sources(facts, items, Assembly.Besides.nothing()),
        JudgeSettings.bankIn("IN", "US"),
        dir.resolve("mails"));
  }

  @Test
  void allMailsOfAMailboxComeSomeAtATime(@TempDir Path dir) throws Exception {
    assumeTrue(
        Files.isExecutable(Browser.PROGRAM),
        "needs a browser: Debian's Chromium at /usr/bin/chromium (apt-get install chromium)");
    PageWriter.Served served = served(dir);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, served));
    server.start();
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      browser.open(URI.create(address), 1280, 900);
      browser.until("document.documentElement.dataset.ready === 'true'");
      browser.evaluate(
          "[...document.querySelectorAll('#grid a[href^=\"#m/\"]')].find(a =>"
              + " a.textContent.includes('"
              + mailbox().mailbox().address()
              + "')).click()");
      for (int shown : List.of(20, 200, 400, MAILS)) {
        browser.until("document.querySelectorAll('ol.mails > li').length === " + shown);
        assertThat(
                browser
                    .evaluate("document.querySelectorAll('#items > button.link').length")
                    .asInt())
            .isEqualTo(shown == MAILS ? 0 : 1);
        if (shown < MAILS) {
          browser.click("#items > button.link");
        }
      }
      assertThat(browser.complaints()).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void otherNamesGetNothing(@TempDir Path dir) throws Exception {
    ServedMails mails = served(dir).mails();
    assertThat(mails.part("d-m0-all-0")).isPresent();
    for (String name :
        List.of(
            "d-m999999-all-0",
            "d-m0-all-",
            "d-m0-some-0",
            "d-m-1-all-0",
            "d-hot",
            "../d-m0-all-0")) {
      assertThat(mails.part(name)).as(name).isEmpty();
    }
  }

  private static Optional<byte[]> part(String name, PageWriter.Served served) throws IOException {
    byte[] kept = served.parts().get(name);
    return kept == null ? served.mails().part(name) : Optional.of(kept);
  }

  private static void answer(HttpExchange exchange, PageWriter.Served served) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Optional<byte[]> body =
          path.equals("/")
              ? Optional.of(served.html().getBytes(StandardCharsets.UTF_8))
              : part(path.replace("/d/", ""), served);
      if (body.isEmpty()) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange
          .getResponseHeaders()
          .set(
              "Content-Type",
              path.equals("/") ? "text/html; charset=utf-8" : "application/octet-stream");
      exchange.sendResponseHeaders(200, body.get().length);
      exchange.getResponseBody().write(body.get());
    }
  }
}
