package org.mailboxinventory.scanner.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.scanner.cli.choice.UnlikelyAccepted;
import org.mailboxinventory.scanner.cli.choice.UnmatchedMailboxes;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.graph.check.TenantCheck;

/** What the settings choose of the tenant and of the detectors, and what of it could be read. */
final class ChoiceLines {
  private static final String CHOICE = "choice";
  private static final String REMEDY = "correct the entry, or remove it";

  /** Mailboxes named; the others are counted. */
  private static final int NAMED = 10;

  private ChoiceLines() {}

  static List<CheckLine> of(Settings settings, CompiledCatalogue detection, TenantCheck check) {
    List<CheckLine> lines = new ArrayList<>();
    lines.add(
        CheckLine.fine(
            CHOICE,
            "detectors",
            String.format(
                Locale.ROOT, "%,d are chosen", detection.catalogue().detectors().size())));
    MailboxListing listing = check.listing();
    for (String sentence :
        UnlikelyAccepted.of(
            settings.detect(), listing == null ? List.of() : listing.acceptedDomains())) {
      lines.add(CheckLine.gap(CHOICE, "accepted", sentence, REMEDY));
    }
    if (listing != null) {
      mailboxes(settings, listing, lines);
      refused(check, lines);
      if (check.linkTrouble() == null) {
        reading(check, lines);
      }
    }
    return lines;
  }

  private static void mailboxes(Settings settings, MailboxListing listing, List<CheckLine> lines) {
    UnmatchedMailboxes unmatched = UnmatchedMailboxes.of(settings.mailboxes(), listing, false);
    for (String sentence : unmatched.unprotected()) {
      lines.add(CheckLine.gap(CHOICE, "protected", sentence, REMEDY));
    }
    for (String sentence : unmatched.warnings()) {
      lines.add(CheckLine.gap(CHOICE, "mailboxes", sentence, REMEDY));
    }
    for (String note : listing.notes()) {
      String[] said = note.split("; ", 2);
      lines.add(CheckLine.gap(CHOICE, "mailboxes", said[0], said.length > 1 ? said[1] : REMEDY));
    }
    long excluded =
        listing.mailboxes().stream()
            .filter(mailbox -> mailbox.access() instanceof Access.Excluded)
            .count();
    String says =
        String.format(
            Locale.ROOT,
            "%,d listed, %,d of them left out by the settings",
            listing.mailboxes().size(),
            excluded);
    lines.add(
        unmatched.allLeftOut()
            ? CheckLine.broken(CHOICE, "mailboxes", says, "widen the settings below 'mailboxes'")
            : CheckLine.fine(CHOICE, "mailboxes", says));
  }

  private static void refused(TenantCheck check, List<CheckLine> lines) {
    if (check.refused().isEmpty()) {
      return;
    }
    String named = check.refused().stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = check.refused().size() - NAMED;
    lines.add(
        CheckLine.gap(
            CHOICE,
            "mailboxes refused",
            String.format(
                Locale.ROOT,
                "%,d of %,d tried may not be opened: %s%s",
                check.refused().size(),
                check.tried(),
                named,
                more > 0 ? String.format(Locale.ROOT, " and %,d more", more) : ""),
            "widen the application's scope in Exchange (RBAC for Applications), or exclude them"));
  }

  private static void reading(TenantCheck check, List<CheckLine> lines) {
    String what = "reading";
    switch (check.reading()) {
      case READ ->
          lines.add(CheckLine.fine(CHOICE, what, "a page of messages and an attachment were read"));
      case WITHOUT_ATTACHMENT ->
          lines.add(
              CheckLine.fine(
                  CHOICE, what, "a page of messages was read; no attachment was found to try"));
      case NOTHING_THERE ->
          lines.add(
              new CheckLine(
                  CHOICE,
                  what,
                  CheckLine.Result.UNKNOWN,
                  "no message was found to try in the mailboxes looked at",
                  null));
      case FAILED ->
          lines.add(
              CheckLine.broken(
                  CHOICE,
                  what,
                  "the service returned no page of messages",
                  "if a gateway stands before Graph, see that it passes requests for messages/delta"
                      + " on; else try again later"));
      case NOT_TRIED -> {}
    }
  }
}
