package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.engine.item.FreeMail;
import org.mailboxinventory.scanner.source.MailboxListing;

/** The bank's domains where no directory says them. */
class BankDomainsTest {
  private static final FreeMail SERVICES = new FreeMail(Set.of("gmail.com"));

  @Test
  void areThoseOfTheMailboxesAddresses() {
    MailboxListing listing =
        BankDomains.known(
            listing(
                List.of(),
                "Asha@Bank.example",
                "branch/ravi@cards.bank.example.pst",
                "archive.pst"),
            SERVICES);

    assertThat(listing.acceptedDomains()).containsExactly("bank.example", "cards.bank.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export@2026.03.12.pst",
        "offer for ravi@client.example.eml",
        "ravi@client.example/archive.pst",
        "a@b@client.example",
        "@client.example",
        "ravi@localhost"
      })
  void areNotTakenFromWhatIsNoAddress(String name) {
    assertThat(BankDomains.known(listing(List.of(), name), SERVICES).acceptedDomains()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"b/ravi@bank.example.pst", "b\\ravi@bank.example", "r.s@bank.example"})
  void areTakenFromTheLastStepOfAPath(String name) {
    assertThat(BankDomains.known(listing(List.of(), name), SERVICES).acceptedDomains())
        .containsExactly("bank.example");
  }

  @Test
  void areNotThoseOfAFreeMailService() {
    assertThat(BankDomains.known(listing(List.of(), "asha@gmail.com"), SERVICES).acceptedDomains())
        .isEmpty();
  }

  @Test
  void whereNoneIsKnownThatIsSaid() {
    assertThat(said(listing(List.of(), "archive.pst")))
        .startsWith("warning: ")
        .contains("which mail went outside is not known")
        .contains("evidence.exchangeExport");
    assertThat(said(listing(List.of(), "asha@bank.example")))
        .startsWith("the bank's own domains are taken")
        .contains("bank.example");
    assertThat(said(listing(List.of("bank.example"), "archive.pst"))).isEmpty();
  }

  @Test
  void thoseThatAreKnownStay() {
    MailboxListing known = listing(List.of("bank.example"), "asha@other.example");

    assertThat(BankDomains.known(known, SERVICES)).isEqualTo(known);
  }

  private static String said(MailboxListing listed) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(InputStream.nullInputStream(), stream, stream, false);
    BankDomains.say(listed, BankDomains.known(listed, SERVICES), console);
    return err.toString(StandardCharsets.UTF_8);
  }

  private static MailboxListing listing(List<String> domains, String... addresses) {
    return new MailboxListing(
        List.of(addresses).stream().map(BankDomainsTest::mailbox).toList(), List.of(), domains);
  }

  private static Mailbox mailbox(String address) {
    return Mailbox.known(
        new MailboxId(address), address, MailboxKind.UNKNOWN, Lifecycle.UNKNOWN, new Access.Open());
  }
}
