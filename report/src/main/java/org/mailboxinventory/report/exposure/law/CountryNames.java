package org.mailboxinventory.report.exposure.law;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What countries are called in a sentence. */
public final class CountryNames {
  private static final Set<String> WITH_ARTICLE = Set.of("AE", "GB", "NL", "PH", "US");

  private CountryNames() {}

  /** As in {@code India} and {@code the United States}; codes of groups stay as they are. */
  public static String of(String code) {
    String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    return WITH_ARTICLE.contains(code) ? "the " + name : name;
  }

  /** Several, sorted by their codes. */
  public static String of(Collection<String> codes) {
    return codes.stream().sorted().map(CountryNames::of).collect(Collectors.joining(", "));
  }
}
