package org.mailboxinventory.scanner.detect.context.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.word.Words;

/** The states of the United States, which issue its driving licences, by name and abbreviation. */
final class States {
  private static final String PATH = "registries/us-state-names.csv";
  private static final int COUNTRY = CountryNames.of("us");
  private static final Set<Long> NAMES = new HashSet<>();

  static {
    try (var stream = ConfigFiles.bundled().open(PATH)) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.split(",", -1)))
          .forEach(name -> NAMES.add(Words.hash(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(PATH + " cannot be read", e);
    }
  }

  private States() {}

  /** The country, where {@code text[from, to)} is one of its states; 0 for what is none. */
  static int of(byte[] text, int from, int to) {
    return to > from && NAMES.contains(Words.hash(text, from, to)) ? COUNTRY : 0;
  }
}
