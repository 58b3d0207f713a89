package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
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
    assertThat(listing.notes()).singleElement().asString().contains("cards.bank.example");
  }

  @Test
  void areNotThoseOfAFreeMailService() {
    assertThat(BankDomains.known(listing(List.of(), "asha@gmail.com"), SERVICES).acceptedDomains())
        .isEmpty();
  }

  @Test
  void whereNoneIsKnownThatIsSaid() {
    MailboxListing listing = BankDomains.known(listing(List.of(), "archive.pst"), SERVICES);

    assertThat(listing.acceptedDomains()).isEmpty();
    assertThat(listing.notes())
        .singleElement()
        .asString()
        .contains("which mail went outside is not known")
        .contains("evidence.exchangeExport");
  }

  @Test
  void thoseThatAreKnownStay() {
    MailboxListing known = listing(List.of("bank.example"), "asha@other.example");

    assertThat(BankDomains.known(known, SERVICES)).isEqualTo(known);
  }

  private static MailboxListing listing(List<String> domains, String... addresses) {
    return new MailboxListing(
        List.of(addresses).stream().map(BankDomainsTest::mailbox).toList(), List.of(), domains);
  }

  private static Mailbox mailbox(String address) {
    return new Mailbox(
        new MailboxId(address),
        address,
        address,
        MailboxKind.UNKNOWN,
        Lifecycle.UNKNOWN,
        null,
        Owner.unknown(),
        List.of(),
        Migration.unknown(),
        DataLocation.unknown(),
        new Access.Open(),
        null);
  }
}
