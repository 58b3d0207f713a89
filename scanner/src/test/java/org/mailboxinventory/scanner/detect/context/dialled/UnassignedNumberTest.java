package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones that no plan has, in their form behind a label: in fields, cells and elements too. */
class UnassignedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<telephone>+44 32 9713 0097</telephone>|+44 32 9713 0097",
        "name;town;phone~Ann Lee;Ayl;+49 (0)8831 900067~|+49 (0)8831 900067",
        "M: +30 354 754 0035|+30 354 754 0035",
        "☎ +30 354 754 0035|+30 354 754 0035",
        "name;town;phone~Ann Lee;Ayl;00420 135 895 054~|00420 135 895 054",
        "name;town;phone~Ann Lee;Ayl;004-871-0006~|004-871-0006",
        "name;town;phone~Ann Lee;Ayl;(0190) 871 00 06~|(0190) 871 00 06",
        "Mob. No. 940069333/9078900333|940069333",
        "[chat](https://wa.me/55829982200072)|55829982200072",
        "Reception: first floor~(82) 99820-0072|(82) 99820-0072"
      })
  void areTelephones(String text, String number) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .anyMatch(found -> found.matches("global.phone (medium|high) " + quoted(number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dl><dt>Sort:</dt><dd>43060967</dd></dl>",
        "sum +44 32 9713 0097 in all",
        "<price>+44 32 9713 0097</price>",
        "order: 004-871-0006",
        "Tel. 01-02-2026 14:05"
      })
  void behindNoLabelOrOfAnotherFormTheyAreNone(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(found -> found.matches("global.phone (medium|high) .*"));
  }

  private static String quoted(String number) {
    return java.util.regex.Pattern.quote(number);
  }
}
