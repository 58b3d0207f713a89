package org.mailboxinventory.scanner.cli.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.scanner.cli.process.CommandGroup;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.SettingsText;
import org.mailboxinventory.scanner.settings.ShownSetting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settings: shown, begun, checked. Contacts nothing. */
@Command(
    name = "settings",
    description = "Shows every setting, begins a settings file, and checks one.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: mailbox-inventory settings show"})
public final class SettingsCommand extends CommandGroup {
  private final Wiring wiring;

  public SettingsCommand(Wiring wiring) {
    super("show, init or check");
    this.wiring = wiring;
  }

  @Command(
      name = "show",
      description =
          "Prints every setting with its default and what it means; with --settings or --set, the"
              + " value that counts and where it comes from. Of a value from the environment or a"
              + " file only the reference is shown.",
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Examples:",
        "  mailbox-inventory settings show",
        "  mailbox-inventory settings show --settings bank.yaml"
      })
  int show(
      @Mixin CommonOptions common,
      @Option(names = "--json", description = "One JSON document on standard output.") boolean json)
      throws Exception {
    List<ShownSetting> settings = wiring.shownSettings(common);
    PrintStream out = wiring.console().out();
    if (json) {
      writeJson(settings, out);
    } else {
      SettingsText.all(wiring.config(), settings).forEach(out::println);
    }
    return ExitCode.COMPLETE.number();
  }

  @Command(
      name = "check",
      description =
          "Says all that is wrong with settings files, without contacting anything. Several files"
              + " are read together, later ones win. Exit code 2 when something is wrong.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory settings check bank.yaml"})
  int check(
      @Mixin CommonOptions common,
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "Settings files.")
          List<Path> files)
      throws Exception {
    common.settings.addAll(files);
    Collection<String> unset = new TreeSet<>();
    List<String> problems = new ArrayList<>();
    for (ConfigProblem problem : wiring.settingsProblems(common, unset)) {
      problems.add(problem.sentence());
    }
    if (problems.isEmpty()) {
      problems.addAll(wiring.choiceProblems(common, unset));
    }
    Console console = wiring.console();
    unset.forEach(
        name ->
            console.warn(
                "the environment variable " + name + " is not set here; set it before a scan"));
    problems.forEach(console::error);
    if (problems.isEmpty()) {
      console.say("nothing is wrong with " + files.stream().map(Path::toString).toList());
    }
    return (problems.isEmpty() ? ExitCode.COMPLETE : ExitCode.USAGE).number();
  }

  private static void writeJson(List<ShownSetting> settings, PrintStream target)
      throws IOException {
    try (JsonGenerator out =
        new JsonFactory()
            .createGenerator(target)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter()) {
      out.writeStartArray();
      for (ShownSetting setting : settings) {
        out.writeStartObject();
        out.writeStringField("key", setting.key());
        out.writeFieldName("value");
        value(setting, out);
        out.writeStringField("from", setting.from() == null ? null : setting.from().toString());
        out.writeStringField("comment", setting.comment());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    target.println();
  }

  private static void value(ShownSetting setting, JsonGenerator out) throws IOException {
    if (setting.list()) {
      out.writeStartArray();
      for (String value : setting.values()) {
        out.writeString(value);
      }
      out.writeEndArray();
    } else if (setting.values().isEmpty()) {
      out.writeNull();
    } else {
      out.writeString(setting.values().get(0));
    }
  }
}
