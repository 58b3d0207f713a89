package org.mailboxinventory.scanner.detect.address;

import java.util.HashSet;
import java.util.Set;
import org.mailboxinventory.scanner.detect.address.lead.NarrationWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether the number of a house may be before a place without a code: what costs least to ask. Most
 * places are named in running text, whose words are no part of an address.
 */
public final class HouseBefore {
  /** As long as the text before a place in which its address may lie. */
  private static final int LONGEST = 240;

  /** Behind a word as {@code near}, so many words may be of the place it is near to. */
  private static final int NEAR_WORDS = 4;

  private static final WordLists LEADS = new WordLists("address-leads.txt");

  /** Words that no address in small letters has. */
  private static final WordSet RUNNING = WordSet.of(LEADS.phrases("running"));

  private static final WordSet BEFORE_TOWN = WordSet.of(LEADS.phrases("before-town"));
  private static final WordSet NEAR = WordSet.of(LEADS.phrases("near"));

  /** What may be written small in an address whose names have capitals. */
  private static final WordSet SMALL = small();

  private final byte[] text;

  /** How many words were looked at. */
  private int count;

  /** The first word that no address with capitals has, as they are counted; 0 where none was. */
  private int uncapitalised;

  /** Whether a word was met that no address in small letters has. */
  private boolean running;

  /** Whether a number was met. */
  private boolean number;

  /** Where the place ends before which a number may be. */
  private final int limit;

  /** Where the word behind the one that is looked at begins. */
  private int behind;

  private HouseBefore(byte[] text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  private static WordSet small() {
    Set<String> all = new HashSet<>(AddressWords.JOINING);
    all.addAll(StreetWords.of("global").within());
    all.add("to");
    return WordSet.of(all);
  }

  /**
   * False where no number is before the place {@code [place, to)}, or words between them are no
   * part of an address.
   */
  public static boolean mayBe(byte[] text, int place, int to) {
    return new HouseBefore(text, to).before(place);
  }

  private boolean before(int place) {
    int lowest = Math.max(0, place - LONGEST);
    behind = place;
    int at = place;
    while (at > lowest && !known()) {
      if (!parts(text[at - 1])) {
        at = word(at, lowest);
      } else if (text[at - 1] == '\n' && at > 1 && text[at - 2] == '\n') {
        at = lowest;
      } else {
        at--;
      }
    }
    return number && (!running || uncapitalised == 0);
  }

  /** Whether what is further before the place changes nothing. */
  private boolean known() {
    boolean open = uncapitalised > 0 && count - uncapitalised < NEAR_WORDS;
    return number ? !running || !open : running && uncapitalised > 0 && !open;
  }

  /** Looks at the word that ends at a place; returns where it begins. */
  private int word(int to, int lowest) {
    int from = to;
    boolean letters = true;
    boolean letter = false;
    boolean digit = false;
    while (from > lowest && !parts(text[from - 1])) {
      byte b = text[--from];
      boolean one = b >= 0 && Words.letter(b);
      letters &= one;
      letter |= one;
      digit |= AnchorScanner.isDigit(b);
    }
    count++;
    if (letters ? NEAR.holds(text, from, to) : letter) {
      boolean near = uncapitalised > 0 && count - uncapitalised <= NEAR_WORDS;
      uncapitalised = near ? 0 : uncapitalised;
    } else if (letters && !number) {
      take(from, to);
    }
    if (digit && !number && NarrationWords.behind(text, from, to, behind, limit)) {
      return lowest;
    }
    number |= digit;
    behind = from;
    return from;
  }

  private void take(int from, int to) {
    boolean last = count == 1 && BEFORE_TOWN.holds(text, from, to);
    running |= !last && RUNNING.holds(text, from, to);
    boolean small = text[from] >= 'a' && to - from > 1 && !SMALL.holds(text, from, to);
    uncapitalised = small && uncapitalised == 0 ? count : uncapitalised;
  }

  private static boolean parts(byte b) {
    return b == ' ' || b == ',' || b == '>' || (b >= '\t' && b <= '\r');
  }
}
