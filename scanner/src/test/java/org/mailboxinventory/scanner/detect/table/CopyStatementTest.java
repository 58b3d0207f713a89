package org.mailboxinventory.scanner.detect.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Rows of a dump of PostgreSQL, whose columns the statement above them names. */
class CopyStatementTest {
  private static final String ROWS =
      """
      7\tSunita Quorvand\t50100482913375\t1984-03-12\tHeron+52x
      8\tDevendra Quorvand\t\\N\t1979-11-30\tOsprey!81
      \\.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COPY public.clients (id, full_name, account_no, dob, password) FROM stdin;\n",
        "copy clients (id, \"full_name\", account_no, dob, password) from stdin;\n",
        "SET x = on;\n\nCOPY clients(id,full_name,account_no,dob,password) FROM STDIN;\n"
      })
  void aColumnSaysWhatItsValuesAre(String statement) {
    assertThat(Scanned.findings(statement + ROWS))
        .contains(
            "global.person-name high Sunita Quorvand",
            "in.bank-account high 50100482913375",
            "global.date-of-birth high 1984-03-12",
            "global.password high Heron+52x",
            "global.person-name high Devendra Quorvand",
            "global.date-of-birth high 1979-11-30",
            "global.password high Osprey!81");
  }

  @Test
  void theRowsEndBeforeTheNextStatement() {
    String statement = "COPY clients (id, full_name, account_no, dob, password) FROM stdin;\n";
    String log = "9\tstarted\t4829133\t2024-03-12\tosprey81\n";
    assertThat(Scanned.findings(statement + ROWS + "\nselect now();\n" + log))
        .noneMatch(each -> each.endsWith(" osprey81") || each.endsWith(" 2024-03-12"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COPY clients (id, full_name, account_no, dob, password) TO stdout;\n",
        "COPY clients (id, full_name, account_no, dob, password) FROM '/srv/clients.txt';\n",
        "copy (id, full_name, account_no, dob, password) of the clients\n"
      })
  void anotherStatementNamesNone(String statement) {
    assertThat(Scanned.findings(statement + ROWS)).noneMatch(each -> each.contains("password"));
  }
}
