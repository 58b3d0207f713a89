package org.mailboxinventory.scanner.detect.candidate.secret;

import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a sign alone joins the label of a secret and what follows, as in the names of programs
 * and files: {@code pw-cat(1)}, {@code passwd.1.xml}, {@code password_sha1}; or the number of an
 * error follows in brackets, {@code owner password (#1239)}. Behind a hyphen what has a capital or
 * a sign may be a secret.
 */
final class GluedName {
  private GluedName() {}

  /**
   * @param value where what follows begins, or its hyphen
   */
  static boolean is(byte[] text, int labelTo, int value, int ceiling) {
    if (inBrackets(text, value, ceiling)) {
      return true;
    }
    int sign = value > labelTo ? labelTo : value;
    if (sign + 1 >= ceiling
        || value > labelTo + 1
        || "._-/".indexOf(text[sign]) < 0
        || !Words.letterOrDigit(text[sign + 1])) {
      return false;
    }
    return text[sign] != '-' || !mayBeSecret(text, sign + 1, ceiling);
  }

  private static boolean mayBeSecret(byte[] text, int from, int ceiling) {
    for (int at = from; at < ceiling && text[at] > ' '; at++) {
      if (Words.capital(text[at]) || "@#$!&*%+".indexOf(text[at]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hash and digits are in brackets, alone or the first of several. */
  private static boolean inBrackets(byte[] text, int value, int ceiling) {
    if (value < 1 || value >= ceiling) {
      return false;
    }
    int hash = text[value] == '#' ? value : value - 1;
    if (hash < 1 || text[hash] != '#' || text[hash - 1] != '(') {
      return false;
    }
    int to = Words.digitsEnd(text, hash + 1, ceiling);
    return to < ceiling && (text[to] == ')' || text[to] == ',');
  }
}
