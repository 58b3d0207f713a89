package org.mailboxinventory.report.write.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.model.Sum;

/**
 * Fills the draft of {@code config/law/notices/dpia.en.txt} with the figures of an inventory. What
 * only the bank knows stays open, marked by {@code [TO FILL: …]}.
 */
public final class ImpactAssessment {
  private static final String TEMPLATE = "law/notices/dpia.en.txt";
  private static final String NOTHING = "| nothing | | | |";

  private final Inventory inventory;
  private final LawBook law;
  private final Map<String, String> facts = new LinkedHashMap<>();

  private ImpactAssessment(Inventory inventory, LawBook law) {
    this.inventory = inventory;
    this.law = law;
  }

  /** Writes the draft and closes the stream. */
  public static void write(Inventory inventory, LawBook law, ConfigFiles files, OutputStream out)
      throws IOException {
    try (OutputStream closing = out;
        InputStream template = files.open(TEMPLATE)) {
      String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      ImpactAssessment draft = new ImpactAssessment(inventory, law);
      closing.write(draft.filled(text).getBytes(StandardCharsets.UTF_8));
    }
  }

  private String filled(String text) {
    run();
    coverage();
    totals();
    judgement();
    String filled = text;
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      filled = filled.replace("{{" + fact.getKey() + "}}", fact.getValue());
    }
    return filled;
  }

  private void run() {
    Run run = inventory.run();
    put("date", LocalDate.ofInstant(run.asOf(), ZoneOffset.UTC).toString());
    put("version", run.toolVersion());
    put("run", run.id());
    Run.Privacy privacy = run.privacy();
    put("purpose", open(privacy.purpose(), "purpose"));
    put("legalBasis", open(privacy.legalBasis(), "legal basis"));
    put("reference", open(privacy.reference(), "reference"));
    put("approvedBy", open(privacy.approvedBy(), "who approved it, and when"));
    String tenant = run.source().tenantId();
    put("source", run.source().kind() + (tenant == null ? "" : ", tenant " + tenant));
    Run.Scope scope = run.scope();
    put("receivedAfter", time(scope.receivedAfter(), "the beginning"));
    put("receivedBefore", time(scope.receivedBefore(), "the scan"));
    put("folders", folders(scope));
    put("calendars", read(scope.calendars()));
    put("contacts", read(scope.contacts()));
    put("ocr", read(scope.ocr()));
    put("detectors", String.valueOf(run.catalogue().detectors()));
  }

  private static String open(@Nullable String stated, String what) {
    return stated == null || stated.isBlank() ? "[TO FILL: " + what + "]" : cell(stated);
  }

  private static String time(@Nullable Instant time, String otherwise) {
    return time == null ? otherwise : time.toString();
  }

  private static String folders(Run.Scope scope) {
    String included =
        scope.foldersIncluded().isEmpty() ? "all" : String.join(", ", scope.foldersIncluded());
    return cell(
        scope.foldersExcluded().isEmpty()
            ? included
            : included + ", without " + String.join(", ", scope.foldersExcluded()));
  }

  private static String read(boolean read) {
    return read ? "read" : "not read";
  }

  private void coverage() {
    Coverage coverage = inventory.coverage();
    put("listed", coverage.mailboxes().listed());
    put("complete", coverage.mailboxes().complete());
    put("partial", coverage.mailboxes().partial());
    put("unreadable", coverage.mailboxes().unreadable());
    put("excluded", coverage.mailboxes().excluded());
    put("pending", coverage.mailboxes().pending());
    put("itemsRead", coverage.items().read());
    put("itemsPartly", coverage.items().partlyRead());
    put("itemsUnread", coverage.items().notRead());
    put("itemsLeftOut", coverage.items().leftOut());
    Coverage.AttachmentCounts attachments = coverage.attachments();
    put("attachmentsRead", attachments.read());
    put("attachmentsPartly", attachments.partlyRead());
    put("attachmentsOpaque", attachments.opaque());
    put("attachmentsUnread", attachments.notRead());
    put("attachmentsLeftOut", attachments.leftOut());
  }

  private void totals() {
    Inventory.Totals totals = inventory.totals();
    People people = totals.people();
    put("items", totals.items());
    put("likely", people.likely() == null ? "not known" : String.valueOf(people.likely()));
    put("atLeast", people.atLeast());
    put("atMost", people.atMost());
    put("staffValues", totals.staffValues());
    put("categories", sums(totals.byCategory(), this::category));
    put("places", sums(totals.byLocation(), this::place));
  }

  private String category(String id) {
    return law.categories().containsKey(id)
        ? Objects.requireNonNull(law.categories().get(id)).name()
        : id;
  }

  private String place(String code) {
    return law.geographies().containsKey(code)
        ? Objects.requireNonNull(law.geographies().get(code)).name()
        : code;
  }

  private static String sums(SortedMap<String, Sum> sums, Function<String, String> name) {
    List<String> rows = new ArrayList<>();
    sums.forEach(
        (id, sum) -> {
          if (sum.mailboxes() > 0) {
            rows.add(row(name.apply(id), sum.mailboxes(), sum.items(), sum.values()));
          }
        });
    return table(rows);
  }

  private void judgement() {
    put("law", inventory.law().version());
    put(
        "regimes",
        table(
            inventory.regimes().stream()
                .filter(it -> it.mailboxes() > 0)
                .map(
                    it ->
                        row(
                            it.regime().name() + " (" + it.regime().id() + ")",
                            it.regime().country(),
                            it.mailboxes(),
                            it.notAssessable()))
                .toList()));
    put(
        "rules",
        table(
            inventory.obligations().stream()
                .filter(it -> it.indication() + it.needsDecision() > 0)
                .map(
                    it ->
                        row(
                            it.rule().name() + " (" + it.rule().id() + ")",
                            it.indication(),
                            it.needsDecision(),
                            it.notAssessable()))
                .toList()));
  }

  private static String table(List<String> rows) {
    return rows.isEmpty() ? NOTHING : String.join("\n", rows);
  }

  private static String row(Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object one : cells) {
      texts.add(cell(String.valueOf(one)));
    }
    return "| " + String.join(" | ", texts) + " |";
  }

  /** A text of foreign origin in one cell of a table. */
  private static String cell(String text) {
    return ShownText.of(text).replace("|", "\\|").replace("{{", "{ {");
  }

  private void put(String name, long value) {
    put(name, String.valueOf(value));
  }

  private void put(String name, String value) {
    facts.put(name, value);
  }
}
