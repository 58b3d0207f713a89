package org.mailboxinventory.scanner.detect.address;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** Lines that stand above or before addresses and are no part of one. */
final class NoAddress {
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:^|.*"
              + " )(?:Inc|LLC|L\\.L\\.C|Ltd|Limited|GmbH|AG|KG|Corp|Corporation|PLC|plc|LLP|B\\.V|BV|N\\.V|S\\.A|SARL|SAS|S\\.p\\.A|SpA|S\\.r\\.l|Srl|S\\.L|Pvt|Pte|Pty|e\\.V|FZE|FZCO|Trustee|(?<!South"
              + " )(?<!West )Bank)\\.?");

  /** What houses are called whose owners are a company. */
  private static final Set<String> HOUSING =
      Set.copyOf(new WordLists("address-leads.txt").phrases("housing"));

  /** Words behind which a company is near an address. */
  private static final Set<String> NEAR =
      Set.copyOf(new WordLists("address-leads.txt").phrases("near"));

  private static final Pattern TELEPHONE =
      Pattern.compile(
          "[+(]?\\d{1,4}[).]?[-. /]\\(?\\d{2,4}\\)?[-. /]\\d{3,4}(?:[-. ]?\\d{2,4})?|\\+?\\d{8,}");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*|\\d{1,2}(?:st|nd|rd|th|\\.)?"
              + " (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|juin|juillet|okt|dez)\\p{L}*\\.?(?:"
              + " \\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
              + " \\d{1,2}(?:"
              + " \\d{4})?|(?:jan|feb|m\u00e4r|mar|apr|mai|jun|jul|aug|sep|okt|oct|nov|dez|dec)\\p{L}*\\.?"
              + " (?:19|20)\\d\\d|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  /** What a line above an address says: {@code RECIPIENT'S STREET ADDRESS}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:.*"
              + " )?(?:address|addresses|anschrift|adresse|adresa|adres|direcci\u00f3n|domicilio|indirizzo|endere\u00e7o|morada|\u092a\u0924\u093e)(?:"
              + " line)?(?: ?\\d)?(?: ?\\(.*\\))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code Am} and {@code Im} begin the names of streets, and days. */
  private static final Pattern GERMAN_DAY =
      Pattern.compile(
          "(?:am|im) (?:\\d|(?:jahr|januar|februar|m\u00e4rz|april|mai|juni|juli|august|september"
              + "|oktober|november|dezember|[a-z]+tag|mittwoch)\\b).*",
          Pattern.CASE_INSENSITIVE);

  private NoAddress() {}

  /** Whether what is before {@code to}, from the comma or the line's beginning on, is a company. */
  static boolean companyBefore(String zone, int to) {
    int from = Math.max(zone.lastIndexOf(',', to - 1), zone.lastIndexOf('\n', to - 1)) + 1;
    return COMPANY.matcher(zone.substring(from, to)).matches();
  }

  private static boolean housing(String part) {
    return words(part).anyMatch(HOUSING::contains);
  }

  /** Whether a part says what an address is near to. */
  static boolean near(String part) {
    return words(part).anyMatch(NEAR::contains);
  }

  private static Stream<String> words(String part) {
    return Stream.of(part.toLowerCase(Locale.ROOT).split("[ .]+", -1));
  }

  /**
   * Whether a line or a part of one is a company's or a bank's name, a telephone's number a day, or
   * a label.
   */
  static boolean is(String part, boolean street) {
    return TELEPHONE.matcher(part).matches()
        || LABEL.matcher(part).matches()
        || (!street && DATE.matcher(part).matches())
        || GERMAN_DAY.matcher(part).matches()
        || (COMPANY.matcher(part).matches()
            && !part.regionMatches(true, 0, "c/o", 0, 3)
            && !housing(part)
            && !near(part));
  }
}
