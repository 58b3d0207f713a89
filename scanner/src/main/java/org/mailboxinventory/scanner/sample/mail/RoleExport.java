package org.mailboxinventory.scanner.sample.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The export from Exchange of a tenant of the ten roles, in the form of {@code Export-Csv}: where
 * each mailbox lies by its database, what an administrator asked for, and whether it was migrated.
 */
final class RoleExport {
  private static final List<String> HEADINGS =
      List.of(
          "ExternalDirectoryObjectId",
          "PrimarySmtpAddress",
          "UserPrincipalName",
          "RecipientTypeDetails",
          "RemoteRecipientType",
          "Database",
          "MailboxRegion",
          "MailboxRegionLastUpdateTime",
          "IsDirSynced",
          "WhenMailboxCreated",
          "ItemCount",
          "Department",
          "Office");

  private RoleExport() {}

  static String csv(List<RolePlans.Member> members) {
    StringBuilder csv = new StringBuilder();
    line(csv, HEADINGS);
    for (RolePlans.Member member : members) {
      RolePlans.Listed listed = member.listed();
      if (listed != null) {
        line(csv, row(member.plan(), listed));
      }
    }
    return csv.toString();
  }

  private static List<String> row(MailboxPlan plan, RolePlans.Listed listed) {
    boolean user = plan.purpose().equals("user");
    // The number of the server follows from the id, as the place of a real mailbox hangs on none.
    int server = 10 + Math.floorMod(plan.id().hashCode(), 80);
    return List.of(
        plan.id(),
        plan.address(),
        plan.address(),
        user ? "UserMailbox" : plan.purpose().equals("room") ? "RoomMailbox" : "SharedMailbox",
        listed.migrated() ? "Migrated" : "ProvisionMailbox",
        String.format(Locale.ROOT, "%sP287DG0%d-db0%d", listed.geography(), server, server),
        String.valueOf(plan.location()),
        "4/12/2025 6:30:00 AM",
        "True",
        "2/19/2023 11:12:00 AM",
        String.valueOf(plan.items()),
        plan.department(),
        plan.office());
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(it -> '"' + it + '"').collect(Collectors.joining(",")))
        .append("\r\n");
  }
}
