package org.mailboxinventory.scanner.detect.context.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** The states of the United States, which issue its driving licences, by name and abbreviation. */
final class States {
  private static final String PATH = "registries/us-state-names.csv";
  private static final int COUNTRY = CountryNames.of("us");
  private static final List<String> NAMES = read();
  private static final WordSet SET = WordSet.of(NAMES);

  private States() {}

  private static List<String> read() {
    try (var stream = ConfigFiles.bundled().open(PATH)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(PATH + " cannot be read", e);
    }
  }

  /** All names and abbreviations. */
  static List<String> names() {
    return NAMES;
  }

  /** The country, where {@code text[from, to)} is one of its states; 0 for what is none. */
  static int of(byte[] text, int from, int to) {
    return to > from && SET.holds(text, from, to) ? COUNTRY : 0;
  }
}
