package org.mailboxinventory.scanner.cli.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.match.AffectedCsv;
import org.mailboxinventory.scanner.match.AffectedParquet;
import org.mailboxinventory.scanner.match.AffectedXlsx;

/** Where {@code match} writes: lists of customers come into no folder that holds something else. */
final class OutcomeFolder {
  private static final Set<String> NAMES =
      Stream.concat(
              AffectedCsv.NAMES.stream(),
              Stream.of(AffectedXlsx.NAME, AffectedParquet.NAME, AffectedParquet.SHARED))
          .collect(Collectors.toUnmodifiableSet());

  private OutcomeFolder() {}

  /** Refuses one that is no folder, or that holds anything but an earlier outcome. */
  static void require(Path out) {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new Failure(
          ExitCode.USAGE, "--out " + out + " is a file, not a folder; name another one with --out");
    }
    if (!Files.exists(out)) {
      return;
    }
    for (String name : names(out)) {
      if (!NAMES.contains(name)) {
        throw new Failure(
            ExitCode.USAGE,
            "--out "
                + out
                + " holds something that match did not write ("
                + name
                + "); name another folder with --out, or empty this one");
      }
    }
  }

  private static List<String> names(Path out) {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--out "
              + out
              + " cannot be read"
              + WorkFolder.kind(e)
              + "; let this user read it, or name another folder");
    }
  }
}
