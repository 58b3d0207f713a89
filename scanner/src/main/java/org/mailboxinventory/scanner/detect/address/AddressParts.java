package org.mailboxinventory.scanner.detect.address;

import java.util.ArrayList;
import java.util.List;

/** Parts an address at its commas, the ends of its lines, and behind a company before it. */
final class AddressParts {
  private AddressParts() {}

  /** The parts of {@code zone} from {@code begin} on. */
  static List<AddressPart> of(String zone, int begin, StreetWords words) {
    List<AddressPart> parts = new ArrayList<>();
    int at = begin;
    while (at < zone.length()) {
      int end = at;
      while (end < zone.length() && !ends(zone, end)) {
        end++;
      }
      parts.add(AddressPart.of(at, zone.substring(at, end), words));
      at = end + 1;
    }
    return parts;
  }

  private static boolean ends(String zone, int at) {
    char c = zone.charAt(at);
    boolean dot = c == '\u00b7' || c == '\u2022';
    return c == ','
        || c == '\u060c'
        || c == '\uff0c'
        || c == '\n'
        || (dot && at > 0 && zone.charAt(at - 1) == ' ')
        || (dash(c) && behindCompany(zone, at));
  }

  private static boolean dash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  /** Whether a company's name and a blank are before a dash, as in {@code Acme Ltd - 5 Mill Rd}. */
  private static boolean behindCompany(String zone, int at) {
    return at > 1 && zone.charAt(at - 1) == ' ' && NoAddress.companyBefore(zone, at - 1);
  }
}
