package org.mailboxinventory.scanner.spark.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.engine.ItemRecipe;
import org.mailboxinventory.scanner.engine.Mail;
import org.mailboxinventory.scanner.engine.PlainExtractor;
import org.mailboxinventory.scanner.engine.item.ItemLimits;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.limit.FileLimits;
import org.mailboxinventory.scanner.spark.facts.FactRows;
import org.mailboxinventory.scanner.spark.facts.TaskFailure;
import org.mailboxinventory.scanner.spark.facts.TaskItems;
import org.mailboxinventory.scanner.spark.facts.WrittenFacts;
import org.mailboxinventory.scanner.text.SensitiveText;

/** What a task writes down of a mailbox. */
final class MailRowsTest {
  private static final String VALUE = "ABCPE1234F";
  private static final String PATH = "Inbox/KYC";

  private final StopSignal stop = new StopSignal();
  private final HeaderSeal seal = HeaderSeal.under(new byte[32]);

  @Test
  void itemsThenTheirPageThenTheEnd() {
    List<Row> rows = rows(page(item("1"), item("2")), page(item("3")));
    assertThat(statuses(rows))
        .containsExactly(
            FactRows.READ,
            FactRows.READ,
            FactRows.PAGE,
            FactRows.READ,
            FactRows.PAGE,
            FactRows.ENDED);
    assertThat(rows).extracting(row -> row.getLong(1)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    assertThat(text(rows)).doesNotContain(VALUE).doesNotContain("KYC").doesNotContain("Subject");
  }

  @Test
  void whatAPageSaysComesBackWithTheFoldersPathAndNoneOfItIsReadable() {
    Page page = page(item("1"));
    Row row = rows(page).get(1);
    Page read = PageBytes.read(row.getAs(5), seal, page.items(), Reason.valueOf(row.getString(4)));
    assertThat(read.folderPath().reveal()).isEqualTo(PATH);
    assertThat(read).usingRecursiveComparison().ignoringFields("folderPath").isEqualTo(page);
  }

  @Test
  void aFaultCostsTheItemAndTheNextIsRead() {
    SourceItem poison = poison(() -> {});
    List<Row> rows = rows(page(poison, item("2")));
    assertThat(statuses(rows))
        .containsExactly(FactRows.READ, FactRows.READ, FactRows.PAGE, FactRows.ENDED);
    assertThat(rows.get(0).getString(6))
        .startsWith("java.lang.IllegalStateException\n\tat ")
        .doesNotContain(VALUE);
    assertThat(rows.get(1).getString(6)).isNull();
    assertThat(WrittenFacts.of(rows.get(0)).outcome())
        .isEqualTo(new Outcome.Unread(Reason.CRASHED));
    assertThat(text(rows)).doesNotContain(VALUE);
  }

  @Test
  void aFaultOfTheSourceCostsTheMailbox() {
    List<Row> rows =
        rows(
            () -> page(item("1")),
            () -> {
              throw new IllegalStateException(VALUE);
            });
    assertThat(statuses(rows)).containsExactly(FactRows.READ, FactRows.PAGE, FactRows.CRASHED);
    assertThat(rows.get(2).getString(6)).contains("IllegalStateException").doesNotContain(VALUE);
  }

  @Test
  void aMailboxThatCannotBeReadHasItsReason() {
    List<Row> rows =
        rows(
            () -> {
              throw new SourceException(
                  SourceException.Kind.MAILBOX, Reason.ACCESS_DENIED, "about " + VALUE);
            });
    assertThat(statuses(rows)).containsExactly(FactRows.FAILED);
    assertThat(rows.get(0).getString(4)).isEqualTo("ACCESS_DENIED");
    assertThat(text(rows)).doesNotContain(VALUE);
  }

  @Test
  void whatWhoeverRunsTheClusterCanSetRightEndsTheTask() {
    assertThatThrownBy(
            () ->
                rows(
                    () -> {
                      throw new SourceException(
                          SourceException.Kind.USAGE, Reason.VANISHED, "start it otherwise");
                    }))
        .isInstanceOf(TaskFailure.class)
        .hasMessage("start it otherwise");
  }

  @Test
  void whenTheScanIsToStopThePageAtHandIsLeftAndThePagesBeforeCount() {
    List<Row> rows =
        rows(page(item("1")), page(item("2"), poison(stop::give), item("4")), page(item("5")));
    assertThat(statuses(rows))
        .containsExactly(
            FactRows.READ, FactRows.PAGE, FactRows.READ, FactRows.READ, FactRows.LEFT_OFF);
    assertThat(statuses(rows(page(item("6"))))).containsExactly(FactRows.LEFT_OFF);
  }

  @Test
  void aFolderThatIsLeftOutHasItsPageAndNoItems() {
    Page other = page("Other", item("2"));
    assertThat(statuses(rows(List.of("Inbox/*"), step(page(item("1"))), step(other))))
        .containsExactly(FactRows.PAGE, FactRows.READ, FactRows.PAGE, FactRows.ENDED);
  }

  private static List<Integer> statuses(List<Row> rows) {
    return rows.stream().map(row -> row.getInt(3)).toList();
  }

  /** All that is written down, as one text. */
  private static String text(List<Row> rows) {
    StringWriter text = new StringWriter();
    for (Row row : rows) {
      byte[] facts = row.getAs(5);
      new PrintWriter(text, true)
          .println(row + (facts == null ? "" : new String(facts, StandardCharsets.ISO_8859_1)));
    }
    return text.toString();
  }

  /** A step of a mailbox's reading. */
  private interface Step {
    Page next() throws SourceException;
  }

  private static Step step(Page page) {
    return () -> page;
  }

  private List<Row> rows(Page... pages) {
    return rows(List.of(), List.of(pages).stream().map(MailRowsTest::step).toArray(Step[]::new));
  }

  private List<Row> rows(Step... steps) {
    return rows(List.of(), steps);
  }

  private List<Row> rows(List<String> excludedFolders, Step... steps) {
    ItemScan scan =
        new ItemScan(
                PartScan.of(Bundled.DETECTION, Confidence.LOW),
                new PlainExtractor(),
                Bundled.fingerprinter(),
                Set.of())
            .within(ItemLimits.of(100, Duration.ofMinutes(1)), stop);
    MailRows.Mail mail =
        new MailRows.Mail(
            () -> new Steps(new ArrayDeque<>(List.of(steps))),
            recipe(excludedFolders),
            new TaskItems(scan),
            seal,
            stop);
    List<Row> rows = new ArrayList<>();
    new MailRows("state", mail).forEachRemaining(rows::add);
    return rows;
  }

  /** Pages as they are told. */
  private record Steps(Queue<Step> steps) implements ItemStream {
    @Override
    public @Nullable Page next() throws SourceException {
      Step step = steps.poll();
      return step == null ? null : step.next();
    }

    @Override
    public void close() {
      steps.clear();
    }
  }

  private static Page page(SourceItem... items) {
    return page(PATH, items);
  }

  private static Page page(String path, SourceItem... items) {
    return new Page(
        new FolderId("folder"),
        SensitiveText.of(path),
        7,
        true,
        List.of(items),
        List.of(),
        "state:place",
        true,
        Reason.CORRUPT);
  }

  private static SourceItem item(String id) {
    return new Mail(id).subject("Subject").plain("PAN: " + VALUE).item();
  }

  /** One that meets a fault when its attachment is opened. */
  private static SourceItem poison(Runnable first) {
    return new Mail("poison")
        .attachment(
            "a",
            1,
            null,
            () -> {
              first.run();
              throw new IllegalStateException(VALUE);
            })
        .item();
  }

  private static ItemRecipe recipe(List<String> excludedFolders) {
    return new ItemRecipe(
        new byte[0],
        "in",
        List.of(),
        List.of(),
        List.of(),
        Confidence.LOW,
        Set.of(),
        Set.of(),
        100,
        1000,
        5,
        Duration.ofMinutes(1),
        null,
        List.of(),
        false,
        null,
        "key",
        "check",
        new FileLimits(
            List.of(), List.of(), List.of(), Set.of(), List.of(), excludedFolders, null, null),
        null);
  }
}
