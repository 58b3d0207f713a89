package org.mailboxinventory.scanner.cli.detectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.scanner.cli.process.CommandGroup;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.ShownJson;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.CatalogueCheck;
import org.mailboxinventory.scanner.detect.OwnDetectors;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.settings.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The catalogue of detectors: shown, and checked the same way the build checks it. */
@Command(
    name = "detectors",
    description = "Shows the catalogue of detectors, and checks it by its own examples.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: mailbox-inventory detectors show in.pan"})
public final class DetectorsCommand extends CommandGroup {
  private final Wiring wiring;

  public DetectorsCommand(Wiring wiring) {
    super("list, check or show");
    this.wiring = wiring;
  }

  @Command(
      name = "list",
      description = "Lists the detectors.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory detectors list --json"})
  int list(
      @Mixin CommonOptions common,
      @Option(names = "--json", description = "One JSON document on standard output.") boolean json)
      throws Exception {
    Catalogue catalogue = wiring.detectors().catalogue(wiring.settings(common).detect());
    PrintStream out = wiring.console().out();
    if (json) {
      writeJson(catalogue, out);
    } else {
      for (Detector detector : catalogue.detectors()) {
        out.printf(
            Locale.ROOT,
            "%-28s %-22s %-13s %s%n",
            detector.id(),
            detector.category(),
            detector.identifies(),
            ShownText.of(detector.name()));
      }
    }
    return ExitCode.COMPLETE.number();
  }

  @Command(
      name = "check",
      description =
          "Checks the catalogue, with a folder of your own detectors if one is given: every file,"
              + " pattern, example and counter-example. Warns about your own detectors that match"
              + " nearly everything or are slow, and says which mails of the sample tenant they"
              + " match.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory detectors check my-detectors"})
  int check(
      @Mixin CommonOptions common,
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description = "A folder of your own detectors.")
          @Nullable Path folder)
      throws Exception {
    Settings settings = wiring.settings(common);
    List<Path> folders = new ArrayList<>(settings.detect().extraCatalogues());
    if (folder != null) {
      folders.add(folder);
    }
    List<ConfigProblem> problems = new ArrayList<>();
    Catalogue catalogue = wiring.detectors().catalogue(folders, problems);
    problems.forEach(problem -> wiring.console().row(problem.sentence()));
    CompiledCatalogue detection =
        CompiledCatalogue.of(catalogue, settings.judge().entity().home().toLowerCase(Locale.ROOT));
    List<CatalogueCheck.Failure> failures = CatalogueCheck.of(detection);
    OwnDetectors own = OwnDetectors.in(folders);
    PrintStream out = wiring.console().out();
    failures.forEach(failure -> out.println(ShownText.of(own.sentence(failure))));
    own.passedOver()
        .forEach(warning -> out.println(ShownText.of("warning: " + warning.sentence())));
    sayOwn(own, detection, out);
    int wrong = problems.size() + failures.size();
    wiring
        .console()
        .say(
            catalogue.detectors().size()
                + " detectors checked, "
                + (wrong == 0 ? "nothing is wrong" : "wrong: " + wrong));
    return (wrong == 0 ? ExitCode.COMPLETE : ExitCode.USAGE).number();
  }

  /** What is worth knowing about detectors that the program did not bring along. */
  private void sayOwn(OwnDetectors own, CompiledCatalogue detection, PrintStream out) {
    List<Detector> ours = detection.catalogue().detectors().stream().filter(own::holds).toList();
    Catalogue bundled = wiring.detectors().catalogue(List.of(), new ArrayList<>());
    ours.stream()
        .filter(detector -> bundled.detector(detector.id().value()) != null)
        .forEach(
            detector -> wiring.console().row(detector.id() + ": replaces the bundled detector"));
    ours.forEach(
        detector ->
            own.warnings(detector)
                .forEach(warning -> out.println(ShownText.of("warning: " + warning.sentence()))));
    if (!ours.isEmpty()) {
      SampleHits.print(detection, ours, out);
    }
  }

  @Command(
      name = "show",
      description =
          "Shows one detector: what it looks for, how it is checked, where the facts come from.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory detectors show in.aadhaar"})
  int show(
      @Mixin CommonOptions common,
      @Parameters(paramLabel = "ID", description = "As in in.pan.") String id)
      throws Exception {
    Catalogue catalogue = wiring.detectors().catalogue(wiring.settings(common).detect());
    Detector detector = catalogue.detector(id);
    if (detector == null) {
      throw new Failure(
          ExitCode.USAGE,
          "there is no detector '"
              + id
              + "'"
              + Spelling.suggestion(
                  id, catalogue.detectors().stream().map(one -> one.id().value()).toList())
              + "; see 'detectors list'");
    }
    show(detector, wiring.console());
    return ExitCode.COMPLETE.number();
  }

  private static void show(Detector detector, Console console) {
    console.row(detector.id() + ": " + detector.name());
    console.row("category:   " + detector.category());
    console.row("identifies: " + detector.identifies());
    console.row(
        "checks:     "
            + (detector.checks().isEmpty() ? "none" : String.join(", ", detector.checks()))
            + (detector.checksValidate() ? " (count as validation)" : ""));
    for (Detector.Pattern pattern : detector.patterns()) {
      console.row("pattern:    " + pattern.match());
    }
    console.row("context:    " + String.join(", ", detector.phrases().context()));
    console.row("headers:    " + String.join(", ", detector.phrases().headers()));
    console.row("against:    " + String.join(", ", detector.phrases().against()));
    for (Detector.Example example : detector.examples()) {
      console.row("example:    " + example.text() + "  (" + example.confidence().word() + ")");
    }
    for (Detector.Reference reference : detector.references()) {
      console.row("source:     " + reference.title() + " " + reference.url());
    }
  }

  private static void writeJson(Catalogue catalogue, PrintStream target) throws IOException {
    try (JsonGenerator out =
        new JsonFactory()
            .createGenerator(target)
            .setCharacterEscapes(new ShownJson())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter()) {
      out.writeStartArray();
      MeasuredFigures figures = MeasuredFigures.bundled();
      for (Detector detector : catalogue.detectors()) {
        DetectorJson.write(detector, figures, out);
      }
      out.writeEndArray();
    }
    target.println();
  }
}
