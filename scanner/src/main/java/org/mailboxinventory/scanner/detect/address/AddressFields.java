package org.mailboxinventory.scanner.detect.address;

import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * The names of fields within an address, before colons, as in {@code Vill: Rampur, PO: Sarai, Dist:
 * Patna}: where several of these are on a line, their colons part nothing.
 */
final class AddressFields {

  private static final Set<String> KNOWN =
      Set.copyOf(new WordLists("address-leads.txt").phrases("fields"));

  /** The most letters of such a name. */
  private static final int LONGEST = 16;

  /** What a code is called directly before it. */
  private static final Set<String> CODES =
      Set.copyOf(new WordLists("address-bounds.txt").phrases("code-words"));

  private AddressFields() {}

  /** Whether a text ends with the word for a code and a colon at a place: {@code CAP: }. */
  static boolean isCode(String all, int colon) {
    return all.substring(colon + 1).isBlank() && holds(CODES, all, colon);
  }

  /** Whether the colon at a place is one of several such on its line. */
  static boolean isWithin(String all, int colon) {
    if (!named(all, colon)) {
      return false;
    }
    int line = all.lastIndexOf('\n', colon) + 1;
    int end = all.indexOf('\n', colon);
    int to = end < 0 ? all.length() : end;
    for (int at = all.indexOf(':', line); at >= 0 && at < to; at = all.indexOf(':', at + 1)) {
      if (at != colon && named(all, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(String all, int colon) {
    return holds(KNOWN, all, colon);
  }

  private static boolean holds(Set<String> words, String all, int colon) {
    int to = colon;
    while (to > 0 && (all.charAt(to - 1) == ' ' || all.charAt(to - 1) == '.')) {
      to--;
    }
    int from = to;
    while (from > 0 && to - from < LONGEST && ",\n ".indexOf(all.charAt(from - 1)) < 0) {
      from--;
    }
    return words.contains(all.substring(from, to).toLowerCase(Locale.ROOT));
  }
}
