package org.mailboxinventory.scanner.cli.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** Which customers of a list an event touches. */
final class EventCustomersEndToEndTest {
  private final EventFolder events;

  EventCustomersEndToEndTest(@TempDir Path folder) {
    this.events = new EventFolder(folder);
  }

  @Test
  void aListOfCustomersSaysWhoOfThemIsTouchedAndNobodyElse() throws IOException {
    events.mail(
        "asha", "1", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: BNZPK4321L, mobile 9876543210");
    events.mail("asha", "2", "Mon, 2 Mar 2020 10:00:00 +0000", "PAN: DRXPN1234S");
    events.mail("asha", "3", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: CQWPM8765R");
    events.mail("ravi", "4", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: ESYPQ5678T");
    events.scan();
    Path list =
        Files.writeString(
            events.resolve("customers.csv"),
            """
            no,pan,mobile
            C1,bnzpk4321l,+91 98765 43210
            C2,DRXPN1234S,
            C3,ESYPQ5678T,
            C4,FTZPR9012U,
            """);
    Path file = events.file("order-17", EventFolder.ORDER);
    Path out = events.resolve("drafts");
    String[] open = {
      "event",
      "open",
      file.toString(),
      "--out",
      out.toString(),
      "--customers",
      list.toString(),
      "--key",
      "no",
      "--columns"
    };
    String[] wrong = Arrays.copyOf(open, open.length + 1);
    wrong[open.length] = "pan=in.pan,phone=in.mobile";
    assertThat(events.run(wrong).code()).isEqualTo(2);
    assertThat(events.run("event", "list").out()).doesNotContain("order-17");
    wrong[open.length] = "pan=in.pan,mobile=in.mobile";
    ProgramRun opened = events.run(wrong);
    assertThat(opened.code()).as(opened.err()).isZero();
    assertThat(opened.err()).contains("found: 1 customer,").contains("not in the list: 50.0 %");
    assertThat(opened.out()).contains("in 2 items of 1 mailboxes");
    List<String> rows = Files.readAllLines(out.resolve("affected.csv"));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).startsWith("C1,").contains("together");
    assertThat(out.resolve("affected.xlsx")).exists();
    assertThat(out.resolve("affected.parquet")).exists();
    assertThat(out.resolve("notice-board.en.txt")).exists();
  }
}
