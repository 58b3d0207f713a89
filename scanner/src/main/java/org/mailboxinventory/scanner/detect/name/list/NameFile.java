package org.mailboxinventory.scanner.detect.name.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * One of the files below {@code registries/names}; lines that begin with {@code #} say its source.
 */
public final class NameFile {
  private static final String FOLDER = "names/";

  private final String name;

  /** Its groups of words; null until one is asked for. */
  private @Nullable WordLists lists;

  private NameFile(String name) {
    this.name = name;
  }

  /** The file of this name. */
  public static NameFile of(String name) {
    return new NameFile(name);
  }

  byte[] bytes() {
    String path = "registries/" + FOLDER + name;
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
    return lists().list(key);
  }

  /** The phrases of these lines, parted by commas, each of one word or more. */
  public List<String> phrases(String key) {
    return lists().phrases(key);
  }

  private WordLists lists() {
    WordLists read = lists;
    if (read == null) {
      read = new WordLists(FOLDER + name);
      lists = read;
    }
    return read;
  }
}
