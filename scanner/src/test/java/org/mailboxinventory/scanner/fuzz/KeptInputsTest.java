package org.mailboxinventory.scanner.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs that fuzzing begins with, and those it found, once more in every build. */
class KeptInputsTest {
  private static final Path INPUTS =
      Path.of("src/test/resources/org/mailboxinventory/scanner/fuzz");

  @ParameterizedTest
  @EnumSource(Target.class)
  void endAsTheyMay(Target target) throws IOException {
    List<Path> inputs;
    try (Stream<Path> files = Files.list(INPUTS.resolve(target.word()))) {
      inputs = files.sorted().toList();
    }
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(1), () -> target.read(bytes), input::toString);
    }
  }
}
