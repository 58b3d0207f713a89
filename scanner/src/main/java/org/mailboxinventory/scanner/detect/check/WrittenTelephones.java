package org.mailboxinventory.scanner.detect.check;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** The ways in which one telephone number is written: abroad, at home, and as it is dialled. */
public final class WrittenTelephones {
  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

  private WrittenTelephones() {}

  /**
   * The region whose code is in a number, ISO 3166-1 alpha-2 in capitals; empty for none.
   *
   * @param international with its plus sign
   */
  public static String region(String international) {
    try {
      int code = PLANS.parse(international, "ZZ").getCountryCode();
      return PLANS.getRegionCodeForCountryCode(code);
    } catch (NumberParseException e) {
      return "";
    }
  }

  /**
   * Digits in each way, with a plus sign where it belongs, without an extension; as it was written
   * alone when it is no number of the region and has no country's code.
   *
   * @param region ISO 3166-1 alpha-2, in capitals, whose numbers may lack their country's code
   */
  public static Set<String> of(String written, String region) {
    Set<String> ways = new LinkedHashSet<>();
    try {
      PhoneNumber number = PLANS.parse(written, region);
      String code = Integer.toString(number.getCountryCode());
      String national = PLANS.getNationalSignificantNumber(number);
      String trunk =
          Objects.requireNonNullElse(
              PLANS.getNddPrefixForRegion(
                  PLANS.getRegionCodeForCountryCode(number.getCountryCode()), true),
              "");
      ways.add("+" + code + national);
      ways.add("+" + code + trunk + national);
      ways.add(trunk + national);
      ways.add(national);
      ways.add(code + national);
      ways.add("00" + code + national);
      ways.add("011" + code + national);
    } catch (NumberParseException e) {
      ways.add(written);
    }
    return ways;
  }
}
