package org.mailboxinventory.scanner.sample.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.BankFacts;
import org.mailboxinventory.report.exposure.BankFactsFile;
import org.mailboxinventory.report.exposure.Exposure;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.Judgement;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan;
import org.mailboxinventory.scanner.sample.mail.RoleContents;

@Tag("long")
final class GeneratedTenantTest {
  private static final int MAILBOXES = 2000;
  private static final int SHORT = 100;

  private final Path folder;

  GeneratedTenantTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private record Scored(
      String role, int score, Level level, Set<String> factors, Map<String, String> said) {}

  @ParameterizedTest
  @ValueSource(ints = {8})
  void theScoreSeparatesTwoThousandMailboxesOfABank(int items) throws Exception {
    List<Scored> scored = scored(MAILBOXES, items);
    Map<Level, Long> byLevel =
        scored.stream().collect(Collectors.groupingBy(Scored::level, Collectors.counting()));
    if (System.getenv("PRINT_SCORES") != null) {
      print(scored);
    }

    assertThat(byLevel.getOrDefault(Level.CRITICAL, 0L)).isBetween(1L, MAILBOXES * 5L / 100);
    assertThat(byLevel.getOrDefault(Level.HIGH, 0L)).isBetween(1L, MAILBOXES * 20L / 100);
    assertThat(byLevel.getOrDefault(Level.MEDIUM, 0L)).isPositive();
    assertThat(byLevel.getOrDefault(Level.LOW, 0L)).isPositive();
    assertThat(byLevel.getOrDefault(Level.NONE, 0L)).isPositive();
    assertThat(scored.stream().map(Scored::score).distinct()).hasSizeGreaterThanOrEqualTo(30);
    placesAreAsUnevenAsThoseOfABank(scored);
  }

  /** Some lie elsewhere than asked for or committed to, of some it is not known; most do not. */
  private static void placesAreAsUnevenAsThoseOfABank(List<Scored> scored) {
    assertThat(scored).filteredOn(it -> it.factors().contains("drift")).hasSizeBetween(10, 100);
    assertThat(scored).filteredOn(it -> it.factors().contains("abroad")).hasSizeBetween(10, 100);
    Map<String, Long> drift =
        scored.stream()
            .map(it -> it.said().getOrDefault("X-DRIFT", ""))
            .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    assertThat(drift.get("indication")).isBetween(60L, 200L);
    assertThat(drift.get("no-indication")).isGreaterThan(MAILBOXES * 80L / 100);
    assertThat(drift.keySet()).contains("not-assessable");
    assertThat(scored)
        .filteredOn(it -> "not-assessable".equals(it.said().get("IN-RBI-SPSD")))
        .as("Asia-Pacific holds India among others")
        .isNotEmpty();
    assertThat(scored)
        .filteredOn(it -> "indication".equals(it.said().get("IN-RBI-OUTSOURCING-XBORDER")))
        .hasSizeBetween(20, 200);
  }

  @Test
  void sizesAreAsUnevenAsThoseOfABank() {
    SampleTenant tenant = SampleTenant.roles(ConfigFiles.bundled(), MAILBOXES, 200, SHORT);
    List<Integer> sizes =
        tenant.contents().mailboxes().stream().map(MailboxPlan::items).sorted().toList();
    long all = sizes.stream().mapToLong(Integer::longValue).sum();
    long fullest = sizes.subList(MAILBOXES * 9 / 10, MAILBOXES).stream().mapToLong(i -> i).sum();

    assertThat(sizes.get(MAILBOXES / 2)).as("half hold less").isLessThan((int) (all / MAILBOXES));
    assertThat(fullest).as("one in ten holds nearly half").isGreaterThan(all * 4 / 10);
    assertThat(all / MAILBOXES).as("about what was asked for").isBetween(150L, 330L);
  }

  @Test
  void theTenRolesHaveTheirShares() {
    SampleTenant tenant = SampleTenant.roles(ConfigFiles.bundled(), 1000, 5, SHORT);
    RoleContents contents = (RoleContents) tenant.contents();
    Map<String, Long> roles =
        contents.mailboxes().stream()
            .collect(Collectors.groupingBy(contents::role, TreeMap::new, Collectors.counting()));

    assertThat(roles)
        .hasSize(10)
        .containsEntry("branch", 400L)
        .containsEntry("quiet", 300L)
        .containsEntry("board", 10L);
  }

  private List<Scored> scored(int mailboxes, int items) throws Exception {
    SampleTenant tenant = SampleTenant.roles(ConfigFiles.bundled(), mailboxes, items, SHORT);
    RoleContents contents = (RoleContents) tenant.contents();
    Map<String, String> roles = new TreeMap<>();
    contents.mailboxes().forEach(plan -> roles.put(plan.id(), contents.role(plan)));
    InventoryFacts facts = CountedTenant.facts(tenant, folder);
    LawBook law = LawReader.read(ConfigFiles.bundled());
    Path card = Files.writeString(folder.resolve("locations.yaml"), tenant.dataLocations());
    BankFacts bank = BankFactsFile.read(null, List.of(card), law);
    JudgeSettings settings =
        new JudgeSettings(JudgeSettings.bankIn("IN", "US").entity(), "US", bank);
    Judgement judgement = new Judgement(law, settings, facts.asOf());
    List<Scored> scored = new ArrayList<>();
    for (InventoryFacts.MailboxFacts mailbox : facts.mailboxes()) {
      Judgement.Judged judged = judgement.judge(mailbox);
      Exposure exposure = judged.exposure();
      scored.add(
          new Scored(
              Objects.requireNonNull(roles.get(mailbox.mailbox().id().value())),
              exposure.score(),
              exposure.level(),
              exposure.factors().keySet(),
              judged.obligations().stream()
                  .collect(Collectors.toMap(Obligation::rule, it -> it.status().word()))));
    }
    return scored;
  }

  private static void print(List<Scored> scored) {
    System.out.println(
        scored.stream().collect(Collectors.groupingBy(Scored::level, Collectors.counting())));
    scored.stream()
        .collect(Collectors.groupingBy(Scored::role, TreeMap::new, Collectors.toList()))
        .forEach(
            (role, of) -> {
              List<Integer> scores = of.stream().map(Scored::score).sorted().toList();
              System.out.println(
                  role
                      + " median "
                      + scores.get(scores.size() / 2)
                      + " 9/10 "
                      + scores.get(scores.size() * 9 / 10)
                      + " most "
                      + scores.get(scores.size() - 1)
                      + " "
                      + of.stream()
                          .collect(
                              Collectors.groupingBy(
                                  Scored::level, TreeMap::new, Collectors.counting())));
            });
  }
}
