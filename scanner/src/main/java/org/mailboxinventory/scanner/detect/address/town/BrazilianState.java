package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;

/** The sign of a state behind a town in Brazil: {@code São Paulo - SP}, {@code Curitiba/PR}. */
public final class BrazilianState {
  private static final Set<String> SIGNS =
      Set.copyOf(new WordLists("address-places.txt").phrases("states-br"));

  private static final int LETTERS = 2;

  private BrazilianState() {}

  /** Behind the sign that follows a town; the place itself where none does. */
  public static int end(byte[] text, int length, int town) {
    int at = blank(text, length, town);
    boolean sign = at < length && "-/,".indexOf(text[at]) >= 0;
    int from = sign ? blank(text, length, at + 1) : length;
    int end = from + LETTERS;
    if (end > length || (end < length && Words.letterOrDigit(text[end]))) {
      return town;
    }
    String letters = new String(text, from, LETTERS, StandardCharsets.ISO_8859_1);
    return SIGNS.contains(letters) ? end : town;
  }

  private static int blank(byte[] text, int length, int at) {
    return at < length && text[at] == ' ' ? at + 1 : at;
  }
}
