package org.mailboxinventory.scanner.detect.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mail addresses that a function has and not a person, by {@code registries/role-addresses.txt}.
 */
final class RoleAddresses {
  /** Behind a word: it is known as one of several pieces too. */
  private static final String AS_A_PIECE = "*";

  private RoleAddresses() {}

  /** The words of the list. */
  private static final class Words {
    private static final Set<String> LISTED = Registry.words("role-addresses.txt");
    static final Set<String> WHOLE = bare(LISTED.stream());
    static final Set<String> PIECES =
        bare(LISTED.stream().filter(word -> word.endsWith(AS_A_PIECE)));

    private static Set<String> bare(Stream<String> words) {
      return words
          .map(word -> word.replace(AS_A_PIECE, ""))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Whether what is before the at sign of an address in lower case is called after a function. */
  static boolean passes(String address) {
    int end = address.indexOf('@');
    int plus = address.indexOf('+');
    end = plus > 0 && plus < end ? plus : end;
    while (end > 0 && digit(address.charAt(end - 1))) {
      end--;
    }
    StringBuilder whole = new StringBuilder();
    String before = "";
    boolean named = false;
    for (int from = 0; from < end; ) {
      int to = from;
      while (to < end && !separates(address.charAt(to))) {
        to++;
      }
      String piece = address.substring(from, to);
      named |=
          Words.PIECES.contains(piece)
              || (!before.isEmpty() && Words.PIECES.contains(before + piece));
      whole.append(piece);
      before = piece;
      from = to + 1;
    }
    return named || Words.WHOLE.contains(whole.toString());
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean separates(char c) {
    return c == '.' || c == '-' || c == '_';
  }
}
