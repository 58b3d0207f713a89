package org.mailboxinventory.scanner.cli.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.difference.Difference;
import org.mailboxinventory.report.difference.DifferenceHtml;
import org.mailboxinventory.report.difference.WrittenInventory;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.ShownJson;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two inventories that were written before; touches neither tenant nor ledger. */
@Command(
    name = "diff",
    description = "Says what changed between two inventories.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: mailbox-inventory diff exposure-20260801 exposure-20261101 --json"})
public final class DiffCommand implements Callable<Integer> {
  private static final List<Level> LEVELS =
      List.of(Level.LOW, Level.MEDIUM, Level.HIGH, Level.CRITICAL);

  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "OLD", description = "A run folder or inventory.json.")
  private Path older = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "A later one.")
  private Path newer = Path.of("");

  @Option(names = "--json", description = "Write one JSON document instead of lines.")
  private boolean json;

  @Option(names = "--html", description = "Write one HTML page instead of lines.")
  private boolean html;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 when a mailbox is new or worse at this level or above: low, medium, high or"
              + " critical.")
  private @Nullable String failOn;

  public DiffCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    wiring.configure(common);
    Level floor = floor();
    if (json && html) {
      throw new Failure(ExitCode.USAGE, "--json and --html exclude each other; leave one out");
    }
    Difference difference = Difference.between(read(older), read(newer));
    write(difference);
    boolean reached = floor != null && difference.reaches(floor);
    return (reached ? ExitCode.EXPOSED : ExitCode.COMPLETE).number();
  }

  private void write(Difference difference) throws IOException {
    if (html) {
      wiring.console().out().print(DifferenceHtml.of(difference));
    } else if (json) {
      String text =
          ShownJson.mapper()
              .writerWithDefaultPrettyPrinter()
              .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
              .writeValueAsString(difference.json());
      wiring.console().out().println(text);
    } else {
      difference.lines().forEach(wiring.console()::row);
    }
  }

  private @Nullable Level floor() {
    String wanted = failOn;
    if (wanted == null) {
      return null;
    }
    return LEVELS.stream()
        .filter(level -> level.word().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.USAGE,
                    "the level '"
                        + wanted
                        + "' is not known; use one of "
                        + LEVELS.stream().map(Level::word).toList()));
  }

  private static WrittenInventory read(Path path) {
    try {
      return WrittenInventory.read(path);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "no inventory can be read from "
              + path
              + WorkFolder.kind(e)
              + "; name a run folder that holds inventory.json, or that file");
    }
  }
}
