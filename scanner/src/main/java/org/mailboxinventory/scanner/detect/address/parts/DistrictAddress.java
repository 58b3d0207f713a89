package org.mailboxinventory.scanner.detect.address.parts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Addresses of India in its own script, which end with a district or the letters of a state and
 * have no code: a village and what it belongs to, or a street or a house and its town. In comes the
 * place of that end; out goes where the address begins.
 */
public final class DistrictAddress {
  private static final WordLists FILE = new WordLists("address-parts.txt");

  /** What a village is called before its name. */
  private static final Set<String> VILLAGES = Set.copyOf(FILE.phrases("villages-in"));

  /** What leads to where somebody lives. */
  private static final Set<String> LEADS = Set.copyOf(FILE.phrases("leads-in"));

  /** Buildings, and what places are near or behind. */
  private static final Set<String> BUILDINGS = Set.copyOf(FILE.phrases("buildings-in"));

  /** Words of sentences, which no address has. */
  private static final Set<String> SENTENCES = Set.copyOf(FILE.phrases("of-sentences"));

  /** So far back it may begin. */
  private static final int REACH = 240;

  private static final int MOST_WORDS = 16;
  private static final String STOPS = "\"'`<>|:;=@?!\t{}[]_*&+\u0964";

  private final String text;
  private final List<Token> tokens;
  private int first;
  private int village = -1;
  private int signs;
  private boolean led;
  private boolean whole = true;

  private DistrictAddress(String text) {
    this.text = text;
    this.tokens = Token.of(text, 0, text.length());
    this.first = tokens.size();
  }

  /**
   * Where the address begins whose end, the word for a district or a town before its state, begins
   * at a place; -1 where none does.
   *
   * @param code whether a code is in its end
   */
  public static int begin(byte[] bytes, int place, boolean code) {
    int from = from(bytes, place);
    DistrictAddress own =
        new DistrictAddress(new String(bytes, from, place - from, StandardCharsets.UTF_8));
    boolean begins = from == 0 || !Words.letterOrDigit(bytes[from - 1]);
    int at = own.read(begins && place - from < REACH, code);
    return at < 0 ? -1 : from + own.text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
  }

  /** Behind the last sign before a place that parts values, or the last letter of Latin script. */
  private static int from(byte[] bytes, int place) {
    int from = place;
    while (from > 0 && place - from < REACH && !stops(bytes, from - 1)) {
      from--;
    }
    while (from < place && (bytes[from] & 0xc0) == 0x80) {
      from++;
    }
    return from;
  }

  private static boolean stops(byte[] bytes, int at) {
    byte b = bytes[at];
    boolean line = b == '\n' && at > 0 && bytes[at - 1] != ',';
    return line || (b >= 0 && (STOPS.indexOf(b) >= 0 || (b >= 'A' && Words.letter(b))));
  }

  private int read(boolean begins, boolean code) {
    if (!back()) {
      return -1;
    }
    int before = tokens.size() - first;
    boolean parted = text.indexOf(',') >= 0 || signs > 1;
    if (led && before > 0 && signs > 0) {
      return tokens.get(first).from();
    }
    if (village >= 0) {
      return tokens.get(village).from();
    }
    boolean line = begins && whole && before > 0 && parted;
    return line && (signs > 0 || code) ? tokens.get(first).from() : -1;
  }

  /** Reads the words before the end backwards; whether none of them is of something else. */
  private boolean back() {
    while (first > 0 && tokens.size() - first < MOST_WORDS) {
      Token token = tokens.get(first - 1);
      String word = token.bare();
      led = LEADS.contains(word);
      if (led || SENTENCES.contains(word) || sentenceEnds(first - 1)) {
        whole = led;
        return true;
      }
      if (PartWords.thing(token)) {
        return false;
      }
      first--;
      boolean name = VILLAGES.contains(word);
      village = name ? first : village;
      signs += name || sign(token) ? 1 : 0;
    }
    whole = first == 0;
    return true;
  }

  /** Whether a sign of the end of a sentence is behind a word. */
  private boolean sentenceEnds(int word) {
    int next = word + 1 < tokens.size() ? tokens.get(word + 1).from() : text.length();
    return text.substring(tokens.get(word).to(), next).indexOf('\u0964') >= 0;
  }

  private static boolean sign(Token token) {
    return token.number()
        || PartWords.street(token)
        || PartWords.unit(token)
        || PartWords.region(token)
        || BUILDINGS.contains(token.bare());
  }
}
