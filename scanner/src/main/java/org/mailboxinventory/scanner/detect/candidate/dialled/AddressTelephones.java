package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.mailboxinventory.scanner.detect.candidate.need.TelephoneKinds;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Telephones directly above and below a postal address, each alone on its line or in its element:
 * {@code 58 714 20 36} above {@code ul. Leśna 4} and {@code 80-180 Gdańsk}, {@code 9845012376}
 * below {@code Mumbai 400013}. Of the country of the address, or in a form that says what it is.
 */
public final class AddressTelephones {
  private static final String INDIA = "IN";

  /** Between an address and a number, the elements of a page and one empty line among them. */
  private static final int LONGEST_GAP = 120;

  private static final int MOST_BREAKS = 2;

  /** What an address goes on with on its line: the name of a country. */
  private static final int LONGEST_REST = 24;

  private static final int LONGEST = 22;
  private static final int FEWEST = 8;
  private static final int MOST = 12;
  private static final int MOBILE = 10;

  /** So many numbers may follow one another. */
  private static final int LISTED = 3;

  private AddressTelephones() {}

  /**
   * Offers the numbers above and below the address {@code text[from, to)}.
   *
   * @param place in which country it is, ISO 3166-1 in capitals, or {@link TelephoneKinds#ANYWHERE}
   */
  public static void around(
      byte[] text, int from, int to, int length, String place, MailTelephones.Sink sink) {
    String region = TelephonePlaces.known(place) ? place : named(text, from, to);
    int at = rest(text, to, length);
    for (int count = 0; at >= 0 && count < LISTED; count++) {
      int begin = gapEnd(text, at, length);
      int end = begin < 0 ? -1 : numberEnd(text, begin, length);
      at = end >= 0 && offered(text, begin, end, region, length, sink) ? end : -1;
    }
    at = from;
    for (int count = 0; at >= 0 && count < LISTED; count++) {
      int end = gapBegin(text, at);
      int begin = end < 0 ? -1 : DialledPlace.numberBegin(text, end, LONGEST);
      boolean alone = begin >= 0 && opens(text, begin);
      at = alone && offered(text, begin, end, region, length, sink) ? begin : -1;
    }
  }

  /** The country of the last place that an address names of those known; nothing for none. */
  private static String named(byte[] text, int from, int to) {
    int end = to;
    while (end > from) {
      int begin = end;
      while (begin > from && Words.letter(text[begin - 1])) {
        begin--;
      }
      String region = begin < end ? TelephonePlaces.region(text, begin, end) : null;
      if (region != null) {
        return region;
      }
      end = Math.min(begin, end - 1);
    }
    return "";
  }

  private static boolean offered(
      byte[] text, int from, int to, String region, int length, MailTelephones.Sink sink) {
    String digits = NumberForm.digitsOf(text, from, to);
    boolean none =
        digits.length() < FEWEST
            || digits.length() > MOST
            || digits.startsWith("00")
            || NumberForm.otherwise(text, from, to)
            || !DialledPlace.uncounted(text, from, to, length);
    if (none) {
      return false;
    }
    boolean solid = digits.length() == to - from;
    boolean mobile =
        solid && region.equals(INDIA) && digits.length() == MOBILE && text[from] >= '6';
    boolean zero = text[text[from] == '(' ? from + 1 : from] == '0' && digits.length() > FEWEST;
    boolean formed = mobile || zero || (!solid && NumberForm.inGroups(text, from, to));
    boolean there = !region.isEmpty() && TelephonePlaces.dialled(region, digits);
    return formed
        && (there || (region.isEmpty() && TelephonePlaces.dialledSomewhere(digits)))
        && sink.number(from, there ? region : null);
  }

  /** Behind the name of a country that ends the line of an address; its own end for no such. */
  private static int rest(byte[] text, int to, int length) {
    int at = to;
    int limit = Math.min(length, to + LONGEST_REST);
    while (at < limit && (Words.letter(text[at]) || " ,.".indexOf(text[at]) >= 0)) {
      at++;
    }
    boolean ends = at >= length || text[at] == '\n' || text[at] == '\r' || text[at] == '<';
    return ends ? at : to;
  }

  /**
   * Where a number begins behind signs, tags and one or two line ends; -1 where none does, or no
   * line or element parts the two.
   */
  private static int gapEnd(byte[] text, int from, int length) {
    int at = from;
    int breaks = 0;
    boolean parted = false;
    int limit = Math.min(length, from + LONGEST_GAP);
    while (at < limit && !AnchorScanner.isDigit(text[at]) && text[at] != '(') {
      breaks += text[at] == '\n' ? 1 : 0;
      int next = PartingSigns.end(text, at, limit);
      parted |= text[at] == '\n' || next > at + 1;
      if (next == at || breaks > MOST_BREAKS) {
        return -1;
      }
      at = next;
    }
    return at < limit && parted ? at : -1;
  }

  /** The same backwards: where a number ends. */
  private static int gapBegin(byte[] text, int from) {
    int at = from;
    int breaks = 0;
    boolean parted = false;
    int first = Math.max(0, from - LONGEST_GAP);
    while (at > first && !AnchorScanner.isDigit(text[at - 1])) {
      breaks += text[at - 1] == '\n' ? 1 : 0;
      int before = PartingSigns.begin(text, at, first);
      parted |= text[at - 1] == '\n' || before < at - 1;
      if (before == at || breaks > MOST_BREAKS) {
        return -1;
      }
      at = before;
    }
    return at > first && parted ? at : -1;
  }

  /** Whether nothing but signs is before a number on its line or in its element. */
  private static boolean opens(byte[] text, int from) {
    int at = from;
    int first = Math.max(0, from - LONGEST_GAP);
    while (at > first && text[at - 1] != '\n' && text[at - 1] != '>') {
      int before = PartingSigns.begin(text, at, first);
      if (before == at) {
        return false;
      }
      at = before;
    }
    return at == 0 || at > first;
  }

  /** Behind the last digit of a number that ends its line or its element; -1 for others. */
  private static int numberEnd(byte[] text, int from, int length) {
    int last = Math.min(length, from + LONGEST);
    int end = NumberForm.lastDigit(text, from, DialledPlace.groupsEnd(text, from, last));
    int at = end;
    while (at < length && " \t\r,;/|".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean ends = at >= length || text[at] == '\n' || text[at] == '<';
    boolean listed =
        at > end + 1 && at < length && (AnchorScanner.isDigit(text[at]) || text[at] == '(');
    return ends || listed ? end : -1;
  }
}
