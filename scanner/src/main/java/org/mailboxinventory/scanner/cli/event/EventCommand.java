package org.mailboxinventory.scanner.cli.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.event.Event;
import org.mailboxinventory.report.event.EventFile;
import org.mailboxinventory.report.event.RunningClock;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.scanner.cli.match.ListOptions;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.CommandGroup;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.Demands;
import org.mailboxinventory.scanner.settings.Settings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An event: whom it touches, which clocks run, drafts of notices. */
@Command(
    name = "event",
    description =
        "An event, such as an order or a breach: whom it touches, which clocks run, drafts of"
            + " notices.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: mailbox-inventory event open order.yaml --out order-17"})
public final class EventCommand extends CommandGroup {
  private final Wiring wiring;

  public EventCommand(Wiring wiring) {
    super("open, list, show or close");
    this.wiring = wiring;
  }

  @Command(
      name = "open",
      description = "Opens an event: counts whom it touches, starts clocks, writes drafts.",
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Example: mailbox-inventory event open order.yaml --out order-17 --customers customers.csv"
            + " --key customer_no --columns pan=in.pan,mobile=in.mobile"
      })
  int open(
      @Mixin CommonOptions common,
      @Parameters(paramLabel = "FILE", description = "The event in YAML; see the manual.")
          Path file,
      @Option(
              names = "--out",
              paramLabel = "DIR",
              description = "Where drafts are written. Default: the event's id.")
          @Nullable Path out,
      @ArgGroup(exclusive = false) @Nullable ListOptions list)
      throws Exception {
    Settings settings = wiring.settings(common);
    Demands.of(settings).judging().met();
    Event event = event(file);
    EventStore store = new EventStore(settings.ledger().path());
    if (store.has(event.id())) {
      throw new Failure(
          ExitCode.USAGE, "the event '" + event.id() + "' is open already; give it another id");
    }
    new EventOpening(wiring, settings, store)
        .open(event, out == null ? Path.of(event.id()) : out, list);
    return show(settings, store, event.id());
  }

  private static Event event(Path file) {
    try {
      return EventFile.read(file);
    } catch (InvalidConfigException e) {
      throw new Failure(
          ExitCode.USAGE,
          String.join("\n", e.problems().stream().map(ConfigProblem::sentence).toList()));
    }
  }

  @Command(
      name = "list",
      description = "Lists events.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory event list --set ledger.path=./ledger"})
  int list(
      @Mixin CommonOptions common,
      @Option(names = "--json", description = "One JSON document on standard output.") boolean json)
      throws Exception {
    Settings settings = wiring.settings(common);
    List<JsonNode> entries = new EventStore(settings.ledger().path()).all();
    if (json) {
      wiring.console().out().println(EventStore.text(entries));
      return ExitCode.COMPLETE.number();
    }
    for (JsonNode entry : entries) {
      line(
          "%-24s %-7s %s  %s",
          entry.path("id").asText(),
          entry.path("state").asText(),
          entry.path("openedAt").asText(),
          people(entry));
    }
    return ExitCode.COMPLETE.number();
  }

  private static String people(JsonNode entry) {
    JsonNode people = entry.path("people");
    long atLeast = people.path("atLeast").asLong();
    long atMost = people.path("atMost").asLong();
    JsonNode likely = people.path("likely");
    return likely.isNumber()
        ? String.format(
            Locale.ROOT, "likely %,d people (%,d to %,d)", likely.asLong(), atLeast, atMost)
        : String.format(Locale.ROOT, "about %,d to %,d people", atLeast, atMost);
  }

  @Command(
      name = "show",
      description = "Shows an event: whom it touches, and how much time is left.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory event show order-17"})
  int show(
      @Mixin CommonOptions common,
      @Parameters(paramLabel = "ID", description = "As the file of the event has it.") String id)
      throws Exception {
    Settings settings = wiring.settings(common);
    return show(settings, new EventStore(settings.ledger().path()), id);
  }

  private int show(Settings settings, EventStore store, String id) throws Exception {
    JsonNode entry = known(store, id);
    line("%s, %s: %s", id, entry.path("state").asText(), entry.path("cause").asText());
    line("%s", people(entry));
    line(
        "in %,d items of %,d mailboxes, in %s",
        entry.path("items").asInt(),
        entry.path("mailboxes").size(),
        String.join(", ", texts(entry.path("places"))));
    entry
        .path("values")
        .properties()
        .forEach(kind -> line("  %-22s %,d", kind.getKey(), kind.getValue().asLong()));
    if (entry.path("staffValues").asLong() > 0) {
      line(
          "and %,d values of the bank's own people, in no other figure",
          entry.path("staffValues").asLong());
    }
    if (entry.path("state").asText().equals("open")) {
      clocks(settings, entry);
    }
    return ExitCode.COMPLETE.number();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private void clocks(Settings settings, JsonNode entry) throws Exception {
    Instant now = Instant.now();
    for (Clock clock : wiring.reports(settings).law().clocks()) {
      if (entry.path("clocks").has(clock.id())) {
        String started = entry.path("when").path(clock.startsAt()).asText();
        String due = entry.path("clocks").path(clock.id()).asText();
        RunningClock running =
            new RunningClock(
                clock,
                started.isEmpty() ? null : Instant.parse(started),
                due.isEmpty() ? null : Instant.parse(due));
        line("  %-22s %s: to %s, %s", clock.id(), running.left(now), clock.to(), clock.via());
      }
    }
  }

  @Command(
      name = "close",
      description = "Closes an event; its figures stay.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory event close order-17"})
  int close(
      @Mixin CommonOptions common,
      @Parameters(paramLabel = "ID", description = "As the file of the event has it.") String id)
      throws Exception {
    Settings settings = wiring.settings(common);
    EventStore store = new EventStore(settings.ledger().path());
    store.close(id, known(store, id), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    new AccessRecords(settings, wiring.console()).add("event-closed", store.noted(id));
    wiring.console().say("closed: " + id);
    return ExitCode.COMPLETE.number();
  }

  private static JsonNode known(EventStore store, String id) throws Exception {
    return store
        .entry(id)
        .orElseThrow(() -> new Failure(ExitCode.USAGE, "there is no such event; see 'event list'"));
  }

  private void line(String format, Object... arguments) {
    wiring.console().row(String.format(Locale.ROOT, format, arguments));
  }
}
