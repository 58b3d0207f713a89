package org.mailboxinventory.report.people;

/**
 * A further account, telephone or address among a person's values: whose it is, is not sure. Some
 * people have several; others are written of beside someone else, without a number of their own.
 */
public enum Further {
  /** Nothing tells whose it is. */
  UNSURE(0),
  /** In several records beside the same own number as the first. */
  SAME_PERSON(1),
  /** Beside the own number of somebody else, too. */
  SOMEBODY_ELSE(2);

  private static final int SHIFT = 2;

  private final int number;

  Further(int number) {
    this.number = number;
  }

  /** What it is known by in a signature, with the bit of its kind. */
  int code(int bit) {
    return UpperCount.FURTHER + ((bit << SHIFT) | number);
  }

  /** Whether it is a code and no bit of a kind. */
  public static boolean isCode(int code) {
    return code >= UpperCount.FURTHER;
  }

  /** The bit of the kind in a code. */
  public static int bit(int code) {
    return (code - UpperCount.FURTHER) >> SHIFT;
  }

  /** What a code tells of the value. */
  public static Further of(int code) {
    return switch (code & ((1 << SHIFT) - 1)) {
      case 1 -> SAME_PERSON;
      case 2 -> SOMEBODY_ELSE;
      default -> UNSURE;
    };
  }
}
