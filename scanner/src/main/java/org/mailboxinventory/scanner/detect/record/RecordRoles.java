package org.mailboxinventory.scanner.detect.record;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;

/** The words of {@code config/people/roles.yaml}, by which roles are told from each other. */
public final class RecordRoles {
  /** The record's own subject. */
  static final int SUBJECT = 0;

  private static final String FILE = "people/roles.yaml";

  private final Map<String, Integer> words;

  private RecordRoles(Map<String, Integer> words) {
    this.words = words;
  }

  /** What the program brings along. */
  public static RecordRoles bundled() {
    try {
      return read(ConfigFiles.bundled());
    } catch (InvalidConfigException e) {
      throw new IllegalStateException(FILE + " was checked when the program was built", e);
    }
  }

  /** Reads and checks the file. */
  public static RecordRoles read(ConfigFiles files) throws InvalidConfigException {
    ConfigReader reader = new ConfigReader(files);
    ConfigNode root = reader.read(FILE);
    Map<String, Integer> words = new HashMap<>();
    int role = SUBJECT;
    for (ConfigNode languages : root.child("roles").children().values()) {
      role++;
      for (String language : languages.keys()) {
        for (String word : languages.texts(language)) {
          if (words.put(word, role) != null || !word.equals(word.toLowerCase(Locale.ROOT))) {
            languages.problem(language, "a word twice, or not in lower case", "write it once");
          }
        }
      }
    }
    root.done();
    reader.finish();
    return new RecordRoles(words);
  }

  /**
   * The role that the last role word of a text names, with its number where there is one, as in
   * {@code Nominee 2}; {@link #SUBJECT} when there is none.
   */
  int in(byte[] utf8, int from, int to) {
    String text = new String(utf8, from, to - from, StandardCharsets.UTF_8);
    int role = SUBJECT;
    String before = "";
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        at++;
        continue;
      }
      String word = text.substring(at, end).toLowerCase(Locale.ROOT);
      Integer named = words.getOrDefault(before + " " + word, words.get(word));
      if (named != null) {
        role = named;
      } else if (role != SUBJECT && role <= words.size() && oneDigit(word)) {
        role += (words.size() + 1) * (word.charAt(0) - '0');
      }
      before = word;
      at = end;
    }
    return role;
  }

  private static boolean oneDigit(String word) {
    return word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '9';
  }

  /** Combining signs belong to the letter before them. */
  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.COMBINING_SPACING_MARK) {
        break;
      }
      at++;
    }
    return at;
  }
}
