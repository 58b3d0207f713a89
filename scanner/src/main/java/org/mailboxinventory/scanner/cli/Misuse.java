package org.mailboxinventory.scanner.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.settings.Spelling;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line, with the command or option that was probably meant. Of an
 * argument that is not known no more is repeated than what may not be a secret.
 */
final class Misuse {
  /** It is not repeated: it could be the secret in {@code --set tenant.credential.secret X}. */
  private static final String STRAY =
      "an argument is given that '%s' does not take; write --set KEY=VALUE in one piece, and put"
          + " quotes around a value with blanks";

  private Misuse() {}

  static String text(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(wrong.getMessage()).replaceFirst("^Error: ", "");
    }
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    Set<String> said = new LinkedHashSet<>();
    for (String argument : unmatched.getUnmatched()) {
      said.add(text(argument, command));
    }
    return String.join("; ", said);
  }

  private static String text(String argument, CommandSpec command) {
    if (argument.startsWith("-")) {
      int end = argument.indexOf('=');
      String name = end < 0 ? argument : argument.substring(0, end);
      return "the option '" + name + "' is not known" + meant(name, options(command));
    }
    if (!command.subcommands().isEmpty()) {
      return "the command '"
          + shown(argument)
          + "' is not known"
          + meant(argument, new TreeSet<>(command.subcommands().keySet()));
    }
    String from = "--from";
    if (isThere(argument) && options(command).contains(from)) {
      return "'"
          + argument
          + "' is given without an option; write "
          + from
          + " before each file or folder to be read";
    }
    return STRAY.formatted(command.qualifiedName().replaceFirst("^\\S+ ", ""));
  }

  /** What names a file or folder is no secret. */
  private static boolean isThere(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Of {@code key=value} and {@code key:value} the key. */
  private static String shown(String argument) {
    return argument.replaceFirst("[=:].*", "");
  }

  /** The one that begins with what was typed, or else the nearest. */
  private static String meant(String typed, NavigableSet<String> known) {
    @Nullable String longer = known.ceiling(typed);
    boolean begins =
        longer != null && longer.startsWith(typed) && typed.length() > 2 && !longer.equals(typed);
    return begins ? "; did you mean '" + longer + "'?" : Spelling.suggestion(typed, known);
  }

  private static NavigableSet<String> options(CommandSpec command) {
    NavigableSet<String> names = new TreeSet<>();
    command
        .options()
        .forEach(
            option -> {
              if (!option.hidden()) {
                names.add(option.longestName());
              }
            });
    return names;
  }
}
