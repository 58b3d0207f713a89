package org.mailboxinventory.scanner.detect.address.bound;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * The members of an object that were found to be an address together: that of its country is none,
 * and one that holds the town of another is the whole address.
 */
final class MemberBounds {
  /** The name of the member with the country. */
  private static final Set<String> COUNTRIES =
      Set.copyOf(new WordLists("address-bounds.txt").phrases("country-members"));

  private static final int SHORTEST_TOWN = 3;

  /** So many digits has a code. */
  private static final int FEWEST = 4;

  private final String value;

  /** Where the text of the first member ends, and where that of the last begins. */
  private final int firstEnd;

  private final int lastBegin;

  private MemberBounds(String value) {
    this.value = value;
    this.firstEnd = value.indexOf('"');
    this.lastBegin = value.lastIndexOf('"') + 1;
  }

  /**
   * The place of the address in {@code value}: where it begins, and behind 32 bits where it ends.
   */
  static long of(String value) {
    MemberBounds members = new MemberBounds(value);
    int to = value.length();
    if (members.firstEnd <= 0 || members.lastBegin <= members.firstEnd + 1) {
      return to;
    }
    String first = value.substring(0, members.firstEnd);
    String last = value.substring(members.lastBegin);
    if (holds(last, first)) {
      return (long) members.lastBegin << 32 | to;
    }
    boolean whole = holds(first, last) || (coded(first) && number(last));
    return whole ? members.firstEnd : members.withoutCountry();
  }

  /** Whether one text is an address of several parts, and the other the town in it. */
  private static boolean holds(String address, String town) {
    return town.length() >= SHORTEST_TOWN
        && address.length() > town.length()
        && address.indexOf(',') > 0
        && town.chars().noneMatch(Character::isDigit)
        && address.toLowerCase(Locale.ROOT).contains(town.toLowerCase(Locale.ROOT));
  }

  /** Whether a code and a town are the last part of an address: {@code 12 rue X, 75013 Paris}. */
  private static boolean coded(String address) {
    int at = address.lastIndexOf(',') + 1;
    int from = at < address.length() && address.charAt(at) == ' ' ? at + 1 : at;
    int to = from;
    while (to < address.length() && Character.isDigit(address.charAt(to))) {
      to++;
    }
    boolean name = to + 1 < address.length() && address.charAt(to) == ' ';
    return at > 0 && to - from >= FEWEST && name && Character.isUpperCase(address.charAt(to + 1));
  }

  private static boolean number(String member) {
    return !member.isEmpty() && member.chars().allMatch(Character::isDigit);
  }

  private int withoutCountry() {
    int keyEnd = value.lastIndexOf('"', value.lastIndexOf(':', lastBegin));
    int key = value.lastIndexOf('"', keyEnd - 1) + 1;
    boolean country =
        key > firstEnd
            && keyEnd > key
            && COUNTRIES.contains(value.substring(key, keyEnd).toLowerCase(Locale.ROOT));
    int end = country ? value.lastIndexOf('"', key - 2) : value.length();
    return end > firstEnd ? end : value.length();
  }

  static int bytes(String text, int chars) {
    return text.substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
  }
}
