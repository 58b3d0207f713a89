package org.mailboxinventory.report.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** No figure of a department tells of fewer than five mailboxes. */
final class SmallDepartmentsTest {
  @Test
  void departmentsOfFewerThanFiveAreCountedTogether() {
    assertThat(SmallDepartments.of(Map.of("Retail", 40L, "Law", 4L, "Audit", 1L, "Cards", 5L)))
        .containsExactlyInAnyOrder("Law", "Audit");
    assertThat(SmallDepartments.of(Map.of("Retail", 40L, "Cards", 5L))).isEmpty();
  }

  @Test
  void whereTogetherTheyAreFewTheNextSmallestIsAmongThem() {
    assertThat(SmallDepartments.of(Map.of("Retail", 40L, "Law", 4L, "Cards", 6L)))
        .containsExactlyInAnyOrder("Law", "Cards");
    assertThat(SmallDepartments.of(Map.of("Retail", 40L, "", 2L, "Cards", 6L)))
        .containsExactly("Cards");
    assertThat(SmallDepartments.of(Map.of("Retail", 40L, "", 3L, "Law", 2L)))
        .containsExactly("Law");
  }
}
