package org.mailboxinventory.scanner.detect.name.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * How words begin and end that people of some languages have as names, by {@code
 * registries/names/forms.txt}: of the names of a people no list holds all, but many are formed
 * alike. Immutable.
 */
final class NameEndings {
  private static final String FILE = "registries/names/forms.txt";

  /** An end or a beginning has at most so many bytes, and as many are before or behind it. */
  private static final int LONGEST = 9;

  private static final int SHORTEST_REST = 3;

  private final HashSlots[] ends = {new HashSlots(), new HashSlots()};
  private final HashSlots[] beginnings = {new HashSlots(), new HashSlots()};

  NameEndings() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(ConfigFiles.bundled().open(FILE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split(" "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  private void add(String[] words) {
    int kind = words[0].equals("first") ? 0 : 1;
    for (int i = 1; i < words.length; i++) {
      boolean end = words[i].charAt(0) == '-';
      byte[] form = words[i].replace("-", "").getBytes(StandardCharsets.UTF_8);
      (end ? ends : beginnings)[kind].add(Words.hash(form, 0, form.length));
    }
  }

  /** {@link NameWords#FIRST} and {@link NameWords#LAST} where a word is formed like such. */
  int flags(byte[] text, int from, int to) {
    int flags = 0;
    for (int size = 2; size <= Math.min(LONGEST, to - from - SHORTEST_REST); size++) {
      flags |= flags(ends, Words.hash(text, to - size, to));
      flags |= flags(beginnings, Words.hash(text, from, from + size));
    }
    return flags;
  }

  private static int flags(HashSlots[] forms, long hash) {
    return (forms[0].holds(hash) ? NameWords.FIRST : 0)
        | (forms[1].holds(hash) ? NameWords.LAST : 0);
  }
}
