package org.mailboxinventory.scanner.settings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mailboxinventory.report.config.ConfigProblem;

/** The settings cannot be used: all that is wrong with them, at once. */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<ConfigProblem> problems;

  private SettingsException(List<ConfigProblem> problems) {
    super(problems.stream().map(ConfigProblem::sentence).collect(Collectors.joining("\n")));
    this.problems = problems;
  }

  /** Of problems in any order. */
  static SettingsException of(List<ConfigProblem> problems) {
    return new SettingsException(
        problems.stream().distinct().sorted(Comparator.comparing(ConfigProblem::place)).toList());
  }

  /** All problems, in order of files and lines. */
  public List<ConfigProblem> problems() {
    return problems;
  }
}
