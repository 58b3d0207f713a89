package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Secrets as programs write them behind a label: what is taken where the environment has none,
 * {@code os.environ.get("PASSWORD") or "…"} and {@code ${DB_PASSWORD:…}}; a list, {@code passwords:
 * ["…", "…"]}.
 */
final class ProgramSecret {
  private static final int LONGEST = 64;
  private static final int SHORTEST = 6;
  private static final int SHORTEST_LISTED = 4;
  private static final int LONGEST_GAP = 4;
  private static final String[] ELSE = {"or ", "|| ", "?? ", "?: "};

  private ProgramSecret() {}

  static void read(byte[] text, int labelTo, int ceiling, SecretList into) {
    if (labelTo + SHORTEST >= ceiling) {
      return;
    }
    if (mark(text[labelTo]) && (text[labelTo + 1] == ')' || text[labelTo + 1] == ']')) {
      otherwise(text, labelTo + 2, ceiling, into);
    } else if (text[labelTo] == ' ' && "|?".indexOf(text[labelTo + 1]) >= 0) {
      otherwise(text, labelTo, ceiling, into);
    } else if (!Words.letter(text[labelTo])) {
      replaced(text, variable(text, labelTo, ceiling), ceiling, into);
    }
  }

  /** Takes the values of a list in brackets behind a label of several. */
  static void list(byte[] text, int labelTo, int ceiling, SecretList into) {
    int at = labelTo;
    int open = -1;
    while (at < ceiling && " \"':=>[({\n".indexOf(text[at]) >= 0) {
      open = "[({".indexOf(text[at]) >= 0 ? at : open;
      at++;
    }
    if (open < 0 || at == ceiling || !mark(text[at - 1])) {
      return;
    }
    int to = close(text, at, ceiling);
    while (to > 0) {
      if (to - at >= SHORTEST_LISTED) {
        into.add(at, to);
      }
      at = to + 1;
      while (at < ceiling && (text[at] == ' ' || text[at] == ',' || text[at] == '\n')) {
        at++;
      }
      at++;
      to = at < ceiling && mark(text[at - 1]) ? close(text, at, ceiling) : -1;
    }
  }

  /** Takes what is quoted behind an operator for the other case. */
  private static void otherwise(byte[] text, int from, int ceiling, SecretList into) {
    int at = FieldNames.past(text, from, ceiling);
    for (String sign : ELSE) {
      int open = at + sign.length();
      boolean signed = open + 1 < ceiling && mark(text[open]);
      for (int i = 0; signed && i < sign.length(); i++) {
        signed = text[at + i] == sign.charAt(i);
      }
      int to = signed ? close(text, open + 1, ceiling) : -1;
      if (to - open > SHORTEST) {
        into.add(open + 1, to);
        return;
      }
    }
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
