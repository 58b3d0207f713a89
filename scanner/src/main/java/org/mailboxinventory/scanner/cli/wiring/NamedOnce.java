package org.mailboxinventory.scanner.cli.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;

/** What {@code --from} names is read once: nothing lies in another that is named too. */
final class NamedOnce {
  private NamedOnce() {}

  /** Refuses paths of which one is, or holds, another. */
  static void require(List<Path> from) {
    List<Path> real = from.stream().map(NamedOnce::real).toList();
    for (int i = 0; i < from.size(); i++) {
      for (int j = 0; j < from.size(); j++) {
        Path one = from.get(i);
        Path other = from.get(j);
        if (i != j && real.get(j).startsWith(real.get(i)) && !isAgain(one, other)) {
          throw new Failure(
              ExitCode.USAGE,
              "--from "
                  + other
                  + " lies in --from "
                  + one
                  + ", so that its mail would count twice; leave one of them out");
        }
      }
    }
  }

  /** The same words twice are taken once. */
  private static boolean isAgain(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // Whoever reads it says why it cannot be read.
      return path.toAbsolutePath().normalize();
    }
  }
}
