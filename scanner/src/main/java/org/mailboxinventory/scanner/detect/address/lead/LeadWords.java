package org.mailboxinventory.scanner.detect.address.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Words directly before an address: those that say that one comes, as {@code lives at}, and those
 * behind which one may come, as {@code send it to}.
 */
public final class LeadWords {
  /** What the line of a name does not hold. */
  private static final Signs NO_NAME = Signs.of(":,;0123456789");

  /** What words that say that an address comes are worth. */
  public static final int SAYS = 2;

  private static final int SENDS = 1;
  private static final WordLists FILE = new WordLists("address-leads.txt");
  private static final WordSet SAYING = WordSet.of(FILE.phrases("says"));
  private static final WordSet SENDING = WordSet.of(FILE.phrases("sends"));
  private static final WordSet LAST = last();

  /** Of those before an address, small words that are also within the names of streets. */
  private static final WordSet ARTICLES = WordSet.of(FILE.phrases("articles"));

  /** So many words has a phrase at most. */
  private static final int MOST_WORDS = 4;

  /** A name between the words and the address is no longer than this. */
  private static final int LONGEST_NAME = 48;

  /** What an address is called, in the sentence before it. */
  private static final WordSet ADDRESS = WordSet.of(FILE.phrases("above"));

  /** Behind which another part of the sentence begins, or another address was before. */
  private static final Signs STOPS = Signs.of("\n.,?!:;|0123456789");

  /** So far before an address the word for one may be, in its sentence. */
  private static final int SENTENCE = 90;

  private LeadWords() {}

  private static WordSet last() {
    List<String> all = new ArrayList<>(FILE.phrases("says"));
    all.addAll(FILE.phrases("sends"));
    all.addAll(FILE.phrases("before-addresses"));
    return WordSet.of(
        all.stream()
            .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet()));
  }

  /** Whether a word may be the last of those before an address. */
  public static boolean last(byte[] text, int from, int to) {
    return LAST.holds(text, from, to);
  }

  /** Whether such a word may as well be within the name of a street. */
  public static boolean article(byte[] text, int from, int to) {
    return ARTICLES.holds(text, from, to);
  }

  /** What the words directly before a place, on its line or the one above, are worth; else 0. */
  public static int before(byte[] text, int place) {
    int line = place;
    while (line > 0 && blank(text[line - 1])) {
      line--;
    }
    int worth = ending(text, line);
    if (worth > 0 || line == 0 || text[line - 1] != '\n') {
      return worth > 0 ? worth : inSentence(text, line);
    }
    worth = ending(text, line - 1);
    return worth > 0 ? worth : aboveName(text, line - 1);
  }

  /**
   * The same where the word for an address is further before, in the sentence of which a colon or
   * such a word is the last, or in the question that is answered: {@code Sent to where? User: }.
   */
  private static int inSentence(byte[] text, int place) {
    boolean colon = place > 0 && text[place - 1] == ':';
    int word = wordBefore(text, colon ? place - 1 : place);
    int end = word > 1 && text[word - 1] <= ' ' ? word - 1 : word;
    if (colon && end > 0 && text[end - 1] == '?') {
      int worth = ending(text, end - 1);
      return worth > 0 ? worth : addressed(text, end - 1);
    }
    boolean small = word < place && !Words.capital(text[word]) && last(text, word, place);
    boolean leads = small && !article(text, word, place);
    return colon || leads ? addressed(text, word) : 0;
  }

  private static int addressed(byte[] text, int place) {
    int to = place;
    while (to > 0 && place - to < SENTENCE && !STOPS.has(text[to - 1])) {
      int from = wordBefore(text, to);
      if (from < to && ADDRESS.holds(text, from, to)) {
        return SENDS;
      }
      to = from < to ? from : to - 1;
    }
    return 0;
  }

  /** The same where the line above is the name of whom something is sent to. */
  private static int aboveName(byte[] text, int lineEnd) {
    int from = lineEnd;
    while (from > 0 && text[from - 1] != '\n' && lineEnd - from < LONGEST_NAME) {
      from--;
      boolean small = text[from] >= 'a' && text[from] <= 'z';
      boolean begins = from > 0 && (text[from - 1] == ' ' || text[from - 1] == '\n');
      if ((small && begins) || NO_NAME.has(text[from])) {
        return 0;
      }
    }
    boolean colon = from > 1 && text[from - 1] == '\n' && text[from - 2] == ':';
    return colon && from < lineEnd ? ending(text, from - 1) : 0;
  }

  private static int ending(byte[] text, int place) {
    int end = place;
    while (end > 0 && (blank(text[end - 1]) || text[end - 1] == ':')) {
      end--;
    }
    int from = end;
    for (int words = 0; words < MOST_WORDS && from > 0; words++) {
      int word = wordBefore(text, words == 0 ? from : from - 1);
      if (word == from || (words == 0 && !last(text, word, end))) {
        return 0;
      }
      from = word;
      int worth = worth(text, from, end);
      if (worth > 0 || from == 0 || text[from - 1] != ' ') {
        return worth;
      }
    }
    return 0;
  }

  private static int worth(byte[] text, int from, int to) {
    return SAYING.holds(text, from, to) ? SAYS : SENDING.holds(text, from, to) ? SENDS : 0;
  }

  /** Where the word begins that ends at a place. */
  public static int wordBefore(byte[] text, int to) {
    int at = to;
    while (at > 0 && (Words.letter(text[at - 1]) || text[at - 1] == '\'')) {
      at--;
    }
    return at;
  }

  private static boolean blank(byte b) {
    return b == ' ' || b == '>' || b == '\r';
  }
}
