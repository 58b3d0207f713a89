package org.mailboxinventory.scanner.detect.written.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.detect.Scanned;

/** Texts whose addresses stand between double brackets. */
public final class MarkedAddresses {
  private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)\\]\\]", Pattern.DOTALL);

  private MarkedAddresses() {}

  /** Whether the addresses of a text, and no others, are found at medium or above. */
  public static void found(String marked) {
    List<String> marks = MARK.matcher(marked).results().map(MatchResult::group).toList();
    List<String> values = marks.stream().map(mark -> mark.substring(2, mark.length() - 2)).toList();
    String text = MARK.matcher(marked).replaceAll("$1");
    assertThat(Scanned.findings(text))
        .filteredOn(found -> found.contains("postal-address"))
        .extracting(found -> found.split(" ", 3)[2])
        .containsExactlyElementsOf(values);
  }
}
