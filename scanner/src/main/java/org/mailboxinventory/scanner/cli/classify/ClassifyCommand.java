package org.mailboxinventory.scanner.cli.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.CrashReport;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Sources;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.Explanation;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.item.ContentClassifier;
import org.mailboxinventory.scanner.engine.line.LineClassifier;
import org.mailboxinventory.scanner.engine.line.OrderedLines;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.settings.Demands;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.files.store.StoreLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Classifies files, or lines from standard input; keeps nothing. */
@Command(
    name = "classify",
    description =
        "Classifies files (mail or documents), or text from standard input. With --jsonl, standard"
            + " input is one {\"id\":…,\"text\":…} a line, and each is answered at once.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  mailbox-inventory classify statement.pdf",
      "  echo '{\"id\":\"1\",\"text\":\"PAN: ABCPE1234F\"}' | mailbox-inventory classify --jsonl -"
    })
public final class ClassifyCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files, or - for standard input (the default).")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--jsonl",
      description = "JSON lines: one line out for each line in, or for each file.")
  private boolean jsonl;

  @Option(
      names = "--min-confidence",
      paramLabel = "LEVEL",
      defaultValue = "low",
      description = "low (default), medium or high.")
  private Confidence minConfidence = Confidence.LOW;

  @Option(
      names = "--reveal",
      description = "Write the matched values too. They are secret: protect the output.")
  private boolean reveal;

  @Option(
      names = "--explain",
      description =
          "Say for each finding why, without its value, and list the candidates that were dropped.")
  private boolean explain;

  public ClassifyCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = wiring.settings(common);
    Demands.of(settings).detecting().met();
    CompiledCatalogue detection = wiring.detectors().detection(settings);
    Faults faults = new Faults();
    boolean sound;
    if (!files.isEmpty() && !files.equals(List.of("-"))) {
      sound = files(settings, detection, faults);
    } else {
      sound = jsonl ? lines(detection, faults) : text(detection);
    }
    if (faults.count() > 0) {
      wiring.console().error(CrashReport.write(String.join("\n\n", faults.traces())));
    }
    return (sound ? ExitCode.COMPLETE : ExitCode.INCOMPLETE).number();
  }

  private boolean lines(CompiledCatalogue detection, Faults faults) throws InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    OrderedLines lines =
        new OrderedLines(
            () -> {
              LineClassifier line =
                  new LineClassifier(PartScan.of(detection, minConfidence), reveal, faults);
              return explain ? line.explain() : line;
            },
            threads);
    try {
      return lines.run(wiring.console().in(), wiring.console().data()) == 0;
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INCOMPLETE,
          "not every line was answered: standard input cannot be read or standard output not be"
              + " written; check the programs connected to them");
    }
  }

  private boolean text(CompiledCatalogue detection) throws IOException {
    List<Match> matches = new ArrayList<>();
    PartScan scan = PartScan.of(detection, minConfidence);
    List<Explanation.Dropped> dropped = new ArrayList<>();
    if (explain) {
      scan.explain(dropped::add);
    }
    scan.begin(matches::add);
    byte[] buffer = new byte[1 << 16];
    int got = wiring.console().in().read(buffer);
    while (got >= 0) {
      scan.text(buffer, 0, got);
      got = wiring.console().in().read(buffer);
    }
    scan.finish();
    FindingsTable table = new FindingsTable(wiring.console(), reveal);
    matches.forEach(match -> table.row("-", match));
    dropped.forEach(candidate -> table.dropped("-", candidate));
    table.total();
    wiring.console().say(matches.size() + (matches.size() == 1 ? " finding" : " findings"));
    return true;
  }

  private boolean files(Settings settings, CompiledCatalogue detection, Faults faults)
      throws IOException {
    FindingsOutput output = new FindingsOutput(wiring.console(), jsonl, reveal, explain);
    boolean sound = true;
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Extractor extractor = wiring.extraction().extractor(settings.extract(), work)) {
      ContentClassifier classifier =
          new ContentClassifier(
              PartScan.of(detection, minConfidence),
              new Masker(detection),
              extractor,
              wiring.extraction().passwords(settings.extract(), detection.catalogue()));
      if (explain) {
        classifier.explain();
      }
      StoreLimits stores = Sources.stores(settings, work);
      for (String name : files) {
        sound &= file(name, classifier, stores, output, faults);
      }
    }
    output.total();
    return sound;
  }

  /** False when it was not read, or not wholly, for another reason than choice or design. */
  private static boolean file(
      String name,
      ContentClassifier classifier,
      StoreLimits stores,
      FindingsOutput output,
      Faults faults)
      throws IOException {
    Path file = Path.of(name);
    String problem;
    if (!Files.exists(file)) {
      problem = "there is no such file; check the path";
    } else if (Files.isDirectory(file)) {
      problem = "it is a folder; give files, or use 'scan --from'";
    } else if (!Files.isReadable(file)) {
      problem = "it may not be read by this user; look at its rights";
    } else {
      try {
        ContentClassifier.Result result = FileReading.of(file, classifier, stores);
        output.classified(name, result);
        return result.unread().stream().noneMatch(part -> failed(part.reason()));
      } catch (SourceException e) {
        problem = String.valueOf(e.getMessage());
      } catch (RuntimeException | StackOverflowError e) {
        faults.note(e);
        problem = "it met a fault of the program; the other files are not affected";
      }
    }
    output.failed(name, problem);
    return false;
  }

  private static boolean failed(Reason reason) {
    return reason.kind() != Reason.Kind.BY_CHOICE && reason.kind() != Reason.Kind.OPAQUE;
  }
}
