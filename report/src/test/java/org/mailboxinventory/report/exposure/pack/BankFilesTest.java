package org.mailboxinventory.report.exposure.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.law.AcceptList;
import org.mailboxinventory.report.exposure.law.Disclosure;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.model.DetectorId;

/** What a bank adds to judgement in files of its own. */
class BankFilesTest {
  private final Path folder;

  BankFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String rule(String id, String name) {
    return """
      %s:
        name: "%s"
        kind: house
        entity: {}
        when:
          - holds: {categories: [payment-card]}
        outcome: indication
        status: in-force
        from: 2026-01-01
        until: null
        says: "Cards are in mail."
        caveat: "None."
        certainty: primary
        verified: 2026-01-01
        reviewBy: 2028-01-01
        sources:
          - {title: "The bank's own policy 12", certainty: primary}
    """
        .formatted(id, name);
  }

  @Test
  void ownRulesAreAddedAndTakeThePlaceOfOurs() throws Exception {
    LawBook ours = LawReader.read(ConfigFiles.bundled());
    Path own = file("own.yaml", "rules:\n" + rule("BANK-12", "Twelve"));
    Path changed = file("changed.yaml", "rules:\n" + rule("PCI-DSS-3.3.1", "Ours instead"));
    BankFiles bank = new BankFiles(List.of(), List.of(own, changed), List.of(), null, null);

    LawBook law = LawReader.read(ConfigFiles.bundled(), bank);

    assertThat(law.rules()).hasSize(ours.rules().size() + 1);
    assertThat(law.rules())
        .extracting(Rule::name)
        .contains("Twelve", "Ours instead")
        .doesNotContain(named(ours, "PCI-DSS-3.3.1"));
    assertThat(law.digest()).isNotEqualTo(ours.digest());
  }

  private static String named(LawBook law, String id) {
    return law.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .map(Rule::name)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatTheProviderToldTheBankIsAboutThisTenant() throws Exception {
    Path notice =
        file(
            "notice.yaml",
            """
            disclosures:
              notice-2026-1:
                text: "One request about one mailbox."
                requester: "India"
                instrument: "order of a court"
                unit: "requests"
                dataClass: "non-content"
                customers: "this bank"
                caveat: "None."
                source: "Letter 77"
                date: 2026-03-01
            """);
    LawBook law =
        LawReader.read(
            ConfigFiles.bundled(),
            new BankFiles(List.of(), List.of(), List.of(notice), null, null));
    assertThat(law.disclosures())
        .filteredOn(Disclosure::aboutThisTenant)
        .extracting(Disclosure::id)
        .containsExactly("notice-2026-1");
    assertThat(law.disclosures()).hasSizeGreaterThan(1);
  }

  @Test
  void whatIsAcceptedIsHarmlessInItsMailboxesUntilItsDay() throws Exception {
    Path list =
        file(
            "accepted.yaml",
            """
            accepted:
              - {mailbox: "helpdesk@*", detector: "in.*", by: Audit, why: published, until: 2027-03-31}
            """);
    AcceptList accepted =
        LawReader.read(
                ConfigFiles.bundled(), new BankFiles(List.of(), List.of(), List.of(), null, list))
            .accepted();

    Harmless inTime = accepted.on(LocalDate.of(2027, 3, 31));
    assertThat(covers(inTime, "Helpdesk@bank.example", "in.ifsc")).isTrue();
    assertThat(covers(inTime, "asha@bank.example", "in.ifsc")).isFalse();
    assertThat(covers(inTime, "helpdesk@bank.example", "global.email")).isFalse();
    Harmless later = accepted.on(LocalDate.of(2027, 4, 1));
    assertThat(covers(later, "helpdesk@bank.example", "in.ifsc")).isFalse();
  }

  private static boolean covers(Harmless harmless, String address, String detector) {
    return harmless.covers(
        MadeUpFacts.mailbox().named(address, null).facts().mailbox(), new DetectorId(detector));
  }

  @Test
  void allThatIsWrongInThemIsToldWithItsPlace() throws Exception {
    Path decisions =
        file(
            "decisions.yaml",
            "decisions: [{obligation: \"7\", by: X, at: soon, why: because}, {by: Y}]");
    Path list = file("accepted.yaml", "accepted: [{mailbox: a, detektor: b, by: c, why: d}]");
    BankFiles bank =
        new BankFiles(List.of(), List.of(folder.resolve("none.yaml")), List.of(), decisions, list);

    InvalidConfigException e =
        catchThrowableOfType(
            InvalidConfigException.class, () -> LawReader.read(ConfigFiles.bundled(), bank));

    assertThat(e.problems())
        .extracting(
            problem ->
                Path.of(problem.place().name()).getFileName()
                    + " "
                    + problem.what().replaceFirst(":.*", ""))
        .contains(
            "none.yaml cannot be read",
            "decisions.yaml decisions[0].obligation",
            "decisions.yaml decisions[0].at",
            "decisions.yaml decisions[1].obligation",
            "accepted.yaml accepted[0].detector",
            "accepted.yaml accepted[0].detektor");
    assertThat(e.problems()).extracting(ConfigProblem::remedy).noneMatch(String::isBlank);
  }
}
