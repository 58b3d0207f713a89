package org.mailboxinventory.scanner.detect.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that end as those of Canada, Australia, Singapore and the Emirates do. */
final class FurtherAddresses {
  private static final Pattern CANADIAN =
      Pattern.compile("\\b([A-Z]{2}),? +([A-Z])\\d[A-Z][ -]?\\d[A-Z]\\d$");
  private static final Pattern AUSTRALIAN =
      Pattern.compile(
          "\\b([A-Z][A-Za-z]{1,2}|New South Wales|Victoria|Queensland|South Australia|Western"
              + " Australia|Tasmania|Northern Territory|Australian Capital Territory),?"
              + " +(\\d)(\\d{3})$");
  private static final Pattern SINGAPORE =
      Pattern.compile(
          "\\b(?:(?:Singapore|SINGAPORE|S['\u2019](?:pore|PORE)),?[ \n]+|S ?)\\(?\\d{6}\\)?$");
  private static final String EMIRATES =
      "(?:dubai|abu dhabi|sharjah|ajman|fujairah|ras al[ -]khaimah|umm al[ -]quwain|al ain)";
  private static final String COUNTRY = "(?:[ ,.-]+(?:uae|u\\.a\\.e\\.?|united arab emirates))?";
  private static final Pattern EMIRATE =
      Pattern.compile("(?i)\\b\\d{2,6}[ ,\n-]+" + EMIRATES + COUNTRY + "$");

  /** An emirate, perhaps with the number of a box behind it: the Emirates have no codes. */
  private static final Pattern EMIRATE_ALONE =
      Pattern.compile(
          "(?i)"
              + EMIRATES
              + COUNTRY
              + "(?:[ ,.\n-]+p\\.? ?o\\.? ?box(?: no\\.?)?[ :.#-]*\\d{2,6})?");

  /** First letters of codes by province, and first digits by state. */
  private static final Map<String, Set<String>> PROVINCES =
      Registry.listed("ca-au-postcodes.csv", ' ');

  private FurtherAddresses() {}

  /** Whether a text ends in a code of one of these that fits its place, or with an emirate. */
  static boolean is(String value) {
    if (AddressTail.mayBeDigit(value)) {
      Matcher canadian = CANADIAN.matcher(value);
      if (canadian.find()) {
        return PROVINCES.getOrDefault(canadian.group(1), Set.of()).contains(canadian.group(2));
      }
      Matcher australian = AUSTRALIAN.matcher(value);
      if (australian.find()) {
        String name = australian.group(1);
        String state = name.length() > 3 ? name : name.toUpperCase(Locale.ROOT);
        return PROVINCES.getOrDefault(state, Set.of()).contains(australian.group(2));
      }
    }
    return (AddressTail.mayBeDigitOr(')', value) && SINGAPORE.matcher(value).find())
        || (AddressTail.mayBeLetterOr('.', value) && EMIRATE.matcher(value).find());
  }

  /** Whether it is the name of an emirate, perhaps with its country and a box. */
  static boolean emirate(String value) {
    boolean arabic = !value.isEmpty() && value.charAt(0) > 'z';
    return arabic || EMIRATE_ALONE.matcher(value).matches();
  }
}
