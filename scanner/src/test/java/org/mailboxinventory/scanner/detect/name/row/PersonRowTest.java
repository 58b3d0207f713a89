package org.mailboxinventory.scanner.detect.name.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Korean names in rows for a database, beside an address of mail. */
class PersonRowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "insert into m values ('k12', '4321', '곽탁성', '010-1234-1234', 'k12@elm.example'); | 곽탁성",
        "insert into m values ('k12', 'k12@elm.example', '곽탁성', '서울'); | 곽탁성",
        "insert into m values (\"k12\", \"곽탁성\", \"k12@elm.example\"); | 곽탁성"
      })
  void areFound(String row, String name) {
    assertThat(Scanned.names(row)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into m values ('k12', '4321', '곽탁성', '010-1234-1234');",
        "insert into m values ('k12', '4321', '곽탁성', '12'); -- k12@elm.example",
        "insert into m values ('k12', '고구마는', 'k12@elm.example');",
        "say '곽탁성' to k12@elm.example"
      })
  void areNotFoundInOtherRows(String row) {
    assertThat(Scanned.names(row)).isEmpty();
  }
}
