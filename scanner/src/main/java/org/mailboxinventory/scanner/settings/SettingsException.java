package org.mailboxinventory.scanner.settings;

import java.util.List;
import java.util.stream.Collectors;

/** The settings cannot be used: all that is wrong with them, at once. */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public SettingsException(List<Problem> problems) {
    super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, in order of files and lines. */
  public List<Problem> problems() {
    return problems;
  }
}
