package org.mailboxinventory.scanner.detect.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who wrote and who receives a message are different people. */
final class MessageHeadTest {
  private final ReadRecords read = new ReadRecords();

  @Test
  void eachAddressOfAMessageIsARecordWithTheNameBeforeIt() {
    assertThat(
            read.ofCorrespondents(
                """
                Asha Rao <asha.rao@client.example>
                v.iyer@partner.example, Vikram Iyer <n.das@partner.example>
                k.sen@other.example
                """))
        .containsExactly(
            List.of("Asha Rao", "asha.rao@client.example"),
            List.of("v.iyer@partner.example"),
            List.of("Vikram Iyer", "n.das@partner.example"),
            List.of("k.sen@other.example"));
  }

  @Test
  void fieldsAtTheHeadOfAQuotedMessageAreOfDifferentPeopleAndOfNobodyBesideThem() {
    assertThat(
            read.of(
                false,
                """
                The mobile of the customer is 9876543210.

                From: asha.rao@client.example
                Sent: Monday, 2 March 2026
                To: v.iyer@partner.example; n.das@partner.example;
                  m.roy@partner.example
                Cc: k.sen@other.example
                Subject: cards

                His PAN is BNZPK4321L, mail t.bose@client.example.
                """))
        .containsExactly(
            List.of("9876543210"),
            List.of("asha.rao@client.example"),
            List.of("v.iyer@partner.example"),
            List.of("n.das@partner.example"),
            List.of("m.roy@partner.example"),
            List.of("k.sen@other.example"),
            List.of("BNZPK4321L", "t.bose@client.example"));
  }

  @Test
  void soAreFieldsInOtherLanguagesAndInHtml() {
    assertThat(
            read.of(
                true,
                "<p>Mobile: 9876543210</p><div><b>Von:</b> asha.rao@client.example<br>"
                    + "<b>Gesendet:</b> Montag<br><b>An:</b> v.iyer@partner.example<br>"
                    + "<b>Betreff:</b> Karten</div><p>PAN: BNZPK4321L</p>"))
        .containsExactly(
            List.of("9876543210"),
            List.of("asha.rao@client.example"),
            List.of("v.iyer@partner.example"),
            List.of("BNZPK4321L"));
    assertThat(
            read.of(
                false, "> *प्रेषक:* asha.rao@client.example\n> *प्रति:* v.iyer@partner.example\n"))
        .containsExactly(List.of("asha.rao@client.example"), List.of("v.iyer@partner.example"));
    assertThat(read.of(false, "发件人：a.rao@client.example\n收件人：v.iyer@partner.example\n"))
        .containsExactly(List.of("a.rao@client.example"), List.of("v.iyer@partner.example"));
  }

  @Test
  void whoWroteWhatIsQuotedIsNotWhoAnswers() {
    for (String line :
        List.of(
            "On Mon, 2 Mar 2026 at 10:00, <asha.rao@client.example> wrote:",
            "On Mon, 2 Mar 2026 at 10:00, <asha.rao@client.example>\nwrote:",
            "Am 02.03.2026 um 10:00 schrieb <asha.rao@client.example>:")) {
      assertThat(
              read.of(
                  false, "Please call my mobile 9876543210.\n\n" + line + "\n> PAN: BNZPK4321L\n"))
          .as(line)
          .containsExactly(
              List.of("9876543210"), List.of("asha.rao@client.example"), List.of("BNZPK4321L"));
    }
  }

  @Test
  void linesThatOnlyLookLikeFieldsKeepTogetherWhatTheyAreAbout() {
    assertThat(
            read.of(
                false,
                """
                PAN: BNZPK4321L
                From: 01/04/2025
                To: 31 March 2026
                Mobile: 9876543210
                Email: asha.rao@client.example
                """))
        .containsExactly(List.of("BNZPK4321L", "9876543210", "asha.rao@client.example"));
    assertThat(
            read.of(
                false, "Asha Rao <asha.rao@client.example>:\nmobile 9876543210, PAN BNZPK4321L\n"))
        .containsExactly(
            List.of("Asha Rao", "asha.rao@client.example", "9876543210", "BNZPK4321L"));
  }
}
