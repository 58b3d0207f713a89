package org.mailboxinventory.report.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.law.Certainty;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.exposure.pack.LawReader;

/** Which deadlines of the bundled pack a bank of a country, or with a branch there, has. */
final class ClocksOfCountriesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

  private static @Nullable LawBook book;

  @BeforeAll
  static void readLaw() throws InvalidConfigException {
    book = LawReader.read(ConfigFiles.bundled());
  }

  private static LawBook law() {
    return Objects.requireNonNull(book);
  }

  private static List<String> running(String kind, String home, String... branches) {
    return of(kind, home, branches).stream().map(it -> it.clock().id()).toList();
  }

  private static List<RunningClock> of(String kind, String home, String... branches) {
    Map<String, Instant> starts =
        Map.of("detection", AT, "awareness", AT, "classification", AT, "determination", AT);
    Set<String> countries = new TreeSet<>(Set.of(branches));
    countries.add(home);
    JudgeSettings.Bank bank =
        new JudgeSettings.Bank("bank", home, Set.of(branches), Truth.UNKNOWN, Truth.UNKNOWN);
    return RunningClock.of(event(kind, starts), law(), bank, countries, DAY);
  }

  private static Event event(String kind, Map<String, Instant> starts) {
    return new Event(
        "leak-1",
        Set.of(kind),
        "Leak",
        "content",
        "The bank",
        null,
        Set.of(),
        Set.of(),
        null,
        null,
        new TreeMap<>(starts));
  }

  @ParameterizedTest
  @CsvSource({
    "GB, breach, 'GB-ICO GB-PERSONS'",
    "GB, cyber-incident, GB-REGULATORS",
    "CH, breach, 'CH-FDPIC CH-PERSONS'",
    "CH, cyber-incident, 'CH-FINMA CH-FINMA-REPORT CH-NCSC'",
    "ZA, breach, 'ZA-REGULATOR ZA-PERSONS'",
    "BR, breach, 'BR-ANPD BR-PERSONS'",
    "BR, cyber-incident, BR-BCB",
    "SG, breach, 'SG-PDPC SG-PERSONS'",
    "SG, cyber-incident, 'SG-MAS SG-MAS-REPORT'",
    "HK, breach, HK-PCPD",
    "HK, cyber-incident, HK-HKMA",
    "AE, breach, 'AE-CBUAE AE-PERSONS'",
    "SA, breach, 'SA-SDAIA SA-PERSONS'",
    "SA, cyber-incident, SA-SAMA",
    "JP, breach, 'JP-PPC JP-PPC-REPORT JP-PERSONS'",
    "KR, breach, 'KR-PIPC KR-PERSONS'",
    "ID, breach, 'ID-AUTHORITY ID-PERSONS'",
    "VN, breach, VN-MPS",
    "CA, breach, 'CA-OPC CA-PERSONS'",
    "CA, cyber-incident, CA-OSFI",
    "AU, breach, 'AU-OAIC AU-ASSESSMENT AU-PERSONS'",
    "AU, cyber-incident, AU-APRA",
    "MY, breach, 'MY-PDP MY-PERSONS'",
    "CN, breach, 'CN-AUTHORITY CN-PERSONS'",
    "CN, cyber-incident, CN-CAC",
    "RU, breach, 'RU-RKN RU-RKN-REPORT'",
    "US, cyber-incident, 'US-36H US-NYDFS'",
  })
  void aBankOfACountryAndOneWithABranchThereHaveItsDeadlinesAndAnotherHasNot(
      String country, String kind, String clocks) {
    List<String> expected = List.of(clocks.split(" ", -1));
    assertThat(running(kind, country)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(running(kind, "IN", country))
        .filteredOn(it -> it.startsWith(country))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(running(kind, "IN", "QA")).noneMatch(it -> it.startsWith(country));
  }

  @Test
  void aBankFromAbroadWithABranchInIndiaHasTheDeadlinesOfIndia() {
    assertThat(running("cyber-incident", "GB", "IN")).contains("IN-CERTIN", "IN-DAKSH");
    assertThat(running("cyber-incident", "GB")).noneMatch(it -> it.startsWith("IN"));
  }

  @ParameterizedTest
  @CsvSource({
    "GB-ICO, breach, GB, 2026-11-23T08:00:00Z",
    "CH-FINMA, cyber-incident, CH, 2026-11-21T08:00:00Z",
    "CH-FINMA-REPORT, cyber-incident, CH, 2026-11-23T08:00:00Z",
    "CH-NCSC, cyber-incident, CH, 2026-11-21T08:00:00Z",
    "SG-MAS, cyber-incident, SG, 2026-11-20T09:00:00Z",
    "SG-MAS-REPORT, cyber-incident, SG, 2026-12-04T08:00:00Z",
    "SA-SDAIA, breach, SA, 2026-11-23T08:00:00Z",
    // The thirtieth day, with 20 November as the first.
    "JP-PPC-REPORT, breach, JP, 2026-12-19T08:00:00Z",
    "KR-PIPC, breach, KR, 2026-11-23T08:00:00Z",
    "ID-AUTHORITY, breach, ID, 2026-11-23T08:00:00Z",
    "VN-MPS, breach, VN, 2026-11-23T08:00:00Z",
    "CA-OSFI, cyber-incident, CA, 2026-11-21T08:00:00Z",
    "AU-ASSESSMENT, breach, AU, 2026-12-20T08:00:00Z",
    "MY-PERSONS, breach, MY, 2026-11-27T08:00:00Z",
    "CN-CAC, cyber-incident, CN, 2026-11-20T12:00:00Z",
    "RU-RKN, breach, RU, 2026-11-21T08:00:00Z",
    "RU-RKN-REPORT, breach, RU, 2026-11-23T08:00:00Z",
  })
  void whatTheLawGivesInHoursOrDaysIsDueThen(String id, String kind, String home, Instant due) {
    assertThat(of(kind, home))
        .filteredOn(it -> it.clock().id().equals(id))
        .singleElement()
        .satisfies(it -> assertThat(it.due()).isEqualTo(due));
  }

  @ParameterizedTest
  @CsvSource({
    "CH-FDPIC, as quickly as possible",
    "ZA-REGULATOR, as soon as reasonably possible",
    "BR-ANPD, three business days",
    "BR-PERSONS, three business days",
    "HK-PCPD, no law asks for it",
    "JP-PPC, three to five days",
    "CA-OPC, as soon as feasible",
    "AU-OAIC, as soon as practicable",
  })
  void whatTheLawDoesNotGiveInHoursIsSaidInWordsAndHasNoHour(String id, String words) {
    Clock clock = clock(id);
    assertThat(clock.hours()).isNull();
    assertThat(clock.via() + "; " + clock.form()).contains(words);
  }

  private static Clock clock(String id) {
    return law().clocks().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void reportsOfOperationalIncidentsInTheUnitedKingdomBeginIn2027() {
    Event event = event("cyber-incident", Map.of());
    JudgeSettings.Bank bank =
        new JudgeSettings.Bank("bank", "IN", Set.of("GB"), Truth.UNKNOWN, Truth.UNKNOWN);
    assertThat(RunningClock.notYet(event, law(), bank, Set.of("IN", "GB"), DAY))
        .containsExactly("GB-OPERATIONAL, in force from 2027-03-18");
  }

  /** Each of these was read at its official place, or in a copy of the gazette. */
  @Test
  void fewTextsAreSaidToHaveBeenRead() {
    assertThat(law().clocks())
        .filteredOn(it -> it.certainty() == Certainty.PRIMARY)
        .extracting(Clock::id)
        .containsExactlyInAnyOrder(
            "CA-OPC", "CA-OSFI", "CA-PERSONS", "IN-CERTIN", "IN-DPDP-BOARD", "IN-DPDP-PERSON");
  }
}
