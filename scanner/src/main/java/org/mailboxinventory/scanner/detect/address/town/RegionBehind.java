package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The state or province, in America and elsewhere, that a comma parts from the town before it, or a
 * blank from its code, and that ends the address: {@code 44100 Guadalajara, Jal.}, {@code Viedma
 * 8500, Río Negro}, {@code 80000 Johor Bahru, Johor}, {@code Imus City 4103 Cavite}.
 */
public final class RegionBehind {
  private static final Set<String> REGIONS =
      Set.copyOf(new WordLists("address-places.txt").phrases("regions"));

  /** What a capital is called behind its name, with full stops. */
  private static final List<String> FEDERAL =
      new WordLists("world-addresses.txt").phrases("federal");

  /** Words in which no name ends. */
  private static final Set<String> OPEN =
      Set.copyOf(new WordLists("address-places.txt").phrases("open"));

  private static final int LONGEST = 64;
  private static final int GAP = 2;

  private RegionBehind() {}

  /** Behind what a capital is called behind its name, as in {@code Bogotá, D.C.}; 0 where not. */
  public static int federalEnd(String rest) {
    int from = rest.startsWith(", ") ? 2 : rest.startsWith(" ") ? 1 : 0;
    int end = from > 0 ? federalEnd(rest, from) : 0;
    return end > from ? end : 0;
  }

  /** The same that begins at a place; the place where none does. */
  public static int federalEnd(String text, int from) {
    for (String federal : FEDERAL) {
      if (text.regionMatches(true, from, federal, 0, federal.length())) {
        return from + federal.length();
      }
    }
    return from;
  }

  /** Behind the region; the place itself where none is there. */
  public static int end(byte[] text, int length, int town) {
    if (town + GAP >= length) {
      return town;
    }
    boolean comma = text[town] == ',' && text[town + 1] <= ' ';
    boolean code = text[town] == ' ' && AnchorScanner.isDigit(text[town - 1]);
    int from = comma ? behindLine(text, town + 1, length) : town + 1;
    if (from >= length
        || !(comma || code)
        || !(text[from] < 0 || (text[from] >= 'A' && text[from] <= 'Z'))) {
      return town;
    }
    int at = from;
    while (at < length && at - from < LONGEST && ofName(text, at, length)) {
      at++;
    }
    if (at < length && text[at] == '.' && holds(text, from, at + 1)) {
      return at + 1;
    }
    int to = at;
    while (to > from && text[to - 1] == ' ') {
      to--;
    }
    if (to < at && at < length && text[at] == '-' && holds(text, from, to)) {
      return to;
    }
    boolean ends = at == length || ",.;)\r\n|'\"<?!".indexOf(text[at]) >= 0;
    int sentence = ends && holds(text, from, at) ? at : beforeSentence(text, from, at);
    return sentence > from ? sentence : town;
  }

  private static boolean ofName(byte[] text, int at, int length) {
    boolean elided = text[at] == '\'' && at + 1 < length && Words.capital(text[at + 1]);
    return Words.letter(text[at]) || text[at] == ' ' || elided;
  }

  /** Behind a region before words of a sentence in small letters; {@code from} where none is. */
  private static int beforeSentence(byte[] text, int from, int to) {
    for (int at = to - 2; at > from; at--) {
      boolean small = text[at] == ' ' && text[at + 1] >= 'a' && text[at + 1] <= 'z';
      if (small && holds(text, from, at)) {
        int end = at + 1;
        while (end < to && Words.letter(text[end])) {
          end++;
        }
        boolean name =
            OPEN.contains(new String(text, at + 1, end - at - 1, StandardCharsets.UTF_8));
        return name ? from : at;
      }
    }
    return from;
  }

  /** Behind blanks and one line's end at most, at which a line ends with the comma. */
  private static int behindLine(byte[] text, int from, int length) {
    int lines = 0;
    int at = from;
    while (at < length && at - from < LONGEST && text[at] >= 0 && text[at] <= ' ' && lines < 2) {
      lines += text[at] == '\n' ? 1 : 0;
      at++;
    }
    return lines < 2 ? at : from;
  }

  private static boolean holds(byte[] text, int from, int to) {
    String name = new String(text, from, to - from, StandardCharsets.UTF_8);
    return REGIONS.contains(name.toLowerCase(Locale.ROOT));
  }
}
