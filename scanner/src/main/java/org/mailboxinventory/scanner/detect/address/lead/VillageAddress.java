package org.mailboxinventory.scanner.detect.address.lead;

import java.util.List;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The address of a village in India, which has no street, often no number and no code: the word for
 * a village or a post office, perhaps those for what it belongs to, and the word for a district,
 * each with its name: {@code Vill. Rampur, Teh. Kheri, Distt. Sitapur (U.P.)}.
 */
public final class VillageAddress {
  private static final WordLists FILE = new WordLists("address-leads.txt");
  private static final WordSet VILLAGES = WordSet.of(FILE.phrases("villages"));
  private static final WordSet PARTS = WordSet.of(FILE.phrases("village-parts"));
  private static final WordSet DISTRICTS = WordSet.of(FILE.phrases("districts-in"));

  /** What a village belongs to: a village without its word is before one. */
  private static final WordSet TEHSILS = WordSet.of(FILE.phrases("tehsils"));

  /** What leads to the place where somebody lives: {@code R/o}. */
  private static final WordSet LEADS = WordSet.of(FILE.phrases("leads"));

  /** Before the word for a post office, and between both. */
  private static final WordSet AT = WordSet.of(List.of("at"));

  private static final WordSet JOINING = WordSet.of(List.of("and", "&"));

  /** Between such a word and a name, and between two parts. */
  private static final Signs GAP = Signs.of(" ,-:.\r\n");

  /** Signs within the words themselves: {@code A/P}, {@code P.O.}. */
  private static final Signs WITHIN = Signs.of("./&'()");

  private static final int MOST_WORDS = 24;

  /** A village to which nothing leads has so many words at most. */
  private static final int MOST_OF_VILLAGE = 2;

  private static final int LONGEST_GAP = 5;

  /** So many words for parts, with that for the district, make an address of small letters. */
  private static final int FEWEST_SMALL = 3;

  private final byte[] text;

  private VillageAddress(byte[] text) {
    this.text = text;
  }

  /** Whether the word for a district is directly before a place: what costs least to ask. */
  public static boolean mayEnd(byte[] text, int place) {
    return new VillageAddress(text).district(place) >= 0;
  }

  /**
   * Where the address begins and ends whose district's name is {@code [place, to)}, as two halves
   * of a long; -1 where none does.
   */
  public static long at(byte[] text, int place, int to, int length) {
    VillageAddress address = new VillageAddress(text);
    int district = address.district(place);
    int begin = district < 0 ? -1 : address.before(district);
    int end = begin < 0 ? -1 : StateBehind.end(text, to, length);
    return end < 0 ? -1 : (long) begin << 32 | end;
  }

  /** Where the word for a district begins that is directly before a place; -1 where none is. */
  private int district(int place) {
    int end = gap(place);
    int word = end < place && place - end < LONGEST_GAP ? word(end) : end;
    return word < end && DISTRICTS.holds(text, word, end) ? word : -1;
  }

  private int before(int district) {
    int found = -1;
    int labels = 1;
    int next = district;
    int at = district;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = gap(at);
      int word = end == at || at - end >= LONGEST_GAP ? end : word(end);
      if (word == end || blankLine(end, at)) {
        break;
      }
      boolean village = VILLAGES.holds(text, word, end) || signed(word, end);
      boolean label = village || PARTS.holds(text, word, end);
      if (!label && !name(word)) {
        break;
      }
      labels += label ? 1 : 0;
      boolean named = village && next < district && !PARTS.holds(text, next, wordEnd(next));
      boolean sure = Words.capital(text[word]) || labels >= FEWEST_SMALL;
      found = named && sure ? word : found;
      next = word;
      at = word;
    }
    return found < 0 ? unnamed(district) : withAt(found);
  }

  /**
   * Where a village begins without its word, before the word for what it belongs to: {@code R/o
   * Kasba, Tal. Mohol, Dist. Solapur}; -1 where none does. Behind what leads to it, it may have
   * several parts.
   */
  private int unnamed(int district) {
    int tehsil = tehsil(district);
    int run = tehsil;
    int part = tehsil;
    int count = 0;
    boolean one = true;
    for (int words = 0; tehsil >= 0 && words < MOST_WORDS; words++) {
      int end = gap(run);
      int word = end == run || run - end >= LONGEST_GAP ? end : word(end);
      if (word == end || blankLine(end, run) || !name(word) || LEADS.holds(text, word, end)) {
        break;
      }
      one &= part == tehsil || (run == end + 1 && text[end] == ' ');
      part = one ? word : part;
      count += one ? 1 : 0;
      run = word;
    }
    if (run == tehsil || led(run)) {
      return run == tehsil ? -1 : run;
    }
    return count <= MOST_OF_VILLAGE && begins(part) ? part : -1;
  }

  /** The word for what a village belongs to, with a name of its own or that of the district. */
  private int tehsil(int district) {
    int at = district;
    boolean name = false;
    for (int words = 0; words <= MOST_OF_VILLAGE + 1; words++) {
      int end = gap(at);
      int word = word(end);
      if (word == end) {
        return -1;
      }
      if (TEHSILS.holds(text, word, end)) {
        return name ? word : -1;
      }
      boolean joins = words == 0 && JOINING.holds(text, word, end);
      if (!joins && !name(word)) {
        return -1;
      }
      name = true;
      at = word;
    }
    return -1;
  }

  /** Whether words lead to an address directly before a place. */
  private boolean led(int place) {
    int end = gap(place);
    return LEADS.holds(text, word(end), end) || LeadWords.before(text, place) >= LeadWords.SAYS;
  }

  /** Whether a line, a part behind a comma or a string begins at a place. */
  private boolean begins(int place) {
    int at = place;
    while (at > 0 && text[at - 1] == ' ') {
      at--;
    }
    return at == 0
        || (at == place ? "\n\"'>(".indexOf(text[at - 1]) >= 0 : ",\n:".indexOf(text[at - 1]) >= 0);
  }

  /** Behind the last sign of a word before a place, without what parts it from the place. */
  private int gap(int place) {
    int at = place;
    while (at > 0 && (GAP.has(text[at - 1]) || dash(at))) {
      at--;
    }
    return at;
  }

  /** Whether a byte of a long hyphen is before a place. */
  private boolean dash(int at) {
    return text[at - 1] == (byte) 0xe2
        || (at > 1
            && (text[at - 1] == (byte) 0x93 || text[at - 1] == (byte) 0x80)
            && (text[at - 2] == (byte) 0x80 || text[at - 2] == (byte) 0xe2));
  }

  private int word(int end) {
    int at = end;
    while (at > 0 && (Words.letterOrDigit(text[at - 1]) || WITHIN.has(text[at - 1])) && !dash(at)) {
      if (text[at - 1] == '.' && at < end - 1 && at > 2 && Words.letter(text[at - 3])) {
        break;
      }
      at--;
    }
    return at < end && text[at] == '\'' ? at + 1 : at;
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < text.length && (Words.letter(text[at]) || WITHIN.has(text[at]))) {
      at++;
    }
    return at > from && text[at - 1] == '.' ? at - 1 : at;
  }

  private boolean name(int word) {
    byte first = text[word] == '(' ? text[word + 1] : text[word];
    return text[word + 1] != '/'
        && (first < 0 || Words.capital(first) || AnchorScanner.isDigit(first));
  }

  private boolean blankLine(int from, int to) {
    int lines = 0;
    for (int at = from; at < to; at++) {
      lines += text[at] == '\n' ? 1 : 0;
    }
    return lines > 1;
  }

  /** Before the words that may lead to that for a post office: {@code At and Post Wai}. */
  private int withAt(int post) {
    if ((text[post] | 0x20) != 'p') {
      return post;
    }
    int word = word(gap(post));
    int at = JOINING.holds(text, word, gap(post)) ? word(gap(word)) : word;
    return at(at, Math.min(at + 2, post)) ? at : post;
  }

  /** Of the word {@code At}, behind which a sign says that the name of a village follows. */
  private boolean signed(int from, int to) {
    int sign = text[to] == ' ' ? to + 1 : to;
    return at(from, to) && GAP.has(text[sign]) && text[sign] > ' ' && text[sign] != ',';
  }

  private boolean at(int from, int to) {
    return text[from] == 'A' && AT.holds(text, from, to);
  }
}
