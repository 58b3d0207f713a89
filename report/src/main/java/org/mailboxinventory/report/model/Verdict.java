package org.mailboxinventory.report.model;

import java.util.Locale;

/** What a person says of a finding that was shown with its surroundings. */
public enum Verdict {
  RIGHT,
  WRONG,
  UNCLEAR;

  /** As people and files write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How often each was said. */
  public record Counts(int right, int wrong, int unclear) {
    public static final Counts NONE = new Counts(0, 0, 0);

    /** These, and one more. */
    public Counts with(Verdict verdict) {
      return switch (verdict) {
        case RIGHT -> new Counts(right + 1, wrong, unclear);
        case WRONG -> new Counts(right, wrong + 1, unclear);
        case UNCLEAR -> new Counts(right, wrong, unclear + 1);
      };
    }

    public Counts plus(Counts other) {
      return new Counts(right + other.right, wrong + other.wrong, unclear + other.unclear);
    }

    /** The share of the right ones; those that were unclear are left out. */
    public Share precision() {
      return Share.of(right, right + wrong);
    }
  }
}
