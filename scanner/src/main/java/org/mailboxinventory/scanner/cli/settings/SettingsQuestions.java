package org.mailboxinventory.scanner.cli.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.cli.process.Console;

/** Asks on standard error and takes answers from standard input, a line each. */
final class SettingsQuestions {
  private final Console console;
  private final boolean silent;
  private final BufferedReader answers;

  /** {@code silent}: nothing is asked, every answer is the default. */
  SettingsQuestions(Console console, boolean silent) {
    this.console = console;
    this.silent = silent;
    this.answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  /** The answer; {@code standard} for an empty line, and when there are no more lines. */
  String ask(String question, String standard) throws IOException {
    if (silent) {
      return standard;
    }
    console.say(question + " [" + (standard.isEmpty() ? "none" : standard) + "]");
    String line = answers.readLine();
    return line == null || line.isBlank() ? standard : line.strip();
  }

  /** Whether the answer is a plain yes; no when nothing is asked. */
  boolean yes(String question) throws IOException {
    String answer = ask(question + " yes or no", "no");
    return answer.equalsIgnoreCase("yes") || answer.equalsIgnoreCase("y");
  }
}
