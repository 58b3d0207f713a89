package org.mailboxinventory.scanner.detect.candidate.dialled;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Telephones directly before and behind an address of mail, which nothing but signs, a line's end
 * or tags part from it: {@code 917 812 306 / ana@mail.example}. Of the country that the address
 * ends in, or in a form that says what it is.
 */
public final class MailTelephones {
  private static final int LONGEST_GAP = 48;
  private static final int LONGEST = 22;
  private static final int FEWEST = 8;
  private static final int MOST = 12;
  private static final int MOBILE = 10;

  /** With the blanks around it. */
  private static final int SLASH = 3;

  private static final int SOCIAL_SECURITY = 11;

  /** So many numbers may follow one another. */
  private static final int LISTED = 3;

  /** Takes a number, or does not. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Whether what begins at a place is taken.
     *
     * @param region whose numbers are dialled so; null where the address does not say
     */
    boolean number(int from, @Nullable String region);
  }

  private MailTelephones() {}

  /** Offers the numbers beside the address {@code text[from, to)}. */
  public static void around(byte[] text, int from, int to, int length, Sink sink) {
    String region = region(text, from, to);
    int at = to;
    for (int count = 0; count < LISTED; count++) {
      int begin = gapEnd(text, at, length);
      int end = begin < 0 ? -1 : numberEnd(text, begin, length);
      if (end < 0 || !offered(text, begin, end, region, length, at, sink)) {
        break;
      }
      at = end;
    }
    at = from;
    for (int count = 0; count < LISTED; count++) {
      int end = gapBegin(text, at);
      int begin = end < 0 ? -1 : DialledPlace.numberBegin(text, end, LONGEST);
      if (begin < 0 || !offered(text, begin, end, region, length, at, sink)) {
        break;
      }
      at = begin;
    }
    RowNumbers.besideMail(text, from, to, length, sink);
  }

  private static boolean offered(
      byte[] text, int from, int to, @Nullable String region, int length, int mail, Sink sink) {
    String digits = NumberForm.digitsOf(text, from, to);
    if (digits.length() < FEWEST
        || digits.length() > MOST
        || digits.startsWith("00")
        || socialSecurity(text, from, to)
        || (mail < from
            ? DialledPlace.money(text, to, length)
            : !DialledPlace.uncounted(text, from, to, length))) {
      return false;
    }
    boolean bare = digits.length() == to - from && text[from] != '0';
    boolean there =
        region != null
            && TelephonePlaces.dialled(region, digits)
            && !(bare && TelephonePlaces.withZero(region));
    boolean parted = (mail < from ? from - mail : mail - to) > 1 || !bare;
    boolean formed =
        slashed(text, from, to, mail)
            || (text[from] == '0' && digits.length() > FEWEST)
            || (digits.length() == MOBILE && text[from] >= '6')
            || NumberForm.inGroups(text, from, to);
    return parted
        && (there || (formed && TelephonePlaces.dialledSomewhere(digits)))
        && sink.number(from, there ? region : null);
  }

  /** Whether a slash alone parts ten digits from an address: {@code ana@mail.example / 11…}. */
  private static boolean slashed(byte[] text, int from, int to, int mail) {
    int slash = mail < from ? mail : to;
    int end = mail < from ? from : mail;
    return to - from == MOBILE
        && end - slash == SLASH
        && text[slash] == ' '
        && text[slash + 1] == '/'
        && text[slash + 2] == ' ';
  }

  /** Whether hyphens part three, two and four digits, as those of social security do. */
  private static boolean socialSecurity(byte[] text, int from, int to) {
    return to - from == SOCIAL_SECURITY && text[from + 3] == '-' && text[from + 6] == '-';
  }

  /** The region in which an address ends, ISO 3166-1 in capitals; null for none. */
  private static @Nullable String region(byte[] text, int from, int to) {
    boolean two = to - from > 3 && text[to - 3] == '.' && Words.letter(text[to - 1]);
    if (!two) {
      return null;
    }
    String top = "" + (char) text[to - 2] + (char) text[to - 1];
    String region = top.toUpperCase(Locale.ROOT);
    return TelephonePlaces.known(region) ? region : region.equals("UK") ? "GB" : null;
  }

  /**
   * Where a number begins behind signs, tags and at most one line's end, with no empty field
   * between; -1 where none does.
   */
  private static int gapEnd(byte[] text, int from, int length) {
    int at = from;
    int lines = 0;
    int fields = 0;
    int end = Math.min(length, from + LONGEST_GAP);
    while (at < end && !AnchorScanner.isDigit(text[at]) && text[at] != '(') {
      lines += text[at] == '\n' ? 1 : 0;
      fields += ",;|\t".indexOf(text[at]) >= 0 ? 1 : 0;
      int next = PartingSigns.end(text, at, end);
      if (next == at || lines > 1 || fields > 1) {
        return -1;
      }
      at = next;
    }
    return at < end && at > from ? at : -1;
  }

  /** The same backwards: where a number ends. */
  private static int gapBegin(byte[] text, int from) {
    int at = from;
    int lines = 0;
    int fields = 0;
    int first = Math.max(0, from - LONGEST_GAP);
    while (at > first && !AnchorScanner.isDigit(text[at - 1])) {
      lines += text[at - 1] == '\n' ? 1 : 0;
      fields += ",;|\t".indexOf(text[at - 1]) >= 0 ? 1 : 0;
      int before = PartingSigns.begin(text, at, first);
      if (before == at || lines > 1 || fields > 1) {
        return -1;
      }
      at = before;
    }
    return at > first && at < from ? at : -1;
  }

  /** Behind the last digit of a number that ends at a sign or a blank; -1 where it goes on. */
  private static int numberEnd(byte[] text, int from, int length) {
    int last = Math.min(length, from + LONGEST);
    int end = NumberForm.lastDigit(text, from, DialledPlace.groupsEnd(text, from, last));
    boolean goesOn = end < length && (AnchorScanner.isWord(text[end]) || text[end] == '@');
    return end - from < FEWEST || goesOn ? -1 : end;
  }
}
