package org.mailboxinventory.scanner.detect.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is written where a password may be and is none, by its form, from {@code
 * registries/secret-forms.txt}.
 */
final class NoSecret {
  private static final String FILE = "secret-forms.txt";

  private static final List<Form> FORMS =
      Registry.lines(FILE).stream()
          .map(line -> Registry.cells(line, '\t'))
          .map(cells -> new Form(cells.get(0), cells.get(1), cells.get(2)))
          .toList();

  private static final Pattern PLACEHOLDER = anyOf("placeholder", 0);
  private static final Pattern STORED = anyOf("stored", 0);
  private static final Pattern OTHER = anyOf("other", Pattern.CASE_INSENSITIVE);

  /**
   * A line of the registry.
   *
   * @param kind of what is no secret
   * @param expression fits it whole
   * @param example of it
   */
  record Form(String kind, String expression, String example) {}

  private NoSecret() {}

  /** Whether it is a name or an expression in whose place a program puts the secret. */
  static boolean placeholder(String value) {
    return PLACEHOLDER.matcher(value).matches();
  }

  /** Whether it is what is kept of a password, as a hash or encrypted. */
  static boolean stored(String value) {
    return STORED.matcher(value).matches();
  }

  /** Whether it is a file, a day, an address of a computer, a variable, or the name of a secret. */
  static boolean other(String value) {
    return OTHER.matcher(value).matches();
  }

  static List<Form> forms() {
    return FORMS;
  }

  private static Pattern anyOf(String kind, int flags) {
    List<String> expressions =
        FORMS.stream().filter(form -> form.kind().equals(kind)).map(Form::expression).toList();
    return Pattern.compile(String.join("|", expressions), flags);
  }
}
