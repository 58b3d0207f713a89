package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.page.PageSettings;
import org.mailboxinventory.report.write.page.PageSettings.Audience;
import org.mailboxinventory.report.write.page.PageWriter;

class ReportHtmlTest {
  @Test
  void nothingInItCanRunOrLoadButItsOwnScriptAndStyle() throws Exception {
    String html = html(MadeUpBank.facts());
    assertThat(html.replace("&#39;", "'"))
        .contains("default-src 'none'")
        .contains("script-src 'sha256-" + digest(inside(html, "script")) + "'")
        .contains("style-src 'sha256-" + digest(inside(html, "style")) + "'")
        .contains("require-trusted-types-for 'script'");
    String shown = html.substring(0, html.indexOf("<script type=\"application/json\""));
    assertThat(shown.replaceAll("\"[^\"]*\"", "\"\""))
        .doesNotContainPattern("<[^>]*\\s(style|on[a-z]+)\\s*=");
    assertThat(shown).doesNotContainPattern("(?i)(src|href)=\"(?!#)");
    assertThat(inside(html, "style")).doesNotContainPattern("url\\(|@import");
  }

  @Test
  void whatNamesHoldIsPackedAndNotMarkup() throws Exception {
    assertThat(html(MadeUpBank.facts())).doesNotContain("<img");
    JsonNode head =
        head(html(MadeUpFacts.scanOf(MadeUpFacts.mailbox().named("a@b.example", "x").facts())));
    assertThat(head.at("/words/dept/0/0").asText()).isEqualTo("Retail Banking");
  }

  @Test
  void theHeadEndsNoElementWhateverIsInIt() throws Exception {
    InventoryFacts facts =
        MadeUpFacts.scanOf(
            MadeUpFacts.mailbox().department("</script><script>alert(1)</script>").facts());
    String html = html(facts);
    assertThat(html).doesNotContain("alert(1)</script>");
    assertThat(head(html).at("/words/dept/0/0").asText())
        .isEqualTo("</script><script>alert(1)</script>");
  }

  @Test
  void aSmallDepartmentIsNotOnTheBoardsPage() throws Exception {
    InventoryFacts facts =
        MadeUpFacts.scanOf(MadeUpFacts.mailbox().department("Vault Office").facts());
    assertThat(head(html(facts)).at("/words/dept/0").toString()).contains("Vault Office");
    String board = html(facts, new PageSettings(Audience.BOARD, null, "en"));
    assertThat(board).doesNotContain("Vault Office");
    assertThat(head(board).at("/words/dept/0/0").asText())
        .isEqualTo("small departments, or not said");
  }

  @Test
  void noActionNamesASmallDepartmentToTheBoard() throws Exception {
    InventoryFacts facts =
        MadeUpFacts.scanOf(
            MadeUpFacts.mailbox()
                .department("Vault Office")
                .read(State.UNREADABLE, 0)
                .because(Reason.ACCESS_DENIED, 1)
                .facts());
    assertThat(head(html(facts)).at("/actions/0/owner").asText()).isEqualTo("Vault Office");
    String board = html(facts, new PageSettings(Audience.BOARD, null, "en"));
    assertThat(head(board).at("/actions/0/owner").asText())
        .isEqualTo("small departments, or not said");
    assertThat(board).doesNotContain("Vault Office");
  }

  @Test
  void theFirstScreenStandsInTheFileBeforeAnyScript() throws Exception {
    String html = html(MadeUpBank.facts());
    String before = html.substring(0, html.indexOf("<script"));
    assertThat(before.replaceAll("</?b>", ""))
        .contains("We read 7 of 10 mailboxes, 1 of them only in part; 3 were not read,")
        .contains("This is the first run; the next one will show what changed.")
        .containsSubsequence("Mailboxes read wholly", "60 %", "At high risk", "With an indication");
  }

  @Test
  void whereEachMailboxWasReadNothingIsSaidToBeUnknown() throws Exception {
    String some = html(MadeUpBank.facts());
    assertThat(some).contains("of 10 mailboxes; what they hold is not known");
    String all = html(MadeUpFacts.scanOf(MadeUpFacts.mailbox().facts()));
    String before = all.substring(0, all.indexOf("<script"));
    assertThat(before)
        .contains("of 1 mailboxes; each was read, whole or in part")
        .doesNotContain("what they hold is not known");
  }

  @Test
  void inHindiTheFileOpensInHindi() throws Exception {
    String html = html(MadeUpBank.facts(), new PageSettings(Audience.OPERATIONS, null, "hi"));
    assertThat(html)
        .contains("<html lang=\"hi\">")
        .contains("हमने <b>10</b> में से <b>7</b> मेलबॉक्स पढ़े");
  }

  @Test
  void whatIsKnownToBeExposedLessIsLeftOutWithANotice() throws Exception {
    JsonNode all = head(html(MadeUpBank.facts()));
    JsonNode some =
        head(html(MadeUpBank.facts(), new PageSettings(Audience.OPERATIONS, Level.CRITICAL, "en")));
    assertThat(all.get("n").asInt()).isEqualTo(10);
    assertThat(all.get("notes").toString()).doesNotContain("note_minLevel");
    assertThat(some.get("n").asInt()).isLessThan(10).isGreaterThanOrEqualTo(3);
    assertThat(some.get("notes").toString()).contains("note_minLevel");
  }

  @Test
  void aBoardSeesNoSingleMailbox() throws Exception {
    String html = html(MadeUpBank.facts(), new PageSettings(Audience.BOARD, null, "en"));
    assertThat(html).contains("id=\"law-h\"").doesNotContain("id=\"grid\"");
    assertThat(html).doesNotContain("id=\"d-");
    for (MailboxFacts mailbox : MadeUpBank.facts().mailboxes()) {
      assertThat(html).doesNotContain(mailbox.mailbox().address());
      assertThat(html).doesNotContain(mailbox.mailbox().id().value());
    }
    assertThat(head(html).at("/board/heat/place/all").size()).isPositive();
    assertThat(html.length()).isLessThan(250_000);
  }

  @Test
  void anAuditorSeesWhatItWasMadeFrom() throws Exception {
    String digest = MadeUpBank.facts().scan().catalogue().digest();
    String html = html(MadeUpBank.facts(), new PageSettings(Audience.AUDITOR, null, "en"));
    assertThat(html).contains(digest).contains("id=\"grid\"").contains("exchange-export sha256:");
    assertThat(html(MadeUpBank.facts())).doesNotContain(digest);
  }

  /** Whoever writes it says so, and takes it for no fault of the program. */
  @Test
  void aDiskThatIsFullOnTheWayIsSaidAsWhatItIs() throws Exception {
    for (int room : new int[] {0, 70_000, 140_000}) {
      assertThatThrownBy(() -> write(MadeUpBank.facts(), PageSettings.standard(), full(room)))
          .as("after %d bytes", room)
          .isInstanceOf(IOException.class)
          .hasMessage("No space left on device");
    }
  }

  private static OutputStream full(int room) {
    return new OutputStream() {
      private int left = room;

      @Override
      public void write(int b) throws IOException {
        if (left-- <= 0) {
          throw new IOException("No space left on device");
        }
      }
    };
  }

  private static String html(InventoryFacts facts) throws Exception {
    return html(facts, PageSettings.standard());
  }

  private static String html(InventoryFacts facts, PageSettings settings) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(facts, settings, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(InventoryFacts facts, PageSettings settings, OutputStream out)
      throws Exception {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    new PageWriter(ConfigFiles.bundled(), law, ReasonTexts.read(ConfigFiles.bundled()), settings)
        .write(
            Assembly.of(facts, law, JudgeSettings.bankIn("IN", "US"), null),
            ItemListing.of((mailbox, receiver) -> {}, law),
            out);
  }

  private static JsonNode head(String html) throws Exception {
    Matcher matcher = Pattern.compile("id=\"head\">(.*?)</script>", Pattern.DOTALL).matcher(html);
    assertThat(matcher.find()).isTrue();
    return new ObjectMapper().readTree(matcher.group(1));
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
