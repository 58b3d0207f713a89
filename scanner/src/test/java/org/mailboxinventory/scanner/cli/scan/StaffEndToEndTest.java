package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.PlantedSearch;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;

/**
 * A tenant whose directory has forty people with telephones and addresses of other domains, a
 * mailbox full of lists of them, and one with customers beside their signatures: what is theirs is
 * counted apart, exactly, and nothing of the directory is written.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffEndToEndTest {
  private Path written;
  private ServedBank bank;
  private InventoryFile inventory;

  @BeforeAll
  void scan(@TempDir Path temporary) throws Exception {
    written = temporary.resolve("written");
    bank = StaffedBank.in(temporary);
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
    JsonNode hr = inventory.mailbox(StaffedBank.HR);
    assertThat(number(hr, "global.email", "staffValues")).isEqualTo(3 * StaffedBank.STAFF);
    assertThat(number(hr, "in.mobile", "staffValues")).isEqualTo(StaffedBank.STAFF);
    assertThat(number(hr, "global.phone", "staffValues")).isEqualTo(StaffedBank.STAFF);
    assertThat(number(hr, "global.person-name", "staffValues")).isEqualTo(StaffedBank.STAFF);
    for (JsonNode holding : hr.path("holdings")) {
      assertThat(holding.path("values").asLong()).as(holding.toString()).isZero();
      assertThat(holding.path("items").asLong()).as(holding.toString()).isZero();
    }
    assertThat(hr.path("staffValues").asLong()).isEqualTo(6 * StaffedBank.STAFF);
    assertThat(hr.at("/people/atMost").asLong()).isZero();
    assertThat(hr.at("/exposure/level").asText()).isEqualTo("none");
    assertThat(hr.at("/exposure/score").asLong()).isZero();
  }

  @Test
  void customersBesideASignatureAreCountedWithoutIt() {
    JsonNode desk = inventory.mailbox(StaffedBank.DESK);
    assertThat(number(desk, "in.pan", "values")).isEqualTo(StaffedBank.CUSTOMERS + 1);
    assertThat(number(desk, "in.pan", "staffValues")).isZero();
    assertThat(number(desk, "in.mobile", "values")).isEqualTo(StaffedBank.CUSTOMERS);
    assertThat(number(desk, "in.mobile", "staffValues")).isEqualTo(2);
    assertThat(number(desk, "global.email", "values")).isEqualTo(StaffedBank.CUSTOMERS);
    assertThat(number(desk, "global.email", "staffValues")).isEqualTo(1);
    assertThat(number(desk, "global.phone", "staffValues")).isEqualTo(1);
    // The owner, the colleague who sent one of the mails, the one whom it is of, and one whose name
    // stands in running text and in no list of names but the directory.
    assertThat(number(desk, "global.person-name", "staffValues")).isEqualTo(4);
  }

  @Test
  void oneOfTheStaffWhoIsACustomerIsOneOfThePeople() {
    assertThat(inventory.mailbox(StaffedBank.DESK).at("/people/likely").asLong())
        .isEqualTo(StaffedBank.CUSTOMERS + 1);
    assertThat(inventory.mailbox(StaffedBank.DESK).at("/people/atLeast").asLong())
        .isEqualTo(StaffedBank.CUSTOMERS + 1);
  }

  @Test
  void nothingOfTheDirectoryIsWrittenButAddressesAndNamesOfMailboxes() throws IOException {
    List<String> secret = new ArrayList<>();
    for (int number = 0; number < StaffedBank.STAFF; number++) {
      StaffedBank.Member member = StaffedBank.Member.of(number);
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
