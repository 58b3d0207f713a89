package org.mailboxinventory.scanner.detect.candidate.place;

import org.mailboxinventory.scanner.detect.address.AddressFloor;
import org.mailboxinventory.scanner.detect.address.AddressTail;
import org.mailboxinventory.scanner.detect.address.HouseBefore;
import org.mailboxinventory.scanner.detect.address.lead.VillageAddress;
import org.mailboxinventory.scanner.detect.address.world.WorldAddresses;
import org.mailboxinventory.scanner.detect.candidate.need.AddressEnd;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/** Whether a place without a code may end an address: what costs least to ask. */
public final class UncodedPlace {
  private UncodedPlace() {}

  /**
   * False where a place without a code has no street and no word for a district before it; true
   * leaves it open, and of all that is no such place.
   */
  public static boolean mayEnd(Detector.Pattern pattern, byte[] text, int at, int to) {
    return !AddressEnd.isPlace(pattern)
        || mayFollowStreet(text, at, to)
        || text[at] < 0
        || VillageAddress.mayEnd(text, at);
  }

  /** Whether the street and the number of a house may be before a place. */
  public static boolean mayFollowStreet(byte[] text, int at, int to) {
    return text[at] >= 0
        && HouseBefore.mayBe(text, at, to)
        && (AddressTail.townEnd(text, at, to, text.length) > to
            || WorldAddresses.mayFollowStreet(text, at))
        && !AddressFloor.between(text, at)
        && !AddressEnd.codeBefore(text, at);
  }
}
