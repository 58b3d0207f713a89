package org.mailboxinventory.scanner.source.files.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of header fields are known, and which show that a block of lines is a header. */
class KnownFieldsTest {
  @ParameterizedTest
  @CsvSource({
    "from, true, true",
    "ironport-data, true, false",
    "ironx-id, true, false",
    "ironzport, true, false",
    "list-id, true, true",
    "lists, false, false",
    "reference, false, false"
  })
  void aNameOrItsBeginningIsListed(String name, boolean known, boolean showsMail) {
    assertThat(KnownFields.contains(name)).isEqualTo(known);
    assertThat(KnownFields.showMail(name)).isEqualTo(showsMail);
  }
}
