package org.mailboxinventory.scanner.detect.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** Parts an address at its commas, the ends of its lines, and behind a company before it. */
final class AddressParts {
  /** Small words behind which a name goes on. */
  private static final Set<String> GOES_ON =
      Set.copyOf(new WordLists("address-leads.txt").phrases("goes-on"));

  private AddressParts() {}

  /** The parts of {@code zone} from {@code begin} on. */
  static List<AddressPart> of(String zone, int begin, StreetWords words) {
    List<AddressPart> parts = new ArrayList<>();
    int at = begin;
    while (at < zone.length()) {
      int end = at;
      while (end < zone.length() && !ends(zone, end, words)) {
        end++;
      }
      boolean comma = at > begin && zone.charAt(at - 1) == ',';
      boolean none = comma && end < zone.length() && zone.substring(at, end).isBlank();
      if (!none) {
        parts.add(AddressPart.of(at, zone.substring(at, end), words));
      }
      at = end + 1;
    }
    return parts;
  }

  private static boolean ends(String zone, int at, StreetWords words) {
    char c = zone.charAt(at);
    boolean dot = c == '\u00b7' || c == '\u2022';
    return c == ','
        || c == '\u060c'
        || c == '\uff0c'
        || (c == '\n' && !goesOn(zone, at, words))
        || (dot && at > 0 && zone.charAt(at - 1) == ' ')
        || (c == ' ' && NoAddress.legalFormBefore(zone, at) && !buildingBehind(zone, at, words))
        || (dash(c) && (behindCompany(zone, at) || Recipient.endsBefore(zone, at, words)));
  }

  /**
   * Whether a line ends in a small word, so that the name of a street goes on: {@code An der}; or
   * in the word for a street before whose name it comes: {@code Calle}.
   */
  private static boolean goesOn(String zone, int lineEnd, StreetWords words) {
    int to = lineEnd;
    while (to > 0 && (zone.charAt(to - 1) == ' ' || zone.charAt(to - 1) == '\r')) {
      to--;
    }
    int from = to > 0 && zone.charAt(to - 1) == '.' ? to - 1 : to;
    while (from > 0 && Character.isLetter(zone.charAt(from - 1))) {
      from--;
    }
    if (to == from) {
      return false;
    }
    return (Character.isLowerCase(zone.charAt(from)) && GOES_ON.contains(zone.substring(from, to)))
        || (words.typeFirst() && !words.numberFirst() && words.is(zone, from, to));
  }

  /** Whether a company's name goes on as that of its building: {@code Acme Ltd Building}. */
  private static boolean buildingBehind(String zone, int at, StreetWords words) {
    int end = at + 1;
    while (end < zone.length() && Character.isLetter(zone.charAt(end))) {
      end++;
    }
    return end == at + 1 || words.isStreet(zone.substring(at + 1, end));
  }

  private static boolean dash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  /** Whether a company's name and a blank are before a dash, as in {@code Acme Ltd - 5 Mill Rd}. */
  private static boolean behindCompany(String zone, int at) {
    return at > 1 && zone.charAt(at - 1) == ' ' && NoAddress.companyBefore(zone, at - 1);
  }
}
