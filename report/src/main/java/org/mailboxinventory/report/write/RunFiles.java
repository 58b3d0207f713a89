package org.mailboxinventory.report.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.report.trust.Manifest;

/** What a run folder may hold, and whether a folder is one. */
public final class RunFiles {
  /** Every name. */
  static final Set<String> NAMES =
      Stream.concat(
              Stream.of(
                  Manifest.NAME, Manifest.TIMESTAMP, RunFolder.SOC_NOTICE, RunFolder.NOTIFICATION),
              Arrays.stream(Format.values()).flatMap(format -> format.files().stream()))
          .collect(Collectors.toUnmodifiableSet());

  private RunFiles() {}

  /** Whether it holds a manifest, and nothing that a run folder may not hold. */
  public static boolean areAll(Path folder) {
    if (!Files.isRegularFile(folder.resolve(Manifest.NAME))) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .allMatch(name -> NAMES.contains(name) || StagingFolder.isName(name));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether it holds a file of a run. */
  public static boolean areSome(Path folder) {
    return NAMES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }
}
