package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The field behind an address that is whole without it: behind its code, {@code Delhi 110001 |
 * City: …}, or with the town that it has already, {@code Gurugram', city: 'Gurugram}.
 */
final class FieldBehind {
  private static final int LONGEST_NAME = 20;
  private static final int CODE = 5;
  private static final int SHORTEST_TOWN = 4;

  private FieldBehind() {}

  /** Where the field begins that ends {@code [from, to)}; {@code to} where none does. */
  static int begin(byte[] text, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (text[at] == '|' || text[at] == '\'' || text[at] == '"') {
        int value = value(text, at + 1, to);
        if (value > at && (coded(text, from, at) || repeats(text, from, at, value, to))) {
          return at;
        }
      }
    }
    return to;
  }

  /** Behind the name of a field, its colon and what opens its value; -1 where none is. */
  private static int value(byte[] text, int from, int to) {
    int name = past(text, from, to);
    int end = name;
    while (end < to && end - name < LONGEST_NAME && (Words.letter(text[end]) || text[end] == '_')) {
      end++;
    }
    int colon = end < to && (text[end] == '\'' || text[end] == '"') ? end + 1 : end;
    boolean field = end > name + 1 && colon < to && text[colon] == ':';
    return field ? past(text, colon + 1, to) : -1;
  }

  private static int past(byte[] text, int from, int to) {
    int at = from;
    while (at < to && ((text[at] <= ' ' && text[at] > 0) || ",'\"".indexOf(text[at]) >= 0)) {
      at++;
    }
    return at;
  }

  /** Whether a code and the town before it end directly before a place. */
  private static boolean coded(byte[] text, int from, int place) {
    int last = place - 1;
    while (last > from && (text[last] == '\n' || text[last] == '|' || text[last] == ' ')) {
      last--;
    }
    int digits = 0;
    int at = last;
    while (at > from && (AnchorScanner.isDigit(text[at]) || text[at] == ' ' || text[at] == '-')) {
      digits += AnchorScanner.isDigit(text[at]) ? 1 : 0;
      at--;
    }
    return digits >= CODE && Words.letter(text[at]);
  }

  /** Whether the word that ends before a place, or one before that, is the value's first. */
  private static boolean repeats(byte[] text, int from, int place, int value, int to) {
    int end = value;
    while (end < to && Words.letter(text[end])) {
      end++;
    }
    int size = end - value;
    for (int at = from; size >= SHORTEST_TOWN && at + size <= place; at++) {
      boolean same = at == from || !Words.letter(text[at - 1]);
      for (int i = 0; same && i < size; i++) {
        same = text[at + i] == text[value + i];
      }
      if (same && !Words.letter(text[at + size])) {
        return true;
      }
    }
    return false;
  }
}
