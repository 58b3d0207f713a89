package org.mailboxinventory.scanner.evaluation.situation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/**
 * Telephones of {@code telephones.txt}: as dialled within a country, behind a label in its
 * language, above a line with a number that looks alike.
 */
final class LocalTelephones {
  private static final String FILE = "telephones.txt";

  private LocalTelephones() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (String line : lines()) {
      String[] cells = line.split(" \\| ", -1);
      String[] labels = cells[1].split("; ", -1);
      String[] forms = cells[2].split("; ", -1);
      for (int i = 0; i < forms.length; i++) {
        String number = Telephones.filled(random, forms[i]);
        String text = labels[i] + ": " + number + "\n" + Telephones.filled(random, cells[3]) + "\n";
        cases.add(Case.of(text, number, "global.phone", "in.mobile"));
      }
    }
    return cases;
  }

  private static List<String> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LocalTelephones.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
