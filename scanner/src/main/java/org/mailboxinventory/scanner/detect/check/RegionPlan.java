package org.mailboxinventory.scanner.detect.check;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A country's code, what is dialled before a national number within it, and how long such a number
 * may be.
 *
 * @param code what is dialled before its numbers from abroad
 * @param trunks what is dialled before a number within the country: today, and until lately
 * @param lengths a bit for each possible number of digits, without what is dialled before
 */
record RegionPlan(int code, List<String> trunks, int lengths) {
  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

  static RegionPlan of(String region) {
    int code = PLANS.getCountryCodeForRegion(region);
    List<String> trunks = new ArrayList<>(Trunks.within(region));
    Optional.ofNullable(PLANS.getNddPrefixForRegion(region, true)).ifPresent(trunks::add);
    int lengths = 0;
    for (int length = Telephones.SHORTEST_NUMBER;
        code != 0 && length <= Telephones.LONGEST_NUMBER;
        length++) {
      PhoneNumber any = Telephones.number(code, "1".repeat(length));
      ValidationResult result = PLANS.isPossibleNumberWithReason(any);
      boolean possible =
          result == ValidationResult.IS_POSSIBLE
              || result == ValidationResult.IS_POSSIBLE_LOCAL_ONLY;
      lengths |= possible ? 1 << length : 0;
    }
    return new RegionPlan(code, List.copyOf(trunks), lengths);
  }

  /** Whether the plan has numbers of this length: most regions are dismissed by it. */
  boolean has(int length) {
    return length <= Telephones.LONGEST_NUMBER && (lengths >>> length & 1) != 0;
  }
}
