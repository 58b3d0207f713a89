package org.mailboxinventory.scanner.source;

import java.util.List;

/**
 * The tenant's own people, as far as anything describes them beside the mailboxes themselves.
 *
 * @param byDirectory whether a directory lists all of them; else some are known by evidence files
 */
public record KnownStaff(boolean byDirectory, List<StaffMember> members) {

  public KnownStaff {
    members = List.copyOf(members);
  }

  /** Nothing describes them. */
  public static KnownStaff nobody() {
    return new KnownStaff(false, List.of());
  }
}
