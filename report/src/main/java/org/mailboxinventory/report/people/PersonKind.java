package org.mailboxinventory.report.people;

import java.util.Comparator;
import java.util.Locale;
import org.mailboxinventory.report.model.DetectorId;

/**
 * What the values of one detector say about whose they are.
 *
 * @param exclusive a person has one such value, so that two of them are two people
 */
public record PersonKind(DetectorId detector, Joins joins, boolean exclusive) {
  /** Values of people are numbered in this order: the surest kinds first. */
  static final Comparator<PersonKind> SUREST_FIRST =
      Comparator.comparing(PersonKind::joins).thenComparing(PersonKind::detector);

  /** How values of a kind join what is in one record with them. */
  public enum Joins {
    /** A number of one person. */
    OWN,
    /** An account or card: of one person or a few. */
    ACCOUNT,
    /** A telephone or address: of one person or a few. */
    CONTACT,
    /** Joins what is beside it, and counts for no person alone. */
    ATTACHED,
    /** A number of an organisation: what is alone in its record with it is the organisation's. */
    ORGANISATION,
    /** A person's name: joins nothing. */
    NAME,
    /** Says nothing about whose it is. */
    NEVER;

    /** As the data file writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a value of this kind that stands alone is of a person who counts. */
    public boolean countsAlone() {
      return this == OWN || this == ACCOUNT || this == CONTACT;
    }

    /** Whether values of this kind join others. */
    public boolean joinsOthers() {
      return countsAlone() || this == ATTACHED;
    }

    boolean shared() {
      return this == ACCOUNT || this == CONTACT || this == ATTACHED;
    }

    /** Whether people rarely hold it with many others, so that it bounds their number. */
    public boolean strict() {
      return this == OWN || this == ACCOUNT;
    }
  }
}
