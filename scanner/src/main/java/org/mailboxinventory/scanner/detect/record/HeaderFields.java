package org.mailboxinventory.scanner.detect.record;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;

/**
 * Lines in running text that name a message's sender or those who receive it: fields at the head of
 * a quoted message, by the words of {@code config/people/header-fields.yaml}, and the line that
 * says who wrote what is quoted below.
 */
public final class HeaderFields {
  private static final String FILE = "people/header-fields.yaml";
  private static final int LONGEST = 64;
  private static final byte[] WIDE_COLON = "：".getBytes(StandardCharsets.UTF_8);

  private final Map<String, Field> words;

  /** What a line is. */
  enum Field {
    /** Names the sender: the head of a message begins. */
    FROM,
    /** Names those who receive it. */
    TO,
    /** Any other line. */
    NONE
  }

  private HeaderFields(Map<String, Field> words) {
    this.words = words;
  }

  /** What the program brings along. */
  public static HeaderFields bundled() {
    try {
      return read(ConfigFiles.bundled());
    } catch (InvalidConfigException e) {
      throw new IllegalStateException(FILE + " was checked when the program was built", e);
    }
  }

  /** Reads and checks the file. */
  public static HeaderFields read(ConfigFiles files) throws InvalidConfigException {
    ConfigReader reader = new ConfigReader(files);
    ConfigNode root = reader.read(FILE);
    Map<String, Field> words = new HashMap<>();
    ConfigNode fields = root.child("fields");
    words(fields.child("from"), Field.FROM, words);
    words(fields.child("to"), Field.TO, words);
    fields.done();
    root.done();
    reader.finish();
    return new HeaderFields(words);
  }

  private static void words(ConfigNode languages, Field field, Map<String, Field> words) {
    for (String language : languages.keys()) {
      for (String word : languages.texts(language)) {
        if (words.put(word, field) != null || !word.equals(word.toLowerCase(Locale.ROOT))) {
          languages.problem(language, "a word twice, or not in lower case", "write it once");
        }
      }
    }
  }

  /** Whether what is on the line is about the people of one field alone. */
  boolean isOn(byte[] text, int begin, int length) {
    return at(text, begin, length) != Field.NONE || HeaderLines.saysWhoWrote(text, begin, length);
  }

  /** The field that the line which begins here holds. */
  Field at(byte[] text, int begin, int length) {
    int from = begin;
    while (from < length && leads(text[from])) {
      from++;
    }
    int most = Math.min(length, from + LONGEST);
    int colon = from;
    while (colon < most && text[colon] != ':' && text[colon] != '\n' && !wide(text, colon, most)) {
      colon++;
    }
    if (colon == most || text[colon] == '\n') {
      return Field.NONE;
    }
    String word = new String(text, from, colon - from, StandardCharsets.UTF_8);
    Field named =
        words.get(word.replace('*', ' ').replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT));
    return named == null || HeaderLines.date(text, colon, length) ? Field.NONE : named;
  }

  /** Quotes, and stars that stand for bold letters, may come before. */
  private static boolean leads(byte b) {
    return b == '>' || b == ' ' || b == '\t' || b == '*';
  }

  private static boolean wide(byte[] text, int at, int end) {
    return at + WIDE_COLON.length <= end
        && text[at] == WIDE_COLON[0]
        && text[at + 1] == WIDE_COLON[1]
        && text[at + 2] == WIDE_COLON[2];
  }
}
