package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Words that say whose a value is, or how it came, at the end of a key and of a cell. */
class QualifiedKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"dob_printed\": \"1991-05-14\";global.date-of-birth high 1991-05-14",
        "'dob_extracted' => '1991-05-14';global.date-of-birth high 1991-05-14",
        "| Date of birth child | 14/05/1991 |;global.date-of-birth high 14/05/1991",
        "| DNI hijo | 12345678Z |;es.dni high 12345678Z",
        "dateOfBirth: LocalDate.of(1991, 5, 14);global.date-of-birth high 1991, 5, 14",
        "birthday = date(1991,5,14);global.date-of-birth high 1991,5,14"
      })
  void belongToTheLabel(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"dob_source\": \"1991-05-14\"",
        "| Date of birth missing | 14/05/1991 |",
        "created = date(1991,5,14)",
        "birthday = range(1991, 5, 14)"
      })
  void otherKeysNameOtherDays(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.contains("date-of-birth"));
  }
}
