package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/** What it says of a value's kind that its letters and digits are written in groups. */
public final class GroupedKinds {
  /** Of a telephone the groups tell the country. */
  private static final String TELEPHONES = "phone-number";

  private static final String ACCOUNT = "account";
  private static final String LICENCES = "driving-licence";
  private static final String CUSTOMERS = "customer-id";
  private static final String LOANS = "loan";
  private static final String NOTHING = "none";
  private static final String GLOBAL = "global";

  private final CompiledCatalogue catalogue;

  /** A bit for each detector that words support. */
  private final long[] supported;

  /** Accounts whose checks alone say what they are. */
  private final long[] sure;

  public GroupedKinds(CompiledCatalogue catalogue, PatternRules rules) {
    this.catalogue = catalogue;
    this.supported = new long[WordIndex.longs(catalogue.detectorCount())];
    this.sure = new long[supported.length];
    for (int pattern = 0; pattern < catalogue.patternCount(); pattern++) {
      int detector = catalogue.detectorOf(pattern);
      if (!telephone(detector) && (rules.needs[pattern] & PatternNeeds.WORD) != 0) {
        supported[detector >>> 6] |= 1L << detector;
        boolean alone = checked(detector) && account(detector) && sure(pattern);
        sure[detector >>> 6] |= alone ? 1L << detector : 0;
      }
    }
  }

  /** A bit for each detector whose values are looked for. */
  public long[] supported() {
    return supported;
  }

  /** A bit for each account whose check alone says what it is. */
  public long[] sure() {
    return sure;
  }

  /** Whether it is an account whose check alone says what it is. */
  public boolean surely(int detector) {
    return (sure[detector >>> 6] >>> detector & 1) != 0;
  }

  /** Whether its check alone says that a value is one. */
  public boolean sure(int pattern) {
    Confidence alone = catalogue.pattern(pattern).levels().validated();
    return alone != null && alone.atLeast(Confidence.MEDIUM);
  }

  public boolean checked(int detector) {
    return catalogue.detector(detector).checksValidate();
  }

  public boolean telephone(int detector) {
    return catalogue.detector(detector).category().equals(TELEPHONES);
  }

  public boolean account(int detector) {
    return catalogue.detector(detector).identifies().equals(ACCOUNT);
  }

  /** Whether it is what a bank calls a customer by, which is shorter than an account. */
  public boolean customer(int detector) {
    return account(detector) && catalogue.detector(detector).category().equals(CUSTOMERS);
  }

  public boolean national(int detector) {
    return !catalogue.detector(detector).country().equals(GLOBAL);
  }

  /** Whether it is of one of several countries, and of no country where nothing says of which. */
  public boolean ofSomeCountry(int detector) {
    return catalogue.detector(detector).fallback() != null;
  }

  /** Whether one is the other, or takes its values where nothing says of which country they are. */
  public boolean sameOrFallback(int other, int detector) {
    String fallback = catalogue.detector(detector).fallback();
    return other == detector || catalogue.detector(other).id().value().equals(fallback);
  }

  /** Whether a kind other than telephones is of another country. */
  public boolean ofOtherCountry(int other, int detector) {
    String country = catalogue.detector(other).country();
    return !telephone(other)
        && national(other)
        && !country.equals(catalogue.detector(detector).country());
  }

  /**
   * Whether numbers of a kind have a form of their own, not one that each company likes.
   *
   * @param coded letters and digits are mixed, which are few references
   */
  public boolean hasForm(int detector, boolean coded) {
    Detector kind = catalogue.detector(detector);
    String category = kind.category();
    if (kind.identifies().equals(NOTHING)) {
      return coded;
    }
    return !category.equals(LOANS)
        && !(category.equals(CUSTOMERS) && account(detector))
        && !(category.equals(LICENCES) && !national(detector));
  }
}
