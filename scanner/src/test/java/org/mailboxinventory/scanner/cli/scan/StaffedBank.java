package org.mailboxinventory.scanner.cli.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/**
 * A tenant whose directory has forty people with telephones and addresses of other domains, a
 * mailbox full of lists of them, and one with customers beside their signatures.
 */
final class StaffedBank {
  static final int STAFF = 40;
  static final int CUSTOMERS = 25;
  private static final int OWNER = 3;
  static final String HR = "hr.desk@kaveripurbank.example";
  static final String DESK = "vikram.nair@kaveripurbank.example";
  private static final List<String> FIRST =
      List.of("Asha", "Rohan", "Priya", "Vikram", "Sunita", "Anil", "Kavita", "Zaltan");
  private static final List<String> LAST = List.of("Nair", "Mehta", "Iyer", "Singh", "Krobeth");

  private StaffedBank() {}

  record Member(String first, String last, int number) {
    static Member of(int number) {
      return new Member(
          FIRST.get(number % FIRST.size()), LAST.get(number / FIRST.size() % LAST.size()), number);
    }

    String name() {
      return first + " " + last;
    }

    String address() {
      return (first + "." + last + "@kaveripurbank.example").toLowerCase(Locale.ROOT);
    }

    String alias() {
      return (last + number + "@kaveripur-old.example").toLowerCase(Locale.ROOT);
    }

    String atHome() {
      return (first + last + number + "@home-mail.example").toLowerCase(Locale.ROOT);
    }

    /** As people write it. */
    String mobile() {
      return String.format(Locale.ROOT, "98200 4%04d", 1000 + number);
    }

    String landline() {
      return String.format(Locale.ROOT, "022 6650 %04d", 4100 + number);
    }
  }

  static ServedBank in(Path temporary) throws IOException {
    Path sample = Files.createDirectories(temporary.resolve("config/sample-tenant"));
    Files.createDirectories(sample.resolve("messages"));
    Files.writeString(sample.resolve("mailboxes.yaml"), mailboxes());
    Files.writeString(sample.resolve("messages/staff-list.html"), staffList());
    Files.writeString(sample.resolve("messages/customers.html"), customers());
    Files.writeString(sample.resolve("messages/staff-loan.txt"), staffLoan());
    return ServedBank.in(
        temporary.resolve("bank"),
        SampleTenant.bank(ConfigFiles.withOverlay(temporary.resolve("config"))));
  }

  private static String mailboxes() {
    StringBuilder text = new StringBuilder("sets: {}\nmailboxes:\n");
    text.append(mailbox("hr-desk", HR, "HR Desk", "shared"))
        .append("    folders: [{name: Inbox, known: inbox, mail: [staff-list], items: 8}]\n");
    for (int number = 0; number < STAFF; number++) {
      Member member = Member.of(number);
      text.append(mailbox("user-" + number, member.address(), member.name(), "user"))
          .append(
              String.format(
                  "    person: {given-name: %s, surname: %s, mobile: '+91 %s', telephones: ['+91"
                      + " %s'], other-mails: [%s], aliases: [%s]}\n",
                  member.first(),
                  member.last(),
                  member.mobile(),
                  member.landline().substring(1),
                  member.atHome(),
                  member.alias()))
          .append(
              number == OWNER
                  ? "    folders: [{name: Inbox, known: inbox, mail: [customers, staff-loan],"
                      + " items: 2}]\n"
                  : "    folders: [{name: Inbox, known: inbox, mail: [customers], items: 0}]\n");
    }
    return text.toString();
  }

  private static String mailbox(String id, String address, String name, String purpose) {
    return String.format(
        """
          - id: %s
            address: %s
            name: %s
            purpose: %s
            department: People
            title: Officer
            office: Mumbai
            location: IND
        """,
        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)), address, name, purpose);
  }

  /** Of everybody: name, address, alias, address at home, mobile and telephone. */
  private static String staffList() {
    StringBuilder rows = new StringBuilder("subject: Staff list\nwith: colleague\n---\n<table>");
    rows.append("<tr><th>Name</th><th>E-mail</th><th>E-mail</th><th>E-mail</th><th>Mobile</th>")
        .append("<th>Phone</th></tr>\n");
    for (int number = 0; number < STAFF; number++) {
      Member member = Member.of(number);
      rows.append("<tr>");
      for (String cell :
          List.of(
              member.name(),
              member.address(),
              member.alias(),
              member.atHome(),
              member.mobile(),
              member.landline())) {
        rows.append("<td>").append(cell).append("</td>");
      }
      rows.append("</tr>\n");
    }
    return rows.append("</table>\n").toString();
  }

  static String pan(int number) {
    return String.format(Locale.ROOT, "ABCPK%04d%c", 1001 + number, 'A' + number % 26);
  }

  /** Customers in a table, and below it a signature. */
  private static String customers() {
    StringBuilder rows = new StringBuilder("subject: New accounts\nwith: customer\n---\n<table>");
    rows.append("<tr><th>Customer name</th><th>PAN</th><th>Mobile</th><th>E-mail</th></tr>\n");
    for (int number = 0; number < CUSTOMERS; number++) {
      rows.append(
          String.format(
              Locale.ROOT,
              "<tr><td>Meera Kulkarni%s</td><td>%s</td><td>97690 5%04d</td>"
                  + "<td>meera%d@customer-mail.example</td></tr>\n",
              (char) ('a' + number),
              pan(number),
              2000 + number,
              number));
    }
    Member owner = Member.of(OWNER);
    return rows.append("</table>\n<p>Name: ")
        .append(owner.name())
        .append("<br>Mobile: ")
        .append(owner.mobile())
        .append("<br>Phone: ")
        .append(owner.landline())
        .append("<br>E-mail: ")
        .append(owner.address())
        .append("</p>\n")
        .toString();
  }

  /** One of the staff, as a customer. */
  private static String staffLoan() {
    Member member = Member.of(1);
    return "subject: Loan\nwith: colleague\n---\nName: "
        + member.name()
        + "\nPAN: "
        + pan(500)
        + "\nMobile: "
        + member.mobile()
        + "\n\nWe asked if "
        + Member.of(STAFF - 1).name()
        + " may sign the form.\n";
  }
}
