package org.mailboxinventory.scanner.detect.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks without a check digit: what passes, what is refused, and that nothing makes them throw.
 */
class StructureChecksTest {

  record Structure(String check, List<String> passing, List<String> refused) {
    boolean passes(String value) {
      return requireNonNull(Checks.named(check), check).passes(value);
    }

    @Override
    public String toString() {
      return check;
    }
  }

  static List<Structure> structures() throws IOException {
    List<Structure> structures = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(StructureChecksTest.class.getResourceAsStream("structures.txt")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> cells = Registry.cells(line, '|');
          structures.add(
              new Structure(
                  cells.get(0),
                  Registry.cells(cells.get(1), ';'),
                  Registry.cells(cells.get(2), ';')));
        }
      }
    }
    return structures;
  }

  @ParameterizedTest
  @MethodSource("structures")
  void whatHasTheStructurePasses(Structure structure) {
    assertThat(structure.passing()).isNotEmpty().allMatch(structure::passes);
  }

  @ParameterizedTest
  @MethodSource("structures")
  void whatBreaksItIsRefused(Structure structure) {
    assertThat(structure.refused()).isNotEmpty().noneMatch(structure::passes);
  }

  @ParameterizedTest
  @MethodSource("structures")
  void anyChangeOfAPassingValueIsAnsweredWithoutAFault(Structure structure) {
    Random random = new Random(11);
    for (String value : structure.passing()) {
      for (int i = 0; i < 400; i++) {
        StringBuilder changed = new StringBuilder(value);
        int at = random.nextInt(changed.length());
        switch (random.nextInt(3)) {
          case 0 -> changed.deleteCharAt(at);
          case 1 -> changed.insert(at, (char) random.nextInt(' ', 0x250));
          default -> changed.setCharAt(at, (char) random.nextInt(' ', 0x250));
        }
        if (!changed.isEmpty()) {
          assertThat(List.of(true, false)).contains(structure.passes(changed.toString()));
        }
      }
    }
  }

  @Test
  void everyCheckHasSpecimensOfItsOwn() throws IOException {
    Set<String> untried = new TreeSet<>(Checks.names());
    CheckPropertiesTest.rules().forEach(rule -> untried.remove(rule.check()));
    structures().forEach(structure -> untried.remove(structure.check()));
    assertThat(untried).isEmpty();
  }
}
