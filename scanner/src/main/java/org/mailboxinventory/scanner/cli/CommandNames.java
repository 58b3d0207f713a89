package org.mailboxinventory.scanner.cli;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below the root. Reading all options of all commands takes a tenth of a second at
 * every start, so only a command that the arguments name is read whole; the others are known by
 * name and description, which is what the list of commands shows and suggestions are made from.
 */
final class CommandNames {
  private final CommandLine root;
  private final Set<String> words;

  CommandNames(CommandLine root, String... args) {
    this.root = root;
    this.words = Set.copyOf(Arrays.asList(args));
  }

  /** Adds a command, whose class says its name, with those below it in classes of their own. */
  CommandNames add(Object command, Object... below) {
    Command about = Objects.requireNonNull(command.getClass().getAnnotation(Command.class));
    root.addSubcommand(
        about.name(), words.contains(about.name()) ? whole(command, below) : named(command, about));
    return this;
  }

  private static CommandLine whole(Object command, Object... below) {
    CommandLine line = new CommandLine(command);
    for (Object each : below) {
      line.addSubcommand(each);
    }
    return line;
  }

  private static CommandLine named(Object command, Command about) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(about.name());
    spec.usageMessage().description(about.description());
    return new CommandLine(spec);
  }
}
