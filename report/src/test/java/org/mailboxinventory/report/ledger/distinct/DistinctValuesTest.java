package org.mailboxinventory.report.ledger.distinct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("long")
class DistinctValuesTest {
  private final Path folder;

  DistinctValuesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"1000, 2000000", "300000, 1000", "300000, 2000000"})
  void theyAreCountedAsInSets(int values, long slice) throws IOException {
    Random random = new Random(values);
    Map<Integer, Set<Long>> byDetector = new HashMap<>();
    Map<Integer, Map<Integer, Set<Long>>> byPlace = new HashMap<>();
    try (DistinctValues distinct = new DistinctValues(folder, values, slice)) {
      for (int i = 0; i < values; i++) {
        int detector = 1 + random.nextInt(5);
        int place = random.nextInt(3);
        long value = random.nextInt(values / 2);
        byDetector.computeIfAbsent(detector, any -> new HashSet<>()).add(value);
        byPlace
            .computeIfAbsent(place, any -> new HashMap<>())
            .computeIfAbsent(detector, any -> new HashSet<>())
            .add(value);
        // Both halves as even as those of fingerprints: else all values share one place in a set.
        distinct.add(detector, place, value * 0x9e3779b97f4a7c15L, value * 0xd6e8feb86659fd93L);
      }
      DistinctValues.Totals totals = distinct.totals();
      byDetector.forEach(
          (detector, set) ->
              assertThat(totals.byDetector()).containsEntry(detector, (long) set.size()));
      byPlace.forEach(
          (place, sets) ->
              assertThat(totals.byPlace())
                  .containsEntry(place, sets.values().stream().mapToLong(Set::size).sum()));
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void fewLeaveNoFileAndManyOneForTheirOwnerAlone() throws IOException {
    try (DistinctValues distinct = new DistinctValues(folder, 10, 1000)) {
      distinct.add(1, 1, 2, 3);
      assertThat(files()).isEmpty();
      for (int i = 0; i < 10_000; i++) {
        distinct.add(1, 1, i, 3);
      }
      assertThat(files())
          .singleElement()
          .satisfies(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
    assertThat(files()).isEmpty();
  }
}
