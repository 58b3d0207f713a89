package org.mailboxinventory.scanner.detect.name.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * One of the files below {@code registries/names}; lines that begin with {@code #} say its source.
 */
public final class NameFile {
  private final String path;

  private NameFile(String path) {
    this.path = path;
  }

  /** The file of this name. */
  public static NameFile of(String name) {
    return new NameFile("registries/names/" + name);
  }

  byte[] bytes() {
    try (var stream = ConfigFiles.bundled().open(path)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  /** Its lines without those that begin with {@code #}. */
  List<String> lines() {
    return new String(bytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .toList();
  }

  /** The words of the lines that begin with {@code key} and a colon. */
  public WordSet words(String key) {
    return WordSet.of(list(key));
  }

  /** The same in their order. */
  public List<String> list(String key) {
    return values(key).flatMap(line -> Arrays.stream(line.split(" "))).toList();
  }

  /** The phrases of these lines, parted by commas, each of one word or more. */
  public List<String> phrases(String key) {
    List<String> phrases = new ArrayList<>();
    values(key).forEach(line -> phrases.addAll(List.of(line.split(", ?"))));
    return List.copyOf(phrases);
  }

  private Stream<String> values(String key) {
    return lines().stream()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2).strip());
  }
}
