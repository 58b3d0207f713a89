package org.mailboxinventory.scanner.detect.candidate.place;

import org.mailboxinventory.scanner.detect.address.lead.VillageAddress;
import org.mailboxinventory.scanner.detect.address.parts.DistrictAddress;
import org.mailboxinventory.scanner.detect.candidate.need.AddressEnd;

/** Addresses of India that their district ends, in Latin letters and in its own script. */
public final class DistrictPlace {
  private DistrictPlace() {}

  /**
   * Where the address begins and ends that such a place ends, as two halves of a long; -1 where
   * none does.
   */
  public static long at(byte[] text, int from, int to, int length) {
    if (text[from] >= 0) {
      return VillageAddress.at(text, from, to, length);
    }
    int begin = DistrictAddress.begin(text, from, AddressEnd.digit(text, from, to));
    return begin < 0 ? -1 : (long) begin << 32 | to;
  }
}
