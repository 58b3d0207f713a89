package org.mailboxinventory.scanner.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.people.PersonKinds;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;
import org.mailboxinventory.scanner.sample.value.Planted;
import org.mailboxinventory.scanner.sample.value.SampleFiles;

/** The number of people in the sample tenant, beside those whose values were planted in it. */
@Tag("long")
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

  /** How many people have a readable value in one of the mailboxes. */
  private static long planted(SampleTenant tenant, Set<String> mailboxes) {
    Set<String> counting = counting();
    return tenant.planted().stream()
        .filter(one -> one.readable() && !one.nearMiss())
        .filter(one -> counting.contains(one.detector()) && mailboxes.contains(one.mailbox()))
        .mapToInt(Planted::person)
        .distinct()
        .count();
  }

  /** The sample tenant's files with another seed: other people, values, dates. */
  private ConfigFiles seeded(String file, long seed) throws IOException {
    Path overlay = folder.resolve("config");
    Path written = overlay.resolve("sample-tenant").resolve(file);
    Files.createDirectories(overlay.resolve("sample-tenant"));
    String text = new SampleFiles(ConfigFiles.bundled()).text(file);
    Files.writeString(written, text.replaceAll("(?m)^seed: \\d+", "seed: " + seed));
    return ConfigFiles.withOverlay(overlay);
  }

  private void isCountedWithin(double share, SampleTenant tenant) throws IOException {
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"), tenant)) {
      Ended ended = Program.run(bank.scan(folder.resolve("ledger"), folder.resolve("out")));
      assertThat(ended.code()).as(ended.err()).isIn(0, 3);
      InventoryFile inventory = InventoryFile.in(folder.resolve("out"));
      Set<String> read =
          inventory.mailboxes().stream()
              .filter(mailbox -> mailbox.at("/coverage/items/read").asLong() > 0)
              .map(mailbox -> mailbox.path("address").asText())
              .collect(Collectors.toSet());
      long truth = planted(tenant, read);
      JsonNode people = inventory.totals().path("people");
      assertThat(truth).isGreaterThan(100);
      assertThat(people.path("atLeast").asLong()).isLessThanOrEqualTo(truth);
      assertThat(people.path("atMost").asLong()).isGreaterThanOrEqualTo(truth);
      assertThat((double) people.path("likely").asLong())
          .as("%s", people)
          .isBetween((1 - share) * truth, (1 + share) * truth);
    }
  }

  @Test
  void thePeopleOfTheSampleTenantAreCountedWithinFivePercent() throws IOException {
    isCountedWithin(0.05, SampleTenant.bank());
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void thePeopleOfABankLikeItWithOtherCustomersAreCountedWithinFivePercent(long seed)
      throws IOException {
    isCountedWithin(0.05, SampleTenant.bank(seeded("tenant.yaml", seed)));
  }

  @ParameterizedTest
  @CsvSource({"9, 12, 40", "10, 60, 25", "11, 150, 8"})
  void thePeopleOfGeneratedTenantsOfOtherSizesAreCountedWithinFivePercent(
      long seed, int mailboxes, int items) throws IOException {
    ConfigFiles files = seeded("roles.yaml", seed);
    isCountedWithin(0.05, SampleTenant.roles(files, mailboxes, items, 1000));
  }
}
