package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;

/** Lists of customers and events on a ledger whose mailboxes hold values of the bank's staff. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StaffAndCustomersEndToEndTest {
  private Path written;
  private ServedBank bank;

  @BeforeAll
  void scan(@TempDir Path temporary) throws Exception {
    written = temporary.resolve("written");
    bank = StaffedBank.in(temporary);
    Ended scan =
        Program.run(
            bank.scan(
                written.resolve("ledger"),
                written.resolve("out"),
                "--tolerate",
                "no-cloud-mailbox"));
    assertThat(scan.err()).contains("likely 26 people");
  }

  @AfterAll
  void stop() {
    bank.close();
  }

  /** A customer of the list, one of the staff who is one, and one with nothing but a mobile. */
  @Test
  void aListOfCustomersFindsThoseWhoAreStaffAndNobodyElseOfThem() throws Exception {
    Path list =
        Files.writeString(
            written.resolveSibling("customers.csv"),
            """
            customer,pan,mobile
            C1,%s,97690 52000
            C2,%s,%s
            C3,,%s
            C4,ABCPK7777Z,9769059999
            """
                .formatted(
                    StaffedBank.pan(0),
                    StaffedBank.pan(500),
                    StaffedBank.Member.of(1).mobile(),
                    StaffedBank.Member.of(5).mobile()));
    Path out = written.resolve("affected");
    Ended match =
        Program.run(
            bank.command(
                "match",
                written.resolve("ledger"),
                out,
                "--customers",
                list.toString(),
                "--key",
                "customer",
                "--columns",
                "pan=in.pan,mobile=in.mobile"));
    assertThat(match.code()).as(match.err()).isZero();
    assertThat(Files.readAllLines(out.resolve("affected.csv")).stream().skip(1))
        .satisfiesExactly(
            row ->
                assertThat(row).startsWith("C1,,together,").contains("," + StaffedBank.DESK + ","),
            row ->
                assertThat(row)
                    .startsWith("C2,,together,")
                    .contains(StaffedBank.HR + " " + StaffedBank.DESK),
            row -> assertThat(row).startsWith("C3,,weak,").contains("," + StaffedBank.HR + ","));
    // Of 26 people who are no staff two are in the list.
    assertThat(match.err()).contains("not in the list: 92.3 % of the people");
  }

  @Test
  void anEventCountsStaffApartFromThePeopleItTouches() throws Exception {
    Path file =
        Files.writeString(
            written.resolveSibling("order.yaml"),
            """
            id: order-1
            cause: "Order of a court"
            content: content
            source: "Notice of the provider"
            mailboxes: [%s, %s]
            when: {awareness: 2026-11-20T09:00:00Z}
            """
                .formatted(StaffedBank.DESK, StaffedBank.HR));
    List<String> open =
        bank.command(
            "event", written.resolve("ledger"), written.resolve("drafts"), file.toString());
    open.add(1, "open");
    Ended opened = Program.run(open);
    assertThat(opened.code()).as(opened.err()).isZero();
    assertThat(opened.out())
        .contains(
            "likely 26 people (26 to ",
            "in 2 items of 1 mailboxes",
            "and 240 values of the bank's own people");
    assertThat(Files.readString(written.resolve("drafts/notice-board.en.txt")))
        .contains("Extent: 26 people");
  }
}
