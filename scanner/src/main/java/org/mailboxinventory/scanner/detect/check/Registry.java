package org.mailboxinventory.scanner.detect.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.config.ConfigFiles;

/** Reads the plain text files below {@code registries/}; lines with a number sign are remarks. */
final class Registry {
  private Registry() {}

  /** The lines that hold data, in the order of the file. */
  static List<String> lines(String file) {
    String path = "registries/" + file;
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(ConfigFiles.bundled().open(path), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
    return lines;
  }

  /** The first words of all lines. */
  static Set<String> words(String file) {
    return Set.copyOf(lines(file).stream().map(line -> cells(line, ' ').get(0)).toList());
  }

  /** By the first cell of each line its second. */
  static Map<String, String> pairs(String file) {
    Map<String, String> map = new HashMap<>();
    for (String line : lines(file)) {
      List<String> cells = cells(line, ',');
      map.put(cells.get(0), cells.get(1));
    }
    return map;
  }

  /** By the first cell of each line what its second lists. */
  static Map<String, Set<String>> listed(String file, char separator) {
    Map<String, Set<String>> map = new HashMap<>();
    for (String line : lines(file)) {
      List<String> cells = cells(line, ',');
      map.put(cells.get(0), new HashSet<>(cells(cells.get(1), separator)));
    }
    return map;
  }

  /** The pieces of a line between separators. */
  static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int begin = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, begin)) {
      cells.add(line.substring(begin, end));
      begin = end + 1;
    }
    cells.add(line.substring(begin));
    return cells;
  }
}
