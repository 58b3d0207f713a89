package org.mailboxinventory.scanner.detect.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * A file of words below {@code registries/}: lines of a group's name, a colon and its words, parted
 * by blanks, or its phrases, parted by commas. Lines that begin with {@code #} say its source.
 * Immutable.
 */
public final class WordLists {
  private final String path;
  private final Map<String, List<String>> groups = new LinkedHashMap<>();

  /** The file of this name. */
  public WordLists(String file) {
    this.path = "registries/" + file;
    lines(path).forEach(this::take);
  }

  /** The first words of the lines of a file that has no groups. */
  public static WordSet firstWords(String file) {
    return WordSet.of(
        lines("registries/" + file)
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" ", 2)[0])
            .toList());
  }

  private static Stream<String> lines(String path) {
    try (var stream = ConfigFiles.bundled().open(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  private void take(String line) {
    int colon = line.indexOf(": ");
    if (!line.startsWith("#") && colon > 0) {
      groups
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 2).strip());
    }
  }

  /** What the groups are called, in the order of the file. */
  public List<String> names() {
    return List.copyOf(groups.keySet());
  }

  /** The words of a group in the order of the file. */
  public List<String> list(String group) {
    return parted(group, " +");
  }

  /** The same as a set. */
  public WordSet set(String group) {
    return WordSet.of(list(group));
  }

  /** The phrases of a group, each of one word or more, in the order of the file. */
  public List<String> phrases(String group) {
    return parted(group, ", ?");
  }

  private List<String> parted(String group, String by) {
    Stream<String> lines =
        Objects.requireNonNull(groups.get(group), () -> path + " has no words of " + group)
            .stream();
    return lines.flatMap(line -> Arrays.stream(line.split(by, -1))).toList();
  }
}
