package org.mailboxinventory.report.write.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.write.item.DetectorNames;
import org.mailboxinventory.report.write.item.ItemLinks;
import org.mailboxinventory.report.write.item.PeopleShown;
import org.mailboxinventory.report.write.page.FirstScreen.Figure;
import org.mailboxinventory.report.write.page.FirstScreen.Sentence;
import org.mailboxinventory.report.write.page.PageNumbers.Value;
import org.mailboxinventory.report.write.page.PageSettings.Audience;

/** The head of the page: all that is no row of a mailbox, as JSON. */
final class HeadJson {
  /** Version of the columns and of the head. */
  static final int VERSION = 2;

  private final Inventory inventory;
  private final Codes codes;
  private final PageHead head;
  private final PageTexts texts;
  private final PageSettings settings;
  private final Map<String, Object> json = new LinkedHashMap<>();

  HeadJson(
      Inventory inventory, Codes codes, PageHead head, PageTexts texts, PageSettings settings) {
    this.inventory = inventory;
    this.codes = codes;
    this.head = head;
    this.texts = texts;
    this.settings = settings;
    json.put("version", VERSION);
    json.put("audience", settings.audience().word());
    json.put("language", settings.language());
    json.put("bank", bank(inventory.run()));
    json.put("asOf", inventory.run().asOf().toString());
    json.put("complete", inventory.isComplete());
    json.put("likely", PeopleShown.likely(inventory.totals().people()) != null);
    json.put("served", false);
  }

  /** What is said of the bank; an empty text of mail files. */
  static String bank(Run run) {
    String tenant = run.source().tenantId();
    return tenant == null ? "" : ShownText.of(tenant);
  }

  /** The columns are asked of the server that sends the page. */
  HeadJson served() {
    json.put("served", true);
    return this;
  }

  HeadJson with(FirstScreen first) {
    Map<String, Object> screen = new LinkedHashMap<>();
    screen.put("sentences", first.sentences().stream().map(HeadJson::sentence).toList());
    screen.put("figures", first.figures().stream().map(HeadJson::figure).toList());
    json.put("first", screen);
    return this;
  }

  private static Map<String, Object> sentence(Sentence sentence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", sentence.key());
    json.put("values", values(sentence.values()));
    json.put(
        "links",
        sentence.links().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().tests())));
    return json;
  }

  private static Map<String, Object> figure(Figure figure) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", figure.key());
    json.put("value", value(figure.value()));
    json.put("values", values(figure.values()));
    json.put("link", figure.link() == null ? null : figure.link().tests());
    return json;
  }

  private static Map<String, Object> values(Map<String, Value> values) {
    return values.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> value(it.getValue())));
  }

  private static Object value(Value value) {
    if (value instanceof Value.Count count) {
      return List.of("count", count.count());
    }
    if (value instanceof Value.About about) {
      return List.of("about", about.count(), about.bound().word());
    }
    if (value instanceof Value.Share share) {
      return List.of("share", share.part(), share.whole());
    }
    if (value instanceof Value.RuleName rule) {
      return List.of("rule", rule.rule());
    }
    if (value instanceof Value.Time time) {
      return List.of("time", time.time().toString());
    }
    return List.of("day", text(((Value.Day) value).time()));
  }

  private static String text(@Nullable Instant time) {
    return time == null ? "" : time.toString();
  }

  HeadJson withWords(DetectorNames names) {
    var words = head.words();
    json.put("texts", texts.texts());
    json.put("words", words);
    json.put("searchWords", head.searchWords(words));
    json.put("searchKinds", PageHead.searched(words, "cat"));
    json.put("rank", head.ranks(words));
    json.put("kindsByWeight", head.kindsByWeight());
    json.put("sensitivity", codes.categories().stream().map(it -> it.sensitivity()).toList());
    json.put("levels", head.levels());
    json.put("regions", texts.regions(codes.places()));
    json.put("factors", codes.factors());
    json.put("rules", head.rules());
    json.put("overdue", inventory.law().overdueNames().stream().map(ShownText::of).toList());
    json.put("regimes", head.regimes());
    json.put("reachSets", codes.reachSets());
    json.put("reasons", head.reasons());
    Map<String, String> categories = codes.sums().detectors();
    json.put(
        "detectors",
        codes.detectors().stream()
            .map(
                it ->
                    Map.of(
                        "name", names.of(it),
                        "cat", codes.category(categories.getOrDefault(it, ""))))
            .toList());
    return this;
  }

  HeadJson withActions(int ageYears) {
    List<Object> actions = new ArrayList<>();
    for (int i = 0; i < inventory.actions().size(); i++) {
      actions.add(action(inventory.actions().get(i), i));
    }
    json.put("actions", actions);
    json.put("ageYears", ageYears);
    json.put("changes", PageHead.changes(inventory));
    return this;
  }

  private Map<String, Object> action(Action action, int bit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("bit", bit);
    json.put("do", action.kind().word());
    json.put("cat", action.category() == null ? -1 : codes.category(action.category()));
    json.put("reason", action.reason() == null ? -1 : Codes.REASONS.indexOf(action.reason()));
    json.put("home", action.place() == null ? "" : head.placeName(action.place()));
    json.put("owner", action.owner() == null ? "" : owner(action.owner()));
    json.put("leaves", action.effect().leavingHigh());
    json.put("indications", action.effect().indications());
    json.put("score", action.effect().score());
    json.put("readable", action.effect().readable());
    json.put("effort", action.effort().word());
    json.put("holds", action.holds());
    json.put("state", action.recorded().state());
    json.put("due", action.recorded().due() == null ? "" : action.recorded().due().toString());
    json.put(
        "note", action.recorded().note() == null ? "" : ShownText.of(action.recorded().note()));
    json.put("mailboxes", action.mailboxes().size());
    return json;
  }

  /** Who is to do something; a department too small to be named is not. */
  private String owner(String owner) {
    boolean small =
        codes.sums().departments().containsKey(owner) && !codes.departments().contains(owner);
    return small ? head.department(TenantSums.UNKNOWN) : ShownText.of(owner);
  }

  /** What the columns are, and what is not in them. */
  HeadJson withColumns(MailboxColumns columns, PackedData data, boolean itemDetail) {
    json.put("n", columns.size());
    json.put("chunk", PackedData.CHUNK);
    json.put("unit", data.unit());
    json.put("idBytes", columns.idBytes());
    json.put("bytes", columns.byteNames());
    json.put("numbers", columns.numberNames());
    json.put("itemDetail", itemDetail);
    json.put("outlook", ItemLinks.of(inventory.run()).pattern());
    List<String> notes = new ArrayList<>(data.notes());
    if (settings.minLevel() != null) {
      notes.add("note_minLevel");
    }
    if (settings.audience() == Audience.PRIVACY) {
      notes.add("note_privacy");
    }
    json.put("notes", notes);
    return this;
  }

  /** Sums in place of columns. */
  HeadJson withBoard(BoardSums sums) {
    json.put("n", inventory.mailboxes().size());
    json.put("board", sums.json());
    json.put("notes", List.of("note_board"));
    return this;
  }

  HeadJson withYears(ItemSums.Years years) {
    json.put(
        "years",
        Map.of(
            "firstYear", years.firstYear(),
            "byLevel", years.byLevel(),
            "undated", years.undated()));
    return this;
  }

  HeadJson withRun() {
    boolean whole = settings.audience() == Audience.AUDITOR;
    json.put("run", RunLines.of(inventory, whole, codes.sums().formula()));
    return this;
  }

  /** The whole as text that may stand in a page. */
  String text() {
    try {
      // Sorted, so that the same facts give the same bytes.
      return new ObjectMapper()
          .writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .writeValueAsString(json)
          .replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and lists are always written", e);
    }
  }
}
