package org.mailboxinventory.scanner.cli.process;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that does nothing by itself, and asks for one of its subcommands. */
public abstract class CommandGroup implements Runnable {
  private final String subcommands;

  @Spec private @Nullable CommandSpec spec;

  /** {@code subcommands}: their names as in a sentence, "list, check or show". */
  protected CommandGroup(String subcommands) {
    this.subcommands = subcommands;
  }

  @Override
  public final void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "say what to do: " + subcommands);
  }
}
