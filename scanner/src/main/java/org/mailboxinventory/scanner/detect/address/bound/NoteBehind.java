package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What brackets behind an address say of it in small letters, as in {@code 00187 Roma (sede
 * operativa della società)}; not what it is near to, nor a sign with capitals. And the sign of a
 * register that begins a part or a line behind it: {@code L-1855 Luxembourg, R.C.S. Luxembourg}.
 */
final class NoteBehind {
  private static final WordSet NEAR =
      WordSet.of(new WordLists("address-leads.txt").phrases("near"));

  private static final WordSet REGISTERS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("registers"));

  /** A note has so many letters at least. */
  private static final int SHORTEST = 4;

  private NoteBehind() {}

  /** Before the note that ends {@code [from, to)}; {@code to} where none does. */
  static int begin(byte[] text, int from, int to) {
    int register = register(text, from, to);
    return register < to ? register : note(text, from, to);
  }

  /** Before the first part or line that the sign of a register begins. */
  private static int register(byte[] text, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (text[at] != ',' && text[at] != '\n' && text[at] != '<') {
        continue;
      }
      int word = text[at] == '<' ? tagEnd(text, at, to) : at + 1;
      while (word < to && (text[word] == ' ' || text[word] == '\r')) {
        word++;
      }
      int end = word;
      while (end < to && (Words.letter(text[end]) || (text[end] == '.' && end > word))) {
        end++;
      }
      int bare = end > word && text[end - 1] == '.' ? end - 1 : end;
      if (bare > word && REGISTERS.holds(text, word, bare)) {
        return at;
      }
    }
    return to;
  }

  /** Behind a tag and the others that follow it. */
  private static int tagEnd(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] == '<') {
      while (at < to && text[at] != '>') {
        at++;
      }
      at++;
      while (at < to && text[at] <= ' ' && text[at] >= 0) {
        at++;
      }
    }
    return at;
  }

  private static int note(byte[] text, int from, int to) {
    if (to - from < SHORTEST || text[to - 1] != ')') {
      return to;
    }
    int open = to - 2;
    while (open > from && text[open] != '(' && text[open] != ')') {
      if (AnchorScanner.isDigit(text[open])) {
        return to;
      }
      open--;
    }
    int first = open + 1;
    boolean small = open > from && text[open] == '(' && text[first] >= 'a' && text[first] <= 'z';
    boolean note = small && to - first > SHORTEST && text[open - 1] == ' ';
    int word = note ? (int) Words.firstWord(text, first, to) : first;
    return note && !NEAR.holds(text, first, word) ? open - 1 : to;
  }
}
