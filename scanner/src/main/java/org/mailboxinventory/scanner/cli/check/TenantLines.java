package org.mailboxinventory.scanner.cli.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.cli.check.CheckLine.Result;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.check.Estimate;
import org.mailboxinventory.scanner.source.graph.check.Grant;
import org.mailboxinventory.scanner.source.graph.check.Permission;
import org.mailboxinventory.scanner.source.graph.check.TenantCheck;

/** Says what was found out of a tenant, with the remedy for each line. */
final class TenantLines {
  private TenantLines() {}

  /**
   * The lines.
   *
   * @param audit on what a scan does to the tenant's audit records
   */
  static List<CheckLine> of(TenantCheck check, CheckLine audit) {
    SourceException trouble = check.trouble();
    if (trouble != null) {
      return List.of(
          broken(
              "sign-in",
              trouble.kind() == SourceException.Kind.PERMISSION ? "identity" : "network",
              String.valueOf(trouble.getMessage())));
    }
    List<CheckLine> lines = new ArrayList<>();
    lines.add(CheckLine.fine("sign-in", "identity", "signed in"));
    boolean listed =
        check.grants().stream()
            .noneMatch(
                grant ->
                    grant.permission() == Permission.USER_READ_ALL
                        && grant.state() == Grant.State.MISSING);
    SourceException listing = check.listingTrouble();
    if (listing != null) {
      lines.add(broken("tenant", "list of mailboxes", String.valueOf(listing.getMessage())));
    }
    SourceException links = check.linkTrouble();
    if (links != null) {
      lines.add(broken("tenant", "links", String.valueOf(links.getMessage())));
    }
    check.grants().forEach(grant -> lines.add(line(grant, listed)));
    for (String writing : check.writing()) {
      lines.add(
          CheckLine.gap(
              "permission",
              writing,
              "allows more than reading, and is never used",
              "remove it from the application"));
    }
    if (check.concealed()) {
      lines.add(
          CheckLine.gap(
              "tenant",
              "usage report",
              "names in it are concealed, so it cannot be matched to mailboxes",
              "let an administrator show names in reports (admin centre, Settings, Reports)"));
    }
    lines.add(audit);
    return lines;
  }

  /** A message ends with its remedy, behind a colon. */
  private static CheckLine broken(String area, String what, String said) {
    int colon = said.lastIndexOf(": ");
    return CheckLine.broken(
        area,
        what,
        colon < 0 ? said : said.substring(0, colon),
        colon < 0 ? "try again later" : said.substring(colon + 2));
  }

  private static CheckLine line(Grant grant, boolean listed) {
    Permission permission = grant.permission();
    String tried = tried(grant);
    return switch (grant.state()) {
      case GRANTED ->
          CheckLine.fine(
              "permission", permission.word(), permission.gives() + " (tested; " + tried + ")");
      case PARTLY ->
          CheckLine.gap(
              "permission",
              permission.word(),
              String.format(
                  Locale.ROOT,
                  "%s: %d of %d mailboxes tested could be opened (%s)",
                  permission.gives(),
                  grant.allowed(),
                  grant.allowed() + grant.refused(),
                  tried),
              permission.byExchange()
                  ? "if all are meant, widen its scope in Exchange (RBAC for Applications)"
                  : "if all are meant, have an administrator consent to " + permission.word());
      case MISSING ->
          new CheckLine(
              "permission",
              permission.word(),
              grant.needed() ? Result.FAILS : Result.WARNING,
              grant.needed()
                  ? "refused; the scan needs: " + permission.gives()
                  : "refused; the scan continues without: " + permission.gives(),
              "grant " + permission.word() + " and have an administrator consent");
      case UNTRIED ->
          new CheckLine(
              "permission",
              permission.word(),
              Result.UNKNOWN,
              permission.gives()
                  + (listed
                      ? ": there was no mailbox to test it on"
                      : ": not tested, because no mailbox can be listed"),
              null);
    };
  }

  private static String tried(Grant grant) {
    if (grant.inToken()) {
      return "in the token";
    }
    return grant.permission().byExchange()
        ? "not in the token; Exchange may grant it"
        : "not in the token";
  }

  static List<String> estimate(Estimate estimate) {
    if (estimate.mailboxes() == 0) {
      return List.of("estimate: none, because no mailbox is listed that a scan would open");
    }
    if (estimate.sampled() == 0) {
      return List.of(
          String.format(
              Locale.ROOT,
              "estimate: %,d mailboxes; none could be opened, so items are unknown",
              estimate.mailboxes()));
    }
    return List.of(
        String.format(
            Locale.ROOT,
            "estimate: about %2$,d items in mailboxes that may be opened (%1$,d), %3$,d requests,"
                + " %4$s",
            estimate.mailboxes(),
            estimate.items(),
            estimate.requests(),
            time(estimate.time())),
        String.format(
            Locale.ROOT,
            "  calculated from a sample of %,d, with 1.5 attachments on a quarter of the"
                + " messages; a request took %,d ms",
            estimate.sampled(),
            estimate.request().toMillis()));
  }

  /** In minutes and seconds; hours too where there are any. */
  private static String time(Duration time) {
    long seconds = Math.max(1, time.toSeconds());
    long hours = seconds / 3600;
    return (hours > 0 ? hours + " h " : "")
        + seconds / 60 % 60
        + " min "
        + seconds % 60
        + " s from start to report";
  }
}
