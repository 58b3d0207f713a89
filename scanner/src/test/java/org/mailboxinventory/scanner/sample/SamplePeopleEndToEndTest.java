package org.mailboxinventory.scanner.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.people.PersonKinds;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.sample.mail.Cast;
import org.mailboxinventory.scanner.sample.value.Forms;
import org.mailboxinventory.scanner.sample.value.People;
import org.mailboxinventory.scanner.sample.value.Planted;
import org.mailboxinventory.scanner.sample.value.SampleFiles;

/** The number of people in the sample tenant, beside those whose values were planted in it. */
final class SamplePeopleEndToEndTest {
  private final Path folder;

  SamplePeopleEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Detectors whose values count for a person where they stand alone. */
  private static Set<String> counting() {
    PersonKinds kinds = PersonKinds.bundled();
    return Bundled.DETECTION.catalogue().detectors().stream()
        .filter(
            it ->
                kinds
                    .of(
                        it.id(),
                        it.category(),
                        Identifies.valueOf(it.identifies().toUpperCase(Locale.ROOT)))
                    .joins()
                    .countsAlone())
        .map(it -> it.id().value())
        .collect(Collectors.toSet());
  }

  /** How many customers have a readable value in one of the mailboxes. */
  private static long planted(ServedBank bank, Set<String> mailboxes) {
    SampleFiles files = new SampleFiles(ConfigFiles.bundled());
    People people = new People(files, files.yaml("tenant.yaml").path("seed").asLong());
    Set<String> counting = counting();
    Map<String, Set<String>> values = new HashMap<>();
    for (Planted one : bank.tenant().planted()) {
      if (one.readable()
          && !one.nearMiss()
          && counting.contains(one.detector())
          && mailboxes.contains(one.mailbox())) {
        values.computeIfAbsent(one.detector(), id -> new HashSet<>()).add(one.value());
      }
    }
    long found = 0;
    for (int number = 0; number < Cast.CUSTOMERS; number++) {
      var person = people.person(number);
      boolean any = false;
      for (Map.Entry<String, Set<String>> of : values.entrySet()) {
        String written = people.value(of.getKey(), person);
        any |= of.getValue().contains(Forms.canonical(of.getKey(), written));
      }
      found += any ? 1 : 0;
    }
    return found;
  }

  @Test
  void thePeopleOfTheSampleTenantAreCountedWithinSixPercent() throws IOException {
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Ended ended = Program.run(bank.scan(folder.resolve("ledger"), folder.resolve("out")));
      assertThat(ended.code()).as(ended.err()).isEqualTo(3);
      InventoryFile inventory = InventoryFile.in(folder.resolve("out"));
      Set<String> read =
          inventory.mailboxes().stream()
              .filter(mailbox -> mailbox.at("/coverage/items/read").asLong() > 0)
              .map(mailbox -> mailbox.path("address").asText())
              .collect(Collectors.toSet());
      long truth = planted(bank, read);
      JsonNode people = inventory.totals().path("people");
      assertThat(truth).isGreaterThan(100);
      assertThat(people.path("atLeast").asLong()).isLessThanOrEqualTo(truth);
      assertThat(people.path("atMost").asLong()).isGreaterThanOrEqualTo(truth);
      assertThat((double) people.path("likely").asLong())
          .as("%s", people)
          .isBetween(0.94 * truth, 1.06 * truth);
    }
  }
}
