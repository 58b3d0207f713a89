package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Addresses of mail that a program broke where its line was full; {@code /} stands for a line's
 * end, brackets for where the address is.
 */
class BrokenMailAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "For the schedule please write to [r.sonnleitner@kaverne-/nord.de].",
        "For the schedule please write to [r.sonnleitner@kaverne./nord.de] before Friday",
        "For the schedule please write to [r.sonnleitner@kaverne-nord/.de] before Friday",
        "For the schedule please write to [r.sonnleitner@/kaverne-nord.de] before Friday",
        "For the schedule please write to [r.sonnleitner/@kaverne-nord.de] before Friday",
        "For the schedule please write to [r./sonnleitner@kaverne-nord.de], she knows",
        "For the schedule please write to [r.sonn-/leitner@kaverne-nord.de], she knows",
        "For the schedule please write to [r_sonn_/leitner@kaverne-nord.de], she knows",
        "Bitte schreiben Sie uns an die Adresse [max-/mustermann@kaverne.de] bis Freitag",
        "The copy goes to <[yolanda.fernsworth@gulf-/midstream.com]> as well",
        "The copy goes to <mailto:[kate.o-/brien@valley.org]> as well",
        "The copy goes to ([yolanda@gulf-/midstream.co.uk]) as well",
        "please write to [yolanda/.fernsworth@kaverne.de] for the schedule",
        "From: Asha Rao <[asha.rao@/bank.example.com]>",
        "mail: [immaculate.nakato@pearlin/surance.ug]",
        "Personal mail : [yolanda./fernsworth@kaverne.de]",
        "The copy goes to <[yolan/da.fernsworth@kaverne.de]> as well",
        "The copy goes to <[yolanda.fernsworth@kaverne-nord.d/e]> as well",
        "The copy goes to <[yolanda.fernsworth@kaverne.co./in]> as well",
        "ATTENDEE;CN=none:mailto:[e.theodorakis@aegean/shipbroker.gr]",
        "\"cust\":\"[fabienne.oberweis@mose/l-post.lu]\",\"ok\":true"
      })
  void areFoundOverTheLinesEnd(String text) {
    String value = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    for (String breaking : new String[] {"\n", "\r\n", " \n", "\n> ", "\n>> ", "\n> > ", "\n  "}) {
      String written = text.replaceAll("[\\[\\]]", "").replace("/", breaking);
      assertThat(Scanned.findings(written))
          .as(written)
          .contains("global.email high " + value.replace("/", breaking));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E-mail=[r.sonnleitner@\\~kaverne-nord.de]",
        "the E-mail is [r.sonnleitner@=20~kaverne-nord.de], kindly",
        "09:14:33 INFO: E-mail=[r.sonnleitner@~09:14:33 INFO: kaverne-nord.de]",
        "# E-mail [r.sonnleitner@~# kaverne-nord.de]",
        "s = \"E-mail: [r.sonnleitner@\"~    + \"kaverne-nord.de]\"",
        "| No | E-mail          |~| 1  | [r.sonnleitner@  |~|    | kaverne-nord.de] |",
        "| Mail | [r.sonnleitner@kaverne- |~|      | nord.de]                |",
        "| Mail | [r.sonn-                 |~|      | leitner@kaverne.de]     |",
        "No  Amount  E-mail~1   120.00  [r.sonnleitner@~            kaverne-nord.de]~2   130.00  -"
      })
  void goOnBehindTheSignsOfProgramsAndInTheirCell(String text) {
    String value = text.substring(text.indexOf('[') + 1, text.indexOf(']')).replace('~', '\n');
    assertThat(Scanned.findings(text.replaceAll("[\\[\\]]", "").replace('~', '\n')))
        .contains("global.email high " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No  Amount  E-mail\n1   120.00  r.sonnleitner@\n2   130.00  kaverne-nord.de",
        "| 1  | r.sonnleitner@ |\n| 2  | kaverne-nord.de |",
        "s = [\"r.sonnleitner@\",\n \"kaverne-nord.de\"]"
      })
  void otherRowsAreNoPartOfThem(String text) {
    assertThat(Scanned.findings(text)).noneMatch(finding -> finding.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"VPA [kirana.~indiranagar@okaxis]", "her UPI id [kirana.~store9@okaxis] ok"})
  void thoseOfPaymentsGoOnBehindTheirLabel(String text) {
    String value = text.substring(text.indexOf('[') + 1, text.indexOf(']')).replace('~', '\n');
    assertThat(Scanned.findings(text.replaceAll("[\\[\\]]", "").replace('~', '\n')))
        .contains("in.upi-vpa high " + value);
  }

  @Test
  void aDomainAloneOnTheNextLineIsWholeWhereNoSentenceGoesOn() {
    assertThat(Scanned.findings("E-mail : asha.rao@meridian.\ncom\nAddress : 4 Hill Road"))
        .contains("global.email high asha.rao@meridian.\ncom");
  }

  @Test
  void thoseOfAFunctionAreFoundToo() {
    assertThat(Scanned.findings("write to support@gulf-\nmidstream.com please"))
        .containsExactly("global.role-address high support@gulf-\nmidstream.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kindly send the signed form on my registered mail-/asha@bank.example.com",
        "Kindly send the signed form on my registered email id-/asha@bank.example.com",
        "E-Mail-/asha@bank.example.com",
        "Please send it to the desk./asha@bank.example.com",
        "Please send it to the people at the desk of the branch in Pune -/asha@bank.example.com",
        "asha@bank.example.com./in case of doubt",
        "asha@bank.example.com-/thanks",
        "Kindly confirm by mail today./asha@bank.example.com",
        "The page is <bank.example/asha@bank.example.com",
        "Please send it to/asha@bank.example.com",
        "| the form is at | its-/| asha@bank.example.com | none"
      })
  void whatIsBesideOneIsNoPartOfIt(String text) {
    assertThat(Scanned.findings(text.replace('/', '\n')))
        .containsExactly("global.email high asha@bank.example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "write to asha@localhost./In the morning",
        "write to asha@localhost/www.example.com",
        "asha@sales/thanks. in",
        "as @asha said/@rao is right"
      })
  void otherSignsJoinNothing(String text) {
    assertThat(Scanned.findings(text.replace('/', '\n'))).isEmpty();
  }
}
