package org.mailboxinventory.scanner.detect.name.script;

import java.util.List;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Scanned;

/** The names of people found in a text. */
final class FoundNames {
  private FoundNames() {}

  /** Those of a text in which {@code ⏎} stands for a line's end. */
  static List<String> in(String text) {
    return Scanned.matches(text.replace('⏎', '\n')).stream()
        .filter(match -> match.detector().id().value().equals("global.person-name"))
        .filter(match -> match.confidence() != Confidence.LOW)
        .map(match -> match.value().reveal())
        .toList();
  }

  /** The names of a line of a table, parted by semicolons. */
  static List<String> expected(String names) {
    return List.of(names.split(";"));
  }
}
