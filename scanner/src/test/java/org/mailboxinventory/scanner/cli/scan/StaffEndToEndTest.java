package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.PlantedSearch;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/**
 * A tenant whose directory has forty people with telephones and addresses of other domains, a
 * mailbox full of lists of them, and one with customers beside their signatures: what is theirs is
 * counted apart, exactly, and nothing of the directory is written.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffEndToEndTest {
  private static final int STAFF = 40;
  private static final int CUSTOMERS = 25;
  private static final int OWNER = 3;
  private static final String HR = "hr.desk@kaveripurbank.example";
  private static final String DESK = "vikram.nair@kaveripurbank.example";
  private static final List<String> FIRST =
      List.of("Asha", "Rohan", "Priya", "Vikram", "Sunita", "Anil", "Kavita", "Zaltan");
  private static final List<String> LAST = List.of("Nair", "Mehta", "Iyer", "Singh", "Krobeth");

  private Path written;
  private ServedBank bank;
  private InventoryFile inventory;

  private record Member(String first, String last, int number) {
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

  @BeforeAll
  void scan(@TempDir Path temporary) throws Exception {
    Path sample = Files.createDirectories(temporary.resolve("config/sample-tenant"));
    Files.createDirectories(sample.resolve("messages"));
    Files.writeString(sample.resolve("mailboxes.yaml"), mailboxes());
    Files.writeString(sample.resolve("messages/staff-list.html"), staffList());
    Files.writeString(sample.resolve("messages/customers.html"), customers());
    Files.writeString(sample.resolve("messages/staff-loan.txt"), staffLoan());
    written = temporary.resolve("written");
    bank =
        ServedBank.in(
            temporary.resolve("bank"),
            SampleTenant.bank(ConfigFiles.withOverlay(temporary.resolve("config"))));
    inventory = scanned("out");
  }

  @AfterAll
  void stop() {
    bank.close();
  }

  private InventoryFile scanned(String out) throws Exception {
    Ended ended =
        Program.run(
            bank.scan(
                written.resolve("ledger"), written.resolve(out), "--tolerate", "no-cloud-mailbox"));
    assertThat(ended.err()).contains("of the bank's own people, counted in no other figure");
    return InventoryFile.in(written.resolve(out));
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

  private static String pan(int number) {
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

  private static long number(JsonNode mailbox, String detector, String field) {
    for (JsonNode holding : mailbox.path("holdings")) {
      if (holding.path("detector").asText().equals(detector)) {
        return holding.path(field).asLong();
      }
    }
    return 0;
  }

  @Test
  void aMailboxFullOfListsOfStaffHoldsNobodyElse() {
    JsonNode hr = inventory.mailbox(HR);
    assertThat(number(hr, "global.email", "staffValues")).isEqualTo(3 * STAFF);
    assertThat(number(hr, "in.mobile", "staffValues")).isEqualTo(STAFF);
    assertThat(number(hr, "global.phone", "staffValues")).isEqualTo(STAFF);
    assertThat(number(hr, "global.person-name", "staffValues")).isEqualTo(STAFF);
    for (JsonNode holding : hr.path("holdings")) {
      assertThat(holding.path("values").asLong()).as(holding.toString()).isZero();
      assertThat(holding.path("items").asLong()).as(holding.toString()).isZero();
    }
    assertThat(hr.path("staffValues").asLong()).isEqualTo(6 * STAFF);
    assertThat(hr.at("/people/atMost").asLong()).isZero();
    assertThat(hr.at("/exposure/level").asText()).isEqualTo("none");
    assertThat(hr.at("/exposure/score").asLong()).isZero();
  }

  @Test
  void customersBesideASignatureAreCountedWithoutIt() {
    JsonNode desk = inventory.mailbox(DESK);
    assertThat(number(desk, "in.pan", "values")).isEqualTo(CUSTOMERS + 1);
    assertThat(number(desk, "in.pan", "staffValues")).isZero();
    assertThat(number(desk, "in.mobile", "values")).isEqualTo(CUSTOMERS);
    assertThat(number(desk, "in.mobile", "staffValues")).isEqualTo(2);
    assertThat(number(desk, "global.email", "values")).isEqualTo(CUSTOMERS);
    assertThat(number(desk, "global.email", "staffValues")).isEqualTo(1);
    assertThat(number(desk, "global.phone", "staffValues")).isEqualTo(1);
    // The owner, the colleague who sent one of the mails, the one whom it is of, and one whose name
    // stands in running text and in no list of names but the directory.
    assertThat(number(desk, "global.person-name", "staffValues")).isEqualTo(4);
  }

  @Test
  void oneOfTheStaffWhoIsACustomerIsOneOfThePeople() {
    assertThat(inventory.mailbox(DESK).at("/people/likely").asLong()).isEqualTo(CUSTOMERS + 1);
    assertThat(inventory.mailbox(DESK).at("/people/atLeast").asLong()).isEqualTo(CUSTOMERS + 1);
  }

  @Test
  void nothingOfTheDirectoryIsWrittenButAddressesAndNamesOfMailboxes() throws IOException {
    List<String> secret = new ArrayList<>();
    for (int number = 0; number < STAFF; number++) {
      Member member = Member.of(number);
      secret.addAll(
          List.of(
              member.alias(),
              member.atHome(),
              member.mobile(),
              member.mobile().replace(" ", ""),
              member.landline(),
              member.landline().replace(" ", ""),
              member.last() + ", " + member.first(),
              member.last() + " " + member.first()));
      secret.add((member.first() + member.last()).toLowerCase(Locale.ROOT));
      secret.add((member.last() + member.first()).toLowerCase(Locale.ROOT));
    }
    assertThat(new PlantedSearch(secret).search(written)).isEmpty();
    assertThat(written.resolve("ledger")).isNotEmptyDirectory();
  }

  @Test
  void aSecondScanKeepsTheCounts() throws Exception {
    InventoryFile again = scanned("again");
    assertThat(inventory.differences(again)).isEmpty();
  }
}
