package org.mailboxinventory.report.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.Certainty;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Validity;
import org.mailboxinventory.report.exposure.pack.LawReader;

/** Each law and each rule of the pack does with written facts what is written beside them. */
final class LawFactsTest {
  private static final Path FOLDER = Path.of("src/test/resources/law-facts");
  private static final LocalDate CHECKED = LocalDate.of(2026, 11, 26);

  private static @Nullable LawBook book;

  /** Facts of one entry. */
  private record Entry(String id, ConfigNode node) {
    FactSet facts(String key) {
      return new FactSet(node.child(key), node.child(main()));
    }

    /** The facts that the others differ from. */
    private String main() {
      return node.keys().contains("fires") ? "fires" : "reaches";
    }

    boolean has(String key) {
      return node.keys().contains(key);
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private static Stream<Entry> rules() {
    return entries("rules");
  }

  private static Stream<Entry> regimes() {
    return entries("regimes");
  }

  private static Stream<Entry> entries(String name) {
    ConfigReader reader = new ConfigReader(ConfigFiles.bundled());
    return reader.read(FOLDER.resolve(name + ".yaml")).child(name).children().entrySet().stream()
        .map(it -> new Entry(it.getKey(), it.getValue()));
  }

  @BeforeAll
  static void readLaw() throws InvalidConfigException {
    book = LawReader.read(ConfigFiles.bundled());
  }

  private static LawBook law() {
    return Objects.requireNonNull(book);
  }

  @Test
  void everyEntryOfThePackHasFacts() throws Exception {
    assertThat(rules().map(Entry::id))
        .containsExactlyInAnyOrderElementsOf(law().rules().stream().map(Rule::id).toList());
    assertThat(regimes().map(Entry::id))
        .containsExactlyInAnyOrderElementsOf(law().regimes().stream().map(Regime::id).toList());
  }

  @Test
  void noFactIsMisspelt() throws Exception {
    Set<String> known =
        Set.of(
            ("provider home kind presence usCorrespondent significantFiduciary retention cardScope"
                    + " auditDays auditComplete committed at user migration read opaque archive"
                    + " event dated holds")
                .split(" "));
    Set<String> sets =
        Set.of("fires", "reaches", "silent", "notKnown", "contentNotKnown", "notFor");
    Set<String> words =
        Set.of(
            "first",
            "last",
            "always",
            "binds",
            "gets",
            "outcome",
            "alwaysKnown",
            "never",
            "neverFires",
            "calendar");
    for (Entry entry : Stream.concat(rules(), regimes()).toList()) {
      for (String key : entry.node().keys()) {
        if (sets.contains(key)) {
          assertThat(known).as(entry.id()).containsAll(entry.node().child(key).keys());
        } else {
          assertThat(words).as(entry.id()).contains(key);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theDatesOfARuleAreThoseWritten(Entry entry) throws Exception {
    dates(entry, law().rule(entry.id()).orElseThrow().validity());
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void theDatesOfALawAreThoseWritten(Entry entry) throws Exception {
    if (!entry.has("never")) {
      dates(entry, law().regime(entry.id()).orElseThrow().validity());
    }
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void whomALawBindsAndWhatItGetsAreAsWritten(Entry entry) throws Exception {
    Regime regime = law().regime(entry.id()).orElseThrow();
    if (!entry.has("never")) {
      assertThat(regime.binds()).isEqualTo(entry.node().text("binds"));
      assertThat(regime.reachWords()).isEqualTo(entry.node().texts("gets"));
    }
  }

  /** One that is always in force has no first and no last day, for the reason that is written. */
  private static void dates(Entry entry, Validity validity) {
    if (entry.has("always")) {
      assertThat(entry.node().text("always")).isNotBlank();
      assertThat(validity.from()).isNull();
      assertThat(validity.until()).isNull();
      return;
    }
    assertThat(validity.from()).isEqualTo(entry.node().date("first"));
    LocalDate end = validity.windDownUntil() == null ? validity.until() : validity.windDownUntil();
    assertThat(end).isEqualTo(entry.node().optionalDate("last"));
  }

  /** The first day, the last, and the day the pack was checked; those of them that are within. */
  private static List<LocalDate> days(Entry entry) {
    if (entry.has("always")) {
      return List.of(LocalDate.of(2010, 6, 1), CHECKED);
    }
    LocalDate first = entry.node().date("first");
    LocalDate last = entry.node().optionalDate("last");
    Set<LocalDate> days = new TreeSet<>(Set.of(first));
    if (last != null) {
      days.add(last);
    }
    if (!CHECKED.isBefore(first) && (last == null || !CHECKED.isAfter(last))) {
      days.add(CHECKED);
    }
    return List.copyOf(days);
  }

  /** The day before the first and the one after the last; none where neither is. */
  private static List<LocalDate> daysOutside(Entry entry) {
    List<LocalDate> days = new ArrayList<>();
    if (entry.has("first")) {
      days.add(entry.node().date("first").minusDays(1));
    }
    LocalDate last = entry.node().optionalDate("last");
    if (last != null) {
      days.add(last.plusDays(1));
    }
    return days;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleSaysOfFactsWhatIsWritten(Entry entry) throws Exception {
    if (entry.has("calendar")) {
      assertThat(law().rule(entry.id()).orElseThrow().when())
          .isEqualTo(new Condition.AllOf(List.of(new Condition.CalendarOnly())));
      return;
    }
    String fires = entry.has("neverFires") ? "not-assessable" : entry.node().text("outcome");
    for (LocalDate day : days(entry)) {
      assertThat(said(entry, "fires", day)).as("fires %s", day).contains(fires);
      assertThat(said(entry, "silent", day)).as("silent %s", day).contains("no-indication");
      if (entry.has("notKnown")) {
        assertThat(said(entry, "notKnown", day)).as("not known %s", day).contains("not-assessable");
      } else {
        assertThat(entry.node().text("alwaysKnown")).isNotBlank();
        assertThat(law().rule(entry.id()).orElseThrow().outcome().word())
            .isEqualTo("not-assessable");
      }
      if (entry.has("notFor")) {
        assertThat(said(entry, "notFor", day)).as("not for %s", day).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void outsideItsDatesARuleSaysNothingOrWhenItBegins(Entry entry) throws Exception {
    if (entry.has("calendar")) {
      return;
    }
    for (LocalDate day : daysOutside(entry)) {
      Optional<Said> said = answer(entry, "fires", day);
      if (said.isPresent()) {
        assertThat(said.get().status()).as("%s", day).isNotEqualTo("indication");
        assertThat(said.get().because()).contains("In force from " + entry.node().text("first"));
      }
    }
  }

  @Test
  void noGeographyLiesWhereARuleCouldOnlyFireInSuch() throws Exception {
    List<Entry> never = rules().filter(it -> it.has("neverFires")).toList();
    assertThat(never).extracting(Entry::id).containsExactly("US-28CFR202");
    Set<String> concern = Set.of("CN", "HK", "MO", "CU", "IR", "KP", "RU", "VE");
    assertThat(law().geographies().values()).noneMatch(it -> concern.containsAll(it.countries()));
  }

  private record Said(String status, String because) {}

  private static Optional<String> said(Entry entry, String key, LocalDate day) throws Exception {
    Optional<Said> said = answer(entry, key, day);
    said.ifPresent(
        it -> assertThat(it.because()).as("%s %s", entry, day).doesNotContain("In force from"));
    return said.map(Said::status);
  }

  private static Optional<Said> answer(Entry entry, String key, LocalDate day) throws Exception {
    FactSet.Judged judged = entry.facts(key).judged(law(), day);
    Map<String, Said> all = new LinkedHashMap<>();
    for (Obligation it : judged.mailbox().obligations()) {
      all.put(it.rule(), new Said(it.status().word(), it.because()));
    }
    judged.tenant().forEach(it -> all.put(it.rule(), new Said(it.status().word(), it.because())));
    return Optional.ofNullable(all.get(entry.id()));
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void aLawReachesWhatIsWritten(Entry entry) throws Exception {
    if (entry.has("never")) {
      never(entry);
      return;
    }
    for (LocalDate day : days(entry)) {
      assertThat(reach(entry, "reaches", day)).as("reaches %s", day).isEqualTo("reaches");
      assertThat(reach(entry, "silent", day)).as("silent %s", day).isEqualTo("nothing");
      if (entry.has("notKnown")) {
        assertThat(reach(entry, "notKnown", day)).as("not known %s", day).isEqualTo("not known");
      } else if (entry.has("contentNotKnown")) {
        assertThat(reach(entry, "contentNotKnown", day)).isEqualTo("content not known");
      } else {
        alwaysKnown(entry);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void outsideItsDatesALawReachesNothing(Entry entry) throws Exception {
    if (!entry.has("never")) {
      for (LocalDate day : daysOutside(entry)) {
        assertThat(reach(entry, "reaches", day)).as("%s", day).isEqualTo("nothing");
      }
    }
  }

  /** On no day, and for the reason that it compels nobody, is a bill, or was not confirmed. */
  private static void never(Entry entry) throws Exception {
    assertThat(entry.node().text("never")).isNotBlank();
    Regime regime = law().regime(entry.id()).orElseThrow();
    assertThat(
            !regime.compels()
                || regime.validity().status() == Validity.Status.BILL
                || regime.provenance().certainty() == Certainty.UNVERIFIED)
        .isTrue();
    for (int year = 1985; year < 2035; year++) {
      assertThat(reach(entry, "reaches", LocalDate.of(year, 11, 26))).isEqualTo("nothing");
    }
  }

  /** What hangs on settings that are always there and asks for no content is always known. */
  private static void alwaysKnown(Entry entry) throws Exception {
    assertThat(entry.node().text("alwaysKnown")).isNotBlank();
    Regime regime = law().regime(entry.id()).orElseThrow();
    assertThat(regime.reachesContent()).isFalse();
    assertThat(regime.ties())
        .extracting(Regime.Tie::kind)
        .isSubsetOf(
            Regime.Tie.Kind.PROVIDER_HOME, Regime.Tie.Kind.ENTITY_HOME, Regime.Tie.Kind.BRANCH_IN);
  }

  private static String reach(Entry entry, String key, LocalDate day) throws Exception {
    Judgement.Judged judged = entry.facts(key).judged(law(), day).mailbox();
    if (judged.notKnown().contains(entry.id())) {
      return "not known";
    }
    return judged.regimes().stream()
        .filter(it -> it.id().equals(entry.id()))
        .map(it -> it.providerCanRead().equals("unknown") ? "content not known" : "reaches")
        .findFirst()
        .orElse("nothing");
  }
}
