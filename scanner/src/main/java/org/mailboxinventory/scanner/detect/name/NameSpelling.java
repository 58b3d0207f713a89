package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;

/**
 * Whether words in a row are written as the words of one name: all with a capital or all in
 * capitals, or the family name alone in capitals, with initials and particles between. For one
 * thread.
 */
final class NameSpelling {
  /** A word in capitals so long is hardly an abbreviation, and one that is longer is none. */
  private static final int SHORTEST_FAMILY = 4;

  private static final int LONGER_THAN_SIGNS = 5;

  private final NameEvidence evidence;
  private final NameWords words;
  private final NameTokens tokens;

  NameSpelling(NameEvidence evidence, NameWords words, NameTokens tokens) {
    this.evidence = evidence;
    this.words = words;
    this.tokens = tokens;
  }

  /** Whether the words {@code [first, end)} may be the words of one name. */
  boolean oneName(int first, int end) {
    int full = 0;
    for (int i = first; i < end; i++) {
      Form form = tokens.form(i);
      boolean joins = form == Form.INITIAL || form == Form.PARTICLE;
      boolean inner = i > first && i < end - 1;
      if (!fits(first, i, end - 1) || evidence.against(i) || (form == Form.PARTICLE && !inner)) {
        return false;
      }
      full += joins ? 0 : 1;
      if (inner && !joins && !evidence.name(i) && !evidence.unknown(i)) {
        return false;
      }
      if (i > first && words.phrase(evidence.hash(i - 1), evidence.hash(i))) {
        return false;
      }
    }
    return full >= 1 && tokens.form(end - 1) != Form.PARTICLE;
  }

  private boolean fits(int first, int token, int last) {
    Form begins = tokens.form(first);
    boolean capitals = begins == Form.CAPITALS;
    return switch (tokens.form(token)) {
      case TITLE -> !capitals || family(first);
      case CAPITALS -> capitals || (token == last && (begins == Form.INITIAL || family(token)));
      case INITIAL, PARTICLE -> true;
      case DEVANAGARI -> begins == Form.DEVANAGARI;
      case NONE -> false;
    };
  }

  /** A word in capitals that may be a family name beside others that are not written so. */
  boolean family(int token) {
    int letters = tokens.to(token) - tokens.from(token);
    boolean listed = evidence.weight(token, NameWords.LAST) == 2;
    boolean unlisted = evidence.flags(token) == 0 && letters >= LONGER_THAN_SIGNS;
    return tokens.form(token) == Form.CAPITALS
        && letters >= SHORTEST_FAMILY
        && (listed || evidence.alike(token) || unlisted);
  }
}
