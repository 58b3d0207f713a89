package org.mailboxinventory.scanner.detect.check;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.Set;

/** Mobile numbers of India, by libphonenumber's plan and by their series. */
final class IndianMobiles {
  private static final int INDIA = 91;

  private static final Set<String> MOBILE_PREFIXES =
      Set.of("", "0", "91", "+91", "0091", "+910", "910");

  private static final Set<PhoneNumberType> MOBILES =
      EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

  private IndianMobiles() {}

  /**
   * A mobile number of India, with or without +91, 91, 0091 or 0 before it. Series that the plan
   * knows for fixed lines too are of mobiles.
   */
  static boolean known(String value) {
    if (!ofSeries(value)) {
      return false;
    }
    String national = value.substring(value.length() - 10);
    return MOBILES.contains(
        PhoneNumberUtil.getInstance().getNumberType(Telephones.number(INDIA, national)));
  }

  /** Written in groups as numbers of North America are, and none that its plan knows. */
  static boolean notAmerican(String value) {
    return ofSeries(value) && !Telephones.american(value.substring(value.length() - 10));
  }

  /** Of the series and in groups that are not those of North America, nor of a day. */
  static boolean alone(String value) {
    return ofSeries(value) && !Dates.inDigits(value);
  }

  /** Ten digits from 6 to 9 on, as India gives to mobiles, whichever series the plan knows. */
  static boolean ofSeries(String value) {
    int length = value.length();
    if (length < 10 || value.charAt(length - 10) < '6') {
      return false;
    }
    String prefix = value.substring(0, length - 10);
    String national = value.substring(length - 10);
    return MOBILE_PREFIXES.contains(prefix)
        && CheckDigits.digits(national)
        && !CheckDigits.oneCharacter(national);
  }
}
