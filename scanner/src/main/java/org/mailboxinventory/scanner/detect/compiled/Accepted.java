package org.mailboxinventory.scanner.detect.compiled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.WordIndexBuilder;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What the bank declared harmless: phrases, such as its own helpline's, and domains of its own
 * e-mail addresses. Findings within them are kept and marked. Immutable.
 */
public final class Accepted {
  private static final Accepted NOTHING = new Accepted(List.of(), List.of());

  /** A phrase reaches no further than this around what is found in it. */
  private static final int FAR = 200;

  private final List<String> phrases;
  private final List<String> domains;
  private final WordIndex index;

  private Accepted(List<String> phrases, List<String> domains) {
    this.phrases = List.copyOf(phrases);
    this.domains = domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
    WordIndexBuilder builder = new WordIndexBuilder();
    phrases.forEach(phrase -> builder.add(phrase, 0, PhraseEntry.CONTEXT));
    this.index = builder.build();
  }

  /** Nothing is accepted. */
  public static Accepted nothing() {
    return NOTHING;
  }

  /**
   * Accepts what lies within one of {@code phrases}, whatever its capitals, blanks and punctuation,
   * and e-mail addresses of {@code domains} and of what lies below them.
   */
  public static Accepted of(List<String> phrases, List<String> domains) {
    return new Accepted(phrases, domains);
  }

  /**
   * The phrases of a file: one a line; empty lines and those that begin with a number sign are
   * passed over.
   */
  public static List<String> phrases(Path file) throws IOException {
    List<String> phrases = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        phrases.add(line.strip());
      }
    }
    return phrases;
  }

  /** Both lists, to tell whether they have changed. */
  @Override
  public String toString() {
    return phrases + " " + domains;
  }

  /** Whether {@code text[from, to)} of a text of {@code length} bytes was declared harmless. */
  public boolean accepts(byte[] text, int length, int from, int to, String canonical) {
    return (!domains.isEmpty() && ofDomain(canonical))
        || (!phrases.isEmpty() && inPhrase(text, length, from, to));
  }

  private boolean ofDomain(String value) {
    int at = value.lastIndexOf('@');
    if (at < 0) {
      return false;
    }
    String domain = value.substring(at + 1).toLowerCase(Locale.ROOT);
    return domains.stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
  }

  private boolean inPhrase(byte[] text, int length, int from, int to) {
    int limit = Math.min(length, to + FAR);
    int begin = Math.max(0, from - FAR);
    while (begin > 0 && Words.letterOrDigit(text[begin - 1])) {
      begin--;
    }
    long word = Words.firstWord(text, begin, limit);
    while (word >= 0 && (int) (word >>> 32) <= from) {
      if (covers(text, word, limit, to)) {
        return true;
      }
      word = Words.firstWord(text, (int) word, limit);
    }
    return false;
  }

  /** Whether a phrase begins with {@code word} and ends at {@code to} or behind it. */
  private boolean covers(byte[] text, long first, int limit, int to) {
    int node = WordIndex.ROOT;
    long word = first;
    while (word >= 0) {
      int end = (int) word;
      node = index.child(node, Words.hash(text, (int) (word >>> 32), end));
      if (node == WordIndex.NONE) {
        return false;
      }
      if (end >= to && index.entries(node).length > 0) {
        return true;
      }
      word = Words.firstWord(text, end, limit);
    }
    return false;
  }
}
