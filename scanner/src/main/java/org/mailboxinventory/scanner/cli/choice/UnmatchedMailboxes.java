package org.mailboxinventory.scanner.cli.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.settings.ChosenMail;
import org.mailboxinventory.scanner.settings.Spelling;
import org.mailboxinventory.scanner.source.Globs;
import org.mailboxinventory.scanner.source.MailboxListing;

/**
 * Entries of {@code mailboxes} in the settings that match no mailbox of a whole listing.
 *
 * @param warnings a sentence for each of {@code include} and {@code exclude}
 * @param unprotected a sentence for each entry of {@code mailboxes.protected}: what it was meant to
 *     protect is not protected
 * @param allLeftOut there are mailboxes, and the settings leave out every one
 */
public record UnmatchedMailboxes(
    List<String> warnings, List<String> unprotected, boolean allLeftOut) {

  /** {@code files}: mailboxes are known by the names of their files too. */
  public static UnmatchedMailboxes of(
      ChosenMail.Mailboxes chosen, MailboxListing listing, boolean files) {
    List<String> warnings = new ArrayList<>();
    List<Mailbox> all = listing.mailboxes();
    for (String entry : unmatched(chosen.include(), all, files)) {
      warnings.add("mailboxes.include: '" + entry + "' matches no mailbox" + meant(entry, all));
    }
    for (String entry : unmatched(chosen.exclude(), all, files)) {
      warnings.add("mailboxes.exclude: '" + entry + "' matches no mailbox" + meant(entry, all));
    }
    List<String> unprotected = new ArrayList<>();
    for (String entry : unmatched(chosen.neverOpened(), all, files)) {
      unprotected.add(
          "mailboxes.protected: '"
              + entry
              + "' MATCHES NO MAILBOX AND PROTECTS NOTHING"
              + meant(entry, all)
              + (meant(entry, all).isEmpty() ? "; correct or remove it" : ""));
    }
    boolean none =
        !all.isEmpty()
            && all.stream().allMatch(mailbox -> mailbox.access() instanceof Access.Excluded);
    return new UnmatchedMailboxes(List.copyOf(warnings), List.copyOf(unprotected), none);
  }

  private static List<String> unmatched(List<String> entries, List<Mailbox> all, boolean files) {
    return entries.stream()
        .filter(
            entry -> {
              Globs glob = new Globs(List.of(entry));
              return all.stream().noneMatch(mailbox -> matches(glob, mailbox, files));
            })
        .toList();
  }

  private static boolean matches(Globs glob, Mailbox mailbox, boolean files) {
    String name = mailbox.displayName();
    return glob.match(mailbox.address())
        || glob.match(mailbox.id().value())
        || (files && name != null && glob.match(name));
  }

  private static String meant(String entry, List<Mailbox> all) {
    Set<String> addresses = new TreeSet<>();
    all.forEach(mailbox -> addresses.add(mailbox.address()));
    return Spelling.suggestion(entry, addresses);
  }
}
