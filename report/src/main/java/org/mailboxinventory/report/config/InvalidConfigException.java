package org.mailboxinventory.report.config;

import java.util.List;
import java.util.stream.Collectors;

/** Config files that cannot be used, with everything that is wrong in them. */
public final class InvalidConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<ConfigProblem> problems;

  /** One or more problems; the message has a line for each. */
  public InvalidConfigException(List<ConfigProblem> problems) {
    super(problems.stream().map(ConfigProblem::sentence).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in the order of the files. */
  public List<ConfigProblem> problems() {
    return problems;
  }
}
