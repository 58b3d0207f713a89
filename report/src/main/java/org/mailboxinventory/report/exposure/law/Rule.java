package org.mailboxinventory.report.exposure.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a mailbox may touch, as in {@code config/law/rules/}.
 *
 * @param kind {@code law}, {@code standard}, or {@code house} for rules of this program
 * @param aliases earlier ids of the same duty
 * @param entity whom it binds
 * @param when what has to hold for it to say anything
 * @param unless what keeps it from saying anything though {@code when} holds; null: nothing
 * @param outcome what it means when its conditions hold
 * @param clock the id of the clock that runs once an event is open; null when none does
 * @param guardsDeletion whether it is a reason not to delete what it touches
 * @param says what it means, in one sentence
 */
public record Rule(
    String id,
    String name,
    String kind,
    Set<String> aliases,
    Entity entity,
    Condition when,
    @Nullable Condition unless,
    Status outcome,
    Validity validity,
    Succession succession,
    @Nullable String clock,
    boolean guardsDeletion,
    String says,
    String caveat,
    Provenance provenance) {
  public Rule {
    aliases = Set.copyOf(aliases);
  }

  /** What a rule says of a mailbox. */
  public enum Status {
    INDICATION("indication"),
    NO_INDICATION("no-indication"),
    NOT_ASSESSABLE("not-assessable"),
    NEEDS_DECISION("needs-decision");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The word used in the file and in outputs. */
    public String word() {
      return word;
    }
  }
}
