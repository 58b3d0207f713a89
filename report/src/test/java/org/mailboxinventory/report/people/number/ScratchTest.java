package org.mailboxinventory.report.people.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScratchTest {
  private static final int[] MEMORIES = {5, 64, 1 << 20};

  private final Path folder;
  private final Random random = new Random(5);

  ScratchTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Whatever a test used is closed by then. */
  @AfterEach
  void nothingIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private long number() {
    return switch (random.nextInt(3)) {
      case 0 -> random.nextLong();
      case 1 -> random.nextInt(50) - 25;
      default -> (long) random.nextInt(9) << 56;
    };
  }

  @Test
  void numbersComeOnceAndAscending() throws IOException {
    for (int most : MEMORIES) {
      try (LongSort sort = new Scratch(folder, most).longs()) {
        for (int time = 0; time < 2; time++) {
          TreeSet<Long> expected = new TreeSet<>();
          for (int i = 0; i < 500; i++) {
            long number = number();
            expected.add(number);
            sort.add(number);
          }
          List<Long> sorted = new ArrayList<>();
          try (Numbers numbers = sort.sorted()) {
            for (; numbers.has(); numbers.next()) {
              sorted.add(numbers.get());
            }
          }
          assertThat(sorted).as("%d in memory", most).containsExactlyElementsOf(expected);
        }
      }
    }
  }

  @Test
  void pairsComeByTheirFirstNumberAndOtherwiseAsTheyWereTaken() throws IOException {
    for (int most : MEMORIES) {
      try (PairSort sort = new Scratch(folder, most).pairs()) {
        TreeMap<Long, List<Long>> expected = new TreeMap<>();
        for (long i = 0; i < 700; i++) {
          long number = number();
          expected.computeIfAbsent(number, first -> new ArrayList<>()).add(i);
          sort.add(number, i);
        }
        assertThat(sort.size()).isEqualTo(700);
        List<List<Long>> sorted = new ArrayList<>();
        try (Pairs pairs = sort.sorted()) {
          for (; pairs.has(); pairs.next()) {
            sorted.add(List.of(pairs.get(), pairs.second()));
          }
        }
        List<List<Long>> wanted = new ArrayList<>();
        expected.forEach((first, all) -> all.forEach(one -> wanted.add(List.of(first, one))));
        assertThat(sorted).as("%d in memory", most).isEqualTo(wanted);
      }
    }
  }

  @Test
  void stringsOfBytesAreCountedAndToldInTheirOrder() throws IOException {
    for (int most : new int[] {32, 1 << 20}) {
      try (Tally tally = new Scratch(folder, most).tally()) {
        TreeMap<byte[], Long> expected = new TreeMap<>(Arrays::compareUnsigned);
        for (int i = 0; i < 400; i++) {
          byte[] bytes = new byte[random.nextInt(4)];
          random.nextBytes(bytes);
          if (bytes.length > 1) {
            bytes[0] = (byte) (bytes[0] & 1);
          }
          expected.merge(bytes, 1L, Long::sum);
          tally.add(bytes);
        }
        for (int time = 0; time < 2; time++) {
          List<String> told = new ArrayList<>();
          tally.each((bytes, count) -> told.add(Arrays.toString(bytes) + count));
          List<String> wanted = new ArrayList<>();
          expected.forEach((bytes, count) -> wanted.add(Arrays.toString(bytes) + count));
          assertThat(told).as("%d in memory", most).isEqualTo(wanted);
        }
      }
    }
  }

  @Test
  void aColumnHoldsWhatWasSetInMemoryAndInAFile() throws IOException {
    for (int most : MEMORIES) {
      Ints column = new Scratch(folder, most).ints(1000);
      for (int place = 0; place < 1000; place += 3) {
        column.set(place, -place);
      }
      for (int place = 0; place < 1000; place++) {
        assertThat(column.get(place)).isEqualTo(place % 3 == 0 ? -place : 0);
      }
    }
  }

  @Test
  void aTemporaryFileIsItsOwnersAlone() throws IOException {
    try (Spool spool = new Scratch(folder, 5).spool();
        Stream<Path> files = Files.list(folder)) {
      spool.writeInt(1);
      assertThat(files)
          .singleElement()
          .extracting(file -> permissions(file))
          .isEqualTo("rw-------");
    }
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
