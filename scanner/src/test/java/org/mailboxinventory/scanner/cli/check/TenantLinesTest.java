package org.mailboxinventory.scanner.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.source.graph.check.Grant;
import org.mailboxinventory.scanner.source.graph.check.Permission;
import org.mailboxinventory.scanner.source.graph.check.TenantCheck;

/** What is said of each permission. */
class TenantLinesTest {
  private static final CheckLine AUDIT = CheckLine.fine("tenant", "audit", "none");

  @ParameterizedTest
  @CsvSource({
    "USER_READ_ALL, false",
    "ORGANIZATION_READ_ALL, false",
    "GROUP_MEMBER_READ_ALL, false",
    "GROUP_CONVERSATION_READ_ALL, false",
    "REPORTS_READ_ALL, false",
    "MAIL_READ, true",
    "MAILBOX_SETTINGS_READ, true",
    "MAILBOX_FOLDER_READ_ALL, true",
    "CALENDARS_READ, true",
    "CONTACTS_READ, true"
  })
  void exchangeIsNamedWhereItHasSuchARole(Permission permission, boolean exchange) {
    String granted = said(permission, Grant.State.GRANTED);
    assertThat(granted).contains("not in the token");
    assertThat(granted.contains("Exchange may grant it")).isEqualTo(exchange);
    assertThat(said(permission, Grant.State.PARTLY).contains("Exchange")).isEqualTo(exchange);
  }

  private static String said(Permission permission, Grant.State state) {
    TenantCheck check =
        new TenantCheck(
            null,
            null,
            null,
            null,
            List.of(new Grant(permission, false, state, 1, 1, false)),
            List.of(),
            1,
            TenantCheck.Reading.READ,
            Set.of(),
            false,
            null);
    return TenantLines.of(check, AUDIT).stream()
        .filter(line -> line.what().equals(permission.word()))
        .map(line -> line.says() + " " + line.remedy())
        .findFirst()
        .orElseThrow();
  }
}
