package org.mailboxinventory.scanner.cli.scan;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.scanner.source.graph.check.AuditFootprint;

/**
 * What the bank's security team needs to know so that it does not take a scan of the tenant for an
 * attack, and an attack for the scan. Holds no credential and nothing from mail.
 *
 * @param application the id with which it signed in; null when it was given a token
 * @param host the machine's name
 * @param mailboxes addresses of those opened, in order
 * @param items how many were read
 * @param requests how many were sent to Graph
 */
record SocNotice(
    String run,
    @Nullable String application,
    @Nullable String tenant,
    String userAgent,
    String host,
    Run.Privacy privacy,
    Instant from,
    Instant to,
    List<String> mailboxes,
    long items,
    long requests) {
  private static final int MOST_LISTED = 50;

  SocNotice {
    mailboxes = List.copyOf(mailboxes);
  }

  /** As Markdown. */
  String text() {
    return String.join("\n", head(), shown(), other(), list()) + "\n";
  }

  private String head() {
    return String.join(
        "\n",
        "# Notice to the security team",
        "",
        "mailbox-inventory has read mailboxes of this tenant. Compare what follows with your logs."
            + " This file alone proves nothing: ask the person who approved the scan.",
        "",
        "| | |",
        "|---|---|",
        row("Run id", run),
        row(
            "Application id",
            Objects.requireNonNullElse(application, "not known: a token was set")),
        row("Tenant", tenant),
        row("User agent begins with", userAgent),
        row("Machine", host),
        row("Purpose", privacy.purpose()),
        row("Reference", privacy.reference()),
        row("Approved by", privacy.approvedBy()),
        row("From", time(from)),
        row("To", time(to) + " (" + Duration.between(from, to).toMinutes() + " minutes)"),
        row("Mailboxes opened", number(mailboxes.size())),
        row("Items read", number(items)),
        row("Requests to Microsoft Graph", number(requests)),
        "");
  }

  private static String shown() {
    return String.join(
        "\n",
        "## What your logs show of it",
        "",
        "- **Audit log (Purview)**: the operation `MailItemsAccessed` with the access type `Bind`,"
            + " under the application id, for the mailboxes below. Where a record says"
            + " `IsThrottled`, Exchange stopped recording for that mailbox: after "
            + number(AuditFootprint.MOST_RECORDS)
            + " records in 24 hours, for the next 24 hours.",
        "- **Graph activity log**: `GET` requests, most of them for `/users/…/mailFolders`,"
            + " `/messages/delta` and `/attachments/…/$value`, with the user agent."
            + " Every other mailbox that the application may see is asked for its purpose or its"
            + " inbox, and no message in it is opened.",
        "- **Sign-in log (Entra)**: sign-ins of the application. Where a person signed in for it"
            + " with a device code, sign-ins of that person.",
        "- **Addresses**: this program does not know from which address the machine reaches the"
            + " service. The network team does.",
        "");
  }

  private static String other() {
    return """
    ## What is not this scan

    - Any operation but reading, such as `Send`, `Create`, `Update`, `Move`, `SoftDelete`, \
    `HardDelete` or `New-InboxRule`: the program sends `GET` alone.
    - The same application id at other hours, with another user agent or run id, or opening \
    messages in other mailboxes.

    Treat these as an attack until you know better: the application's credential may have \
    been stolen.
    """;
  }

  private String list() {
    StringBuilder list = new StringBuilder("## Mailboxes opened\n\n");
    mailboxes.stream()
        .limit(MOST_LISTED)
        .forEach(address -> list.append("- ").append(code(address)).append('\n'));
    int more = mailboxes.size() - MOST_LISTED;
    if (more > 0) {
      list.append("- and ").append(number(more)).append(" more\n");
    }
    return list.append(
            "\nAll of them, each with its time: `access-log.ndjson` in the folder of the")
        .append(" ledger, the lines `mailbox-opened` with the run id.")
        .toString();
  }

  private static String row(String name, @Nullable String value) {
    return "| " + name + " | " + (value == null ? "not set" : code(value)) + " |";
  }

  /** Text of the settings or the directory, in which nothing is Markdown. */
  private static String code(String text) {
    return "`" + ShownText.of(text).replace('`', '\'').replace("|", "\\|") + "`";
  }

  private static String time(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
