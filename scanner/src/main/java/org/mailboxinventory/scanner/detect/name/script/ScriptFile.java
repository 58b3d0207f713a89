package org.mailboxinventory.scanner.detect.name.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * A file of words of one script: sections begin with a name in brackets and hold words between
 * blanks, or one phrase a line.
 */
final class ScriptFile {
  private static final String FOLDER = "registries/names/scripts/";

  /** What the words of a section are. */
  enum Section {
    /** First names. */
    FIRST,
    /** Last names, or names not known as which. */
    LAST,
    /** Ordinary words that are names too, or look like some. */
    ORDINARY,
    /** Words directly before a name that say so: {@code Mr}. */
    TITLE,
    /** Words directly behind a name that say so: {@code san}. */
    HONORIFIC,
    /** Phrases before a name, one a line: {@code my name is}. */
    BEFORE,
    /** Those of them behind which nothing else comes. */
    NAMED,
    /** Phrases behind a name, one a line: {@code said}. */
    AFTER,
    /** Words that make something else of a name behind them: {@code university}. */
    NONE_BEHIND,
    /** Words that make something else of a name before them: {@code street}. */
    NONE_BEFORE,
    /** Words that are one name with the next. */
    JOINS,
    /** Words between two names of a person. */
    PARTICLE,
    /** Letters that are put before a name and are none of it. */
    PREFIX,
    /** Ends of words within a sentence, and behind {@code >} the end that lists have. */
    ENDING,
    /** Beginnings and ends of last names of which lists hold few: {@code -enko}. */
    FAMILY,
    /** Letters with which Chinese writes names of other languages by their sound. */
    SOUND,
    /** The same of names after the father that stand behind first names. */
    PATRONYMIC
  }

  /** Takes the words of a file. */
  @FunctionalInterface
  interface Reader {
    void word(Section section, String word);
  }

  private ScriptFile() {}

  static void read(String name, Reader reader) {
    String path = FOLDER + name + ".txt";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(ConfigFiles.bundled().open(path), StandardCharsets.UTF_8))) {
      Section section = Section.FIRST;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = Section.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
        } else if (!line.startsWith("#") && !line.isEmpty()) {
          for (String word : words(section, line)) {
            reader.word(section, word);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  private static List<String> words(Section section, String line) {
    boolean phrases =
        switch (section) {
          case BEFORE, NAMED, AFTER, TITLE, HONORIFIC -> true;
          default -> false;
        };
    return phrases ? List.of(line) : List.of(line.split(" "));
  }
}
