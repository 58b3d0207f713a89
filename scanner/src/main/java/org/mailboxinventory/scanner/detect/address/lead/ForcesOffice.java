package org.mailboxinventory.scanner.detect.address.lead;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Addresses of the armed forces and embassies of the United States: {@code PSC 802 Box 1147} or the
 * name of a ship, a post office, and the letters of a region before the code: {@code APO AE 09499}.
 */
public final class ForcesOffice {
  private static final WordLists FILE = new WordLists("address-leads.txt");
  private static final List<byte[]> OFFICES = bytes("forces-offices");
  private static final List<byte[]> REGIONS = bytes("forces-regions");
  private static final Signs REGION_ENDS = lastLetters("forces-regions");
  private static final List<byte[]> BEGINNINGS = bytes("forces-units");

  private static final int CODE = 5;
  private static final int LONGEST = 80;

  private ForcesOffice() {}

  private static List<byte[]> bytes(String group) {
    return FILE.phrases(group).stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private static Signs lastLetters(String group) {
    StringBuilder last = new StringBuilder();
    FILE.phrases(group).forEach(word -> last.append(word.charAt(word.length() - 1)));
    return Signs.of(last.toString());
  }

  /** Where the address begins whose code is at a place; -1 where none does. */
  public static int begin(byte[] text, int length, int place, int floor) {
    int region = behindRegion(text, place) ? word(text, place, REGIONS) : -1;
    int office = region < 0 ? -1 : word(text, region, OFFICES);
    if (office < 0 || end(text, length, place) < 0) {
      return -1;
    }
    for (int at = office - 1; at >= Math.max(floor, office - LONGEST); at--) {
      boolean begins = at == 0 || !Words.letterOrDigit(text[at - 1]);
      if (begins && opens(text, at)) {
        return at;
      }
      if (text[at] == '\n' && at > 0 && text[at - 1] == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** Whether what is before a place ends as a region does; asked of every number. */
  private static boolean behindRegion(byte[] text, int place) {
    if (place < 3 || (text[place - 1] != ' ' && text[place - 1] != ',')) {
      return false;
    }
    return REGION_ENDS.has(text[place - 2] == ',' ? text[place - 3] : text[place - 2]);
  }

  /** Behind the code; -1 where it is none. */
  public static int end(byte[] text, int length, int place) {
    int end = digits(text, length, place);
    if (end - place != CODE) {
      return -1;
    }
    boolean longer = end < length && text[end] == '-';
    return longer && digits(text, length, end + 1) == end + CODE ? end + CODE : end;
  }

  private static int digits(byte[] text, int length, int from) {
    int at = from;
    while (at < length && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at;
  }

  /** Where the word of a list begins that a blank or a comma parts from a place; -1 for none. */
  private static int word(byte[] text, int place, List<byte[]> words) {
    int to = place;
    while (to > 0 && (text[to - 1] == ' ' || text[to - 1] == ',')) {
      to--;
    }
    int from = to == place ? -1 : to - words.get(0).length;
    return from >= 0 && words.stream().anyMatch(word -> is(text, from, word)) ? from : -1;
  }

  /** Whether a word that such an address begins with, and a blank, are at a place. */
  private static boolean opens(byte[] text, int at) {
    for (byte[] word : BEGINNINGS) {
      int end = at + word.length;
      if (is(text, at, word) && end < text.length && text[end] == ' ') {
        return true;
      }
    }
    return false;
  }

  private static boolean is(byte[] text, int at, byte[] word) {
    if (at + word.length > text.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (text[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
