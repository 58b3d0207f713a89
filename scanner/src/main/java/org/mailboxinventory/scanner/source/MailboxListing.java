package org.mailboxinventory.scanner.source;

import java.time.Instant;
import java.util.List;
import org.mailboxinventory.report.model.Mailbox;

/**
 * The mailboxes found.
 *
 * @param inputs evidence files read for it
 * @param acceptedDomains the bank's own mail domains, lower case; empty when unknown
 * @param staff the tenant's own people
 * @param notes for people: what could not be listed, and where sources contradict each other
 * @param byAddresses the domains are those of the mailboxes' own addresses: no source said them
 */
public record MailboxListing(
    List<Mailbox> mailboxes,
    List<EvidenceInput> inputs,
    List<String> acceptedDomains,
    KnownStaff staff,
    List<String> notes,
    boolean byAddresses) {
  public MailboxListing {
    mailboxes = List.copyOf(mailboxes);
    inputs = List.copyOf(inputs);
    acceptedDomains = List.copyOf(acceptedDomains);
    notes = List.copyOf(notes);
  }

  /** One of which a source said the domains, or nobody. */
  public MailboxListing(
      List<Mailbox> mailboxes,
      List<EvidenceInput> inputs,
      List<String> acceptedDomains,
      KnownStaff staff,
      List<String> notes) {
    this(mailboxes, inputs, acceptedDomains, staff, notes, false);
  }

  /** One of which nobody says who the tenant's people are. */
  public MailboxListing(
      List<Mailbox> mailboxes,
      List<EvidenceInput> inputs,
      List<String> acceptedDomains,
      List<String> notes) {
    this(mailboxes, inputs, acceptedDomains, KnownStaff.nobody(), notes);
  }

  /** The same without what describes people, of whom there may be very many. */
  public MailboxListing withoutStaff() {
    return new MailboxListing(
        mailboxes, inputs, acceptedDomains, KnownStaff.nobody(), notes, byAddresses);
  }

  /** A listing of which nothing needs to be said. */
  public MailboxListing(
      List<Mailbox> mailboxes, List<EvidenceInput> inputs, List<String> acceptedDomains) {
    this(mailboxes, inputs, acceptedDomains, List.of());
  }

  /**
   * An evidence file.
   *
   * @param kind {@code exchange-export} or {@code migration-users}
   * @param sha256 of the file, in hexadecimal
   * @param asOf the file's time of last change
   */
  public record EvidenceInput(String kind, String sha256, long rows, Instant asOf) {}
}
