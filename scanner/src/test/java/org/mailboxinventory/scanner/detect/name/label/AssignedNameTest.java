package org.mailboxinventory.scanner.detect.name.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Variables of programs that are named after people, and arrays of their names. */
class AssignedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "const customerName = 'Quarvo Renthik';!Quarvo Renthik",
        "$customer_name = \"Quarvo Renthik\";!Quarvo Renthik",
        "author = \"Quarvo Renthik\"!Quarvo Renthik",
        "where customer_name = \"Quarvo Renthik\"!Quarvo Renthik",
        "farmerName: 'Quarvo Renthik',!Quarvo Renthik",
      })
  void theirStringIsAName(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const name = 'Quarvo Renthik';",
        "const customerName = 'Renthik';",
        "<input customer_name=\"Quarvo Renthik\">",
        "the customer name = 'Quarvo Renthik'",
        "customerName == 'Quarvo Renthik'",
        "managerName = 'Store Manager'",
      })
  void otherStringsAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void eachStringOfAnArrayIsRead() {
    assertThat(Scanned.names("directors: ['Quarvo Renthik', 'Elmo 7', 'Ravo Quentlik'],"))
        .containsExactly("Quarvo Renthik", "Ravo Quentlik");
    assertThat(Scanned.names("const directors = [\n  \"Quarvo Renthik\",\n  \"Ravo Quentlik\"\n];"))
        .containsExactly("Quarvo Renthik", "Ravo Quentlik");
  }

  @Test
  void whatFollowsAnArrayIsNotRead() {
    assertThat(Scanned.names("directors: ['Quarvo Renthik'], town: 'Ravo Quentlik'"))
        .containsExactly("Quarvo Renthik");
    assertThat(Scanned.names("\"directors\": [\"Quarvo Renthik\"")).hasSize(1);
  }
}
