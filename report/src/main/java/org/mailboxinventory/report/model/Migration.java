package org.mailboxinventory.report.model;

import java.util.List;

/** Whether the mailbox was moved to the cloud, and how that is known. */
public record Migration(State state, List<Evidence> evidence) {

  /** What the fact of a migration batch begins with; its name follows. */
  public static final String BATCH = "BatchId=";

  public Migration {
    evidence = List.copyOf(evidence);
  }

  /** Nothing is known. */
  public static Migration unknown() {
    return new Migration(State.UNKNOWN, List.of());
  }

  /** Where the mailbox comes from. */
  public enum State {
    MIGRATED("migrated"),
    CLOUD_BORN("cloud-born"),
    ON_PREMISES("on-premises"),
    UNKNOWN("unknown");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** Whether it is known to lie with the provider. */
    public boolean inCloud() {
      return this == MIGRATED || this == CLOUD_BORN;
    }

    /** The word used in outputs. */
    public String word() {
      return word;
    }
  }
}
