package org.mailboxinventory.scanner.detect.address.bound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.address.NoAddress;
import org.mailboxinventory.scanner.detect.address.lead.Rights;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The names of a firm, an authority or its department with which what was found begins, one line or
 * part behind the other, before a part that an address begins with: {@code Ministry of Finance, 12
 * Mill Road}.
 */
final class FirmBefore {
  private static final WordLists FILE = new WordLists("address-bounds.txt");

  /** With what the names of authorities and their departments begin. */
  private static final List<String> AUTHORITIES = FILE.phrases("authorities");

  private static final WordSet TITLES =
      WordSet.of(new WordLists("address-leads.txt").phrases("titles"));

  /** What offices are called, which have a part for themselves. */
  private static final Set<String> OFFICES = Set.copyOf(FILE.phrases("offices"));

  /** With what the names of streets and buildings end, behind which they are no firm's. */
  private static final Set<String> PLACES = Set.copyOf(FILE.phrases("place-words"));

  private static final int MOST_PARTS = 4;
  private static final int LONGEST = 90;

  private FirmBefore() {}

  /** Where the address begins behind them; {@code from} where no such name is there. */
  static int end(byte[] text, int from, int to) {
    boolean party = Rights.in(text, from, from, to) || person(text, from, to);
    int begin = party ? behind(text, from, to) : from;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      int end = AddressPieces.end(text, begin, to);
      int next = AddressPieces.next(text, end, to);
      if (end >= to || end - begin > LONGEST || !is(text, begin, end)) {
        int glued = end - begin > LONGEST ? begin : LegalFormBefore.end(text, begin, end);
        begin = glued > begin && housed(text, glued, to) ? glued : begin;
        break;
      }
      boolean alone = authority(text, begin, end) && AddressPieces.end(text, next, to) < to;
      if (!alone && !housed(text, next, to)) {
        break;
      }
      begin = next;
    }
    return begin;
  }

  /** Whether the number of a party and a person's title are there: {@code 2. Shri. }. */
  private static boolean person(byte[] text, int from, int to) {
    int stop = from;
    while (stop < to && stop - from < 2 && AnchorScanner.isDigit(text[stop])) {
      stop++;
    }
    int word = stop + 2;
    if (stop == from || word >= to || text[stop] != '.' || text[stop + 1] != ' ') {
      return false;
    }
    int end = (int) Words.firstWord(text, word, to);
    return end > word && TITLES.holds(text, word, end);
  }

  /** Behind the first part, where more than one is left; else its begin. */
  private static int behind(byte[] text, int from, int to) {
    int end = AddressPieces.end(text, from, to);
    int next = AddressPieces.next(text, end, to);
    return end < to && AddressPieces.end(text, next, to) < to ? next : from;
  }

  private static boolean authority(byte[] text, int from, int to) {
    String small =
        new String(text, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    return AUTHORITIES.stream().anyMatch(small::startsWith) && !place(small);
  }

  private static boolean is(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (AnchorScanner.isDigit(text[at])) {
        return false;
      }
    }
    String part = new String(text, from, to - from, StandardCharsets.UTF_8).strip();
    String small = part.toLowerCase(Locale.ROOT);
    return NoAddress.firm(part)
        || LegalFormBefore.isLast(part)
        || OFFICES.contains(small)
        || (AUTHORITIES.stream().anyMatch(small::startsWith) && !place(small));
  }

  private static boolean place(String small) {
    return PLACES.contains(small.substring(small.lastIndexOf(' ') + 1));
  }

  /** Whether a number is in what is left, before its last part. */
  private static boolean housed(byte[] text, int from, int to) {
    boolean digit = false;
    for (int at = from; at < to; at = AddressPieces.next(text, at, to)) {
      int end = AddressPieces.end(text, at, to);
      if (end >= to) {
        return digit;
      }
      for (int i = at; i < end; i++) {
        digit |= AnchorScanner.isDigit(text[i]);
      }
      at = end;
    }
    return digit;
  }
}
