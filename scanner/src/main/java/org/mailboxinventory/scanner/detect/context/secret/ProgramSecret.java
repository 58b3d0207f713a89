package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Secrets as programs write them behind a label: what is taken where a variable has none, {@code
 * ${DB_PASSWORD:…}}; a list, {@code passwords: ["…", "…"]}; what a property or a function gives,
 * {@code String Password { get; } = "…"}, {@code getPassword() { return "…"; }}.
 */
final class ProgramSecret {
  private static final int LONGEST = 64;
  private static final int SHORTEST = 6;
  private static final int SHORTEST_LISTED = 4;
  private static final int LONGEST_GAP = 4;

  /** Words between the name of a property or a function and what it gives. */
  private static final WordSet BODIES = SecretWords.of("bodies");

  private ProgramSecret() {}

  static void read(byte[] text, int labelTo, int ceiling, SecretList into) {
    if (labelTo + SHORTEST >= ceiling) {
      return;
    }
    if (!Words.letter(text[labelTo])) {
      replaced(text, variable(text, labelTo, ceiling), ceiling, into);
      int given = given(text, labelTo, Math.min(ceiling, labelTo + 2 * LONGEST));
      int to = given < 0 ? -1 : close(text, given, ceiling);
      if (to > 0 && SecretToken.strong(text, given, to)) {
        into.add(given, to);
      }
    }
  }

  /** Takes the values of a list behind a label of several: quoted in brackets, or not. */
  static void list(byte[] text, int labelTo, int ceiling, SecretList into) {
    int at = labelTo;
    boolean open = false;
    boolean sign = false;
    while (at < ceiling && " \"':=>[({\n".indexOf(text[at]) >= 0) {
      open |= "[({".indexOf(text[at]) >= 0;
      sign |= text[at] == ':' || text[at] == '=';
      at++;
    }
    if (open && at < ceiling && mark(text[at - 1])) {
      quoted(text, at, ceiling, into);
    } else if (sign && !open) {
      strong(text, at, ceiling, into);
    }
  }

  private static void quoted(byte[] text, int first, int ceiling, SecretList into) {
    int at = first;
    int to = close(text, at, ceiling);
    while (to > 0) {
      if (to - at >= SHORTEST_LISTED) {
        into.add(at, to);
      }
      at = to + 1;
      while (at < ceiling && " ,\n".indexOf(text[at]) >= 0) {
        at++;
      }
      at++;
      to = at < ceiling && mark(text[at - 1]) ? close(text, at, ceiling) : -1;
    }
  }

  /** Takes what is written as no word is, parted by commas or "and". */
  private static void strong(byte[] text, int first, int ceiling, SecretList into) {
    int at = first;
    while (at < ceiling) {
      int to = at;
      while (to < ceiling && (text[to] > ' ' || text[to] < 0) && text[to] != ',') {
        to++;
      }
      to = SecretToken.end(text, at, to);
      if (!SecretToken.strong(text, at, to) || !NamePair.small(text, at, to)) {
        return;
      }
      into.add(at, to);
      at = to;
      while (at < ceiling && " ,;".indexOf(text[at]) >= 0) {
        at++;
      }
      int and = at > to ? FieldNames.pastAnd(text, at, ceiling) : -1;
      at = at == to ? ceiling : Math.max(at, and);
    }
  }

  /** Where the text begins that a property or a function gives; -1 where none does. */
  private static int given(byte[] text, int labelTo, int end) {
    int at = labelTo;
    while (at < end && " ()\n".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean arrow = at + 1 < end && text[at] == '=' && text[at + 1] == '>';
    if (!arrow && (at >= end || text[at] != '{')) {
      return -1;
    }
    while (at < end && !mark(text[at])) {
      int word = at;
      while (at < end && Words.letter(text[at])) {
        at++;
      }
      boolean sign = word == at && " {};=>()\n".indexOf(text[at]) >= 0;
      if (!sign && !BODIES.holds(text, word, at)) {
        return -1;
      }
      at += sign ? 1 : 0;
    }
    return at < end ? at + 1 : -1;
  }

  /** Where the name of a variable begins that is the label's value; -1 where none is. */
  private static int variable(byte[] text, int labelTo, int ceiling) {
    int at = labelTo;
    while (at < ceiling && at - labelTo < LONGEST_GAP && " :=\"'".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean begins = at > labelTo && at + 2 < ceiling && text[at] == '$' && text[at + 1] == '{';
    return begins ? at + 2 : -1;
  }

  /** Takes what is behind the variable's name and a colon. */
  private static void replaced(byte[] text, int name, int ceiling, SecretList into) {
    int at = name < 0 ? ceiling : name;
    while (at < ceiling && (AnchorScanner.isWord(text[at]) || text[at] == '_' || text[at] == '.')) {
      at++;
    }
    int from = at + 1 < ceiling && (text[at + 1] == '-' || text[at + 1] == '=') ? at + 2 : at + 1;
    int to = from;
    while (to < ceiling && to - from <= LONGEST && text[to] > ' ' && text[to] != '}') {
      to++;
    }
    boolean closed = to < ceiling && text[to] == '}' && text[at] == ':' && text[from] != '?';
    if (closed && SecretToken.strong(text, from, to)) {
      into.add(from, to);
    }
  }

  /** Where what is quoted ends; -1 where a blank or the line's end is before. */
  private static int close(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && at - from <= LONGEST && text[at] > ' ' && text[at] != text[from - 1]) {
      at++;
    }
    return at < ceiling && text[at] == text[from - 1] ? at : -1;
  }

  private static boolean mark(byte b) {
    return b == '"' || b == '\'';
  }
}
