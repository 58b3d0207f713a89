package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.write.html.HtmlReport;
import org.mailboxinventory.report.write.html.PageSettings;
import org.mailboxinventory.report.write.html.PageSettings.Audience;

class ReportHtmlTest {
  @Test
  void nothingInItCanRunOrLoadButItsOwnScriptAndStyle() throws Exception {
    String html = html(MadeUpBank.facts());
    assertThat(html.replace("&#39;", "'"))
        .contains("default-src 'none'")
        .contains("script-src 'sha256-" + digest(inside(html, "script")) + "'")
        .contains("style-src 'sha256-" + digest(inside(html, "style")) + "'");
    assertThat(html.replaceAll("\"[^\"]*\"", "\"\""))
        .doesNotContainPattern("<[^>]*\\s(style|on[a-z]+)\\s*=");
    assertThat(html).doesNotContainPattern("(?i)(src|href)=\"(?!#)");
    assertThat(html).doesNotContainPattern("url\\(|@import|https?://");
  }

  @Test
  void whatNamesHoldIsTextAndNotMarkup() throws Exception {
    assertThat(html(MadeUpBank.facts()))
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<img");
  }

  @Test
  void noTextChangesTheOrderOfTextAroundIt() throws Exception {
    assertThat(html(MadeUpBank.facts()))
        .contains(
            "<bdi class=\"quiet name\">\u0936\u093e\u0916\u093e \\u202e\\u001b[31mgnp.exe</bdi>")
        .doesNotContain("\u202e")
        .doesNotContain("\u001b");
  }

  @Test
  void theHeadCountsWhatIsExpectedAndNotWhatWasSeenAlone() throws Exception {
    assertThat(html(MadeUpBank.facts()))
        .contains("450 of at least 18,693 known items (2 %); 2 mailboxes of unknown size")
        .containsSubsequence("<li class=\"tile tone-partly\">", "Items read", "2 %");
    assertThat(html(MadeUpFacts.scanOf(MadeUpFacts.mailbox().facts())))
        .contains("40 of 40 known items (100 %)")
        .containsSubsequence("<li class=\"tile tone-read\">", "Items read", "100 %");
  }

  @Test
  void placesCountTheSameAsInTheInventory() throws Exception {
    long there =
        Objects.requireNonNull(MadeUpBank.facts().totals().byLocation().get("IND")).mailboxes();
    assertThat(there).isEqualTo(6);
    assertThat(html(MadeUpBank.facts()))
        .contains(
            "<bdi>IND</bdi></code> <span class=\"quiet\">India</span></th><td>IN</td>"
                + "<td class=\"number\">6</td>");
  }

  @Test
  void coverageComesBeforeExposureLawAndMailboxes() throws Exception {
    assertThat(html(MadeUpBank.facts()))
        .containsSubsequence(
            "<section id=\"coverage\"",
            "<section id=\"exposure\"",
            "<section id=\"law\"",
            "<section id=\"mailboxes\"");
  }

  @Test
  void everyReasonComesWithItsMeaningAndRemedy() throws Exception {
    assertThat(html(MadeUpBank.facts()))
        .containsSubsequence(
            "<code>no-cloud-mailbox</code>",
            "unreachable",
            "The cloud service cannot open this mailbox now.",
            "Check its migration state and licence in Exchange.");
  }

  @Test
  void aLongTableIsCutAndSaysSo() throws Exception {
    List<MailboxFacts> many = new ArrayList<>();
    for (int i = 0; i < 2001; i++) {
      many.add(MadeUpFacts.mailbox().named("user" + i + "@bank.example", null).facts());
    }
    String html = html(MadeUpFacts.scanOf(many));
    assertThat(html).contains("2,000 mailboxes at highest risk of 2,001").contains("mailboxes.csv");
    assertThat(html.split("<tbody data-search", -1)).hasSize(2001);
    assertThat(html(MadeUpBank.facts())).doesNotContain("class=\"notice\"");
  }

  @Test
  void whatIsKnownToBeExposedLessIsLeftOutWithANotice() throws Exception {
    String html = html(MadeUpBank.facts(), new PageSettings(Audience.OPERATIONS, Level.CRITICAL));
    assertThat(html)
        .contains("exposed less than critical")
        .contains("data-level=\"unknown\"")
        .doesNotContain("data-level=\"medium\"");
    assertThat(html(MadeUpBank.facts())).contains("data-level=\"medium\"");
  }

  @Test
  void aBoardSeesNoSingleMailbox() throws Exception {
    String html = html(MadeUpBank.facts(), new PageSettings(Audience.BOARD, null));
    assertThat(html).contains("id=\"exposure\"").doesNotContain("id=\"mailboxes\"");
    for (MailboxFacts mailbox : MadeUpBank.facts().mailboxes()) {
      assertThat(html).doesNotContain(mailbox.mailbox().address());
    }
  }

  @Test
  void anAuditorSeesWhatItWasMadeFrom() throws Exception {
    String digest = MadeUpBank.facts().scan().catalogue().digest();
    String html = html(MadeUpBank.facts(), new PageSettings(Audience.AUDITOR, null));
    assertThat(html).contains(digest).contains("id=\"mailboxes\"");
    assertThat(html(MadeUpBank.facts())).doesNotContain(digest);
  }

  private static String html(InventoryFacts facts) throws Exception {
    return html(facts, PageSettings.standard());
  }

  private static String html(InventoryFacts facts, PageSettings settings) throws Exception {
    LawBook law = LawBook.read(ConfigFiles.bundled());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReport(law, ReasonTexts.read(ConfigFiles.bundled()), settings)
        .write(Assembly.of(facts, law, JudgeSettings.bankIn("IN", "US"), null), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String inside(String html, String tag) {
    Matcher matcher =
        Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL).matcher(html);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String digest(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
