package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.ExposureFormula;
import org.mailboxinventory.report.exposure.law.Geography;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.inventory.change.ChangesSince.Kind;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.ShownText;

/** The words and codes of the head: what numbers of the columns stand for, in both languages. */
final class PageHead {
  private final Inventory inventory;
  private final Codes codes;
  private final LawBook law;
  private final ReasonTexts reasons;
  private final PageTexts texts;

  PageHead(Inventory inventory, Codes codes, LawBook law, ReasonTexts reasons, PageTexts texts) {
    this.inventory = inventory;
    this.codes = codes;
    this.law = law;
    this.reasons = reasons;
    this.texts = texts;
  }

  /** By set: English names in the order of their numbers, then Hindi ones or null. */
  Map<String, List<@Nullable List<?>>> words() {
    Map<String, List<@Nullable List<?>>> words = new LinkedHashMap<>();
    words.put("month", both(texts.list("month", "en"), texts.list("month", "hi")));
    put(words, "level", Stream.of(Level.values()).map(Level::word).toList());
    put(words, "kind", Stream.of(MailboxKind.values()).map(MailboxKind::word).toList());
    put(
        words,
        "cover",
        Stream.of(MailboxCoverage.State.values()).map(MailboxCoverage.State::word).toList());
    put(words, "change", changes());
    List<Category> categories = codes.categories();
    words.put(
        "cat",
        both(
            categories.stream().map(Category::name).toList(),
            categories.stream().map(it -> texts.named("cat", it.id(), it.name())).toList()));
    words.put("place", both(codes.places().stream().map(this::placeName).toList(), null));
    words.put("dept", both(codes.departments().stream().map(this::department).toList(), null));
    words.put("rule", both(codes.rules().stream().map(it -> it.rule().name()).toList(), null));
    words.put("reason", both(reasons("reasonEnglish"), reasons("reason")));
    words.put(
        "remedy",
        both(reasons(it -> reasons.of(it).means() + " " + reasons.of(it).remedy()), null));
    return words;
  }

  /** The name of a department, or the word for those that are not named. */
  String department(String name) {
    String others =
        codes.countsDepartmentsTogether() ? "small departments, or not said" : "not said";
    return name.isEmpty() ? others : ShownText.of(name);
  }

  private static List<String> changes() {
    return Stream.concat(
            Stream.of("unchanged"), Marks.CHANGES.stream().map(it -> it.word().replace('-', ' ')))
        .toList();
  }

  private List<String> reasons(String set) {
    return reasons(it -> texts.named(set, it.word(), it.word()));
  }

  private static List<String> reasons(Function<Reason, String> text) {
    return Stream.of(Reason.values()).map(text).toList();
  }

  /** The name of a geography, else its code. */
  String placeName(String code) {
    if (code.isEmpty()) {
      return "not known";
    }
    Geography geography = law.geographies().get(code);
    return geography == null ? ShownText.of(code) : geography.name();
  }

  private void put(Map<String, List<@Nullable List<?>>> words, String set, List<String> english) {
    words.put(set, both(english, english.stream().map(it -> texts.named(set, it, it)).toList()));
  }

  private static List<@Nullable List<?>> both(List<?> english, @Nullable List<?> hindi) {
    return Arrays.asList(english, hindi);
  }

  /** For search: by column, the words of each code in both languages, in small letters. */
  List<Map<String, Object>> searchWords(Map<String, List<@Nullable List<?>>> words) {
    List<Map<String, Object>> search = new ArrayList<>();
    for (String column : List.of("level", "place", "dept", "kind", "cover", "change")) {
      search.add(Map.of("column", column, "words", searched(words, column)));
    }
    return search;
  }

  static List<String> searched(Map<String, List<@Nullable List<?>>> words, String set) {
    List<@Nullable List<?>> both = words.getOrDefault(set, List.of());
    List<?> english = both.get(0) == null ? List.of() : both.get(0);
    List<?> hindi = both.get(1) == null ? english : both.get(1);
    return IntStream.range(0, english.size())
        .mapToObj(code -> (english.get(code) + " " + hindi.get(code)).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** By sort key, the place of each code among the others. */
  Map<String, List<Integer>> ranks(Map<String, List<@Nullable List<?>>> words) {
    Map<String, List<Integer>> ranks = new LinkedHashMap<>();
    for (String column : List.of("place", "dept", "kind", "cover", "change")) {
      List<String> names = searched(words, column);
      boolean ofProgram = !column.equals("place") && !column.equals("dept");
      List<Integer> order = IntStream.range(0, names.size()).boxed().toList();
      List<Integer> sorted =
          ofProgram ? order : order.stream().sorted(Comparator.comparing(names::get)).toList();
      ranks.put(column, order.stream().map(sorted::indexOf).toList());
    }
    return ranks;
  }

  /** Categories from the most sensitive. */
  List<Integer> kindsByWeight() {
    List<Category> categories = codes.categories();
    return IntStream.range(0, categories.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer it) -> -categories.get(it).sensitivity())
                .thenComparing(it -> categories.get(it).name()))
        .toList();
  }

  /** The least scores of critical, high and medium. */
  List<Integer> levels() {
    ExposureFormula.Levels levels = law.formula().levels();
    return List.of(levels.critical(), levels.high(), levels.medium());
  }

  /** What is said of each rule besides its name; counts by the number of its state. */
  List<Map<String, Object>> rules() {
    return codes.rules().stream()
        .map(
            it ->
                Map.<String, Object>of(
                    "id", it.rule().id(),
                    "source", it.rule().provenance().titles(),
                    "caveat", it.rule().caveat(),
                    "counts",
                        List.of(
                            it.noIndication(),
                            it.indication(),
                            it.notAssessable(),
                            it.needsDecision())))
        .toList();
  }

  List<Map<String, Object>> regimes() {
    return codes.regimes().stream()
        .map(
            it ->
                Map.<String, Object>of(
                    "id", it.regime().id(),
                    "tenant", inventory.tenant().because(it.regime().id()),
                    "name", it.regime().name(),
                    "reaches", it.regime().reachWords(),
                    "told", it.regime().bankTold(),
                    "caveat", it.regime().caveat(),
                    "source", it.regime().provenance().titles(),
                    "mailboxes", it.mailboxes()))
        .toList();
  }

  /** By the number of a reason: its class, how many things have it, and in how many mailboxes. */
  List<Map<String, Object>> reasons() {
    return Stream.of(Reason.values())
        .map(
            reason ->
                Map.<String, Object>of(
                    "kind",
                    reason.kind().word(),
                    "things",
                    inventory.coverage().unreadReasons().getOrDefault(reason, 0L),
                    "mailboxes",
                    codes.sums().mailboxesWith(reason)))
        .toList();
  }

  /** How much changed since the earlier run, which law did, and what runs came to. */
  static @Nullable Map<String, Object> changes(Inventory inventory) {
    ChangesSince changes = inventory.changes();
    if (changes == null) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("since", changes.since().toString());
    json.put("highBefore", changes.highBefore());
    json.put("highNow", changes.highNow());
    for (Kind kind : Kind.values()) {
      json.put(kind.word(), changes.of(kind).size());
    }
    json.put("law", changes.law().stream().map(PageHead::lawChange).toList());
    json.put(
        "runs",
        Stream.concat(changes.runs().stream(), Stream.of(inventory.summary()))
            .map(it -> List.of(it.asOf().toString(), it.high(), it.read(), it.people()))
            .toList());
    return json;
  }

  private static Map<String, Object> lawChange(LawThen.Change change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", ShownText.of(change.name()));
    json.put("was", parts(change.was()));
    json.put("is", parts(change.is()));
    return json;
  }

  /** Status, first day and last day, each empty where there is none. */
  private static @Nullable List<String> parts(@Nullable String standing) {
    return standing == null
        ? null
        : List.of(standing.split(" ", 2)[0], after(standing, " from "), after(standing, " until "));
  }

  private static String after(String standing, String word) {
    int at = standing.indexOf(word);
    return at < 0 ? "" : standing.substring(at + word.length()).split(" ", 2)[0];
  }
}
