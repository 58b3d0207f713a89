package org.mailboxinventory.scanner.settings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The settings cannot be used: all that is wrong with them, at once. */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  private SettingsException(List<Problem> problems) {
    super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
    this.problems = problems;
  }

  /** Of problems in any order. */
  static SettingsException of(List<Problem> problems) {
    return new SettingsException(
        problems.stream().distinct().sorted(Comparator.comparing(Problem::place)).toList());
  }

  /** All problems, in order of files and lines. */
  public List<Problem> problems() {
    return problems;
  }
}
