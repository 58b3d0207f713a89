package org.mailboxinventory.scanner.detect.catalogue;

import java.util.Locale;

/** A place in what is said of payments and accounts that says what is there. */
public enum NumberPlace {
  /** Twelve digits between the signs of a narration: the reference of its payment. */
  IN_NARRATION(0),
  /** Before the code of a branch: an account of India. */
  BEFORE_BRANCH(1),
  /** The code of a branch beside an account, or in a narration before its reference. */
  BESIDE_ACCOUNT(2),
  /** Behind a word for an account that follows one for a loan: the account of the loan. */
  BEHIND_LOAN(3),
  /** Field 25 of the messages in which banks send statements, 50 to 59 of payments: an account. */
  IN_STATEMENT(4),
  /** An item of a list below a line that names accounts, or behind the name of a bank. */
  IN_ACCOUNT_LIST(5),
  /** An item of a list below a line that names passports. */
  IN_PASSPORT_LIST(6),
  /** Behind the code for it in a segment of X12: the number of an employer. */
  EMPLOYER_IN_SEGMENT(7),
  /** The same, or where HL7 has it of a patient: the social security number of a person. */
  PERSON_IN_SEGMENT(8),
  /** Behind the code for it in a segment of X12: the number of a provider of health care. */
  PROVIDER_IN_SEGMENT(9),
  /** The same, or where HL7 has it of a patient: a day of birth. */
  BIRTH_IN_SEGMENT(10);

  private final int number;

  NumberPlace(int number) {
    this.number = number;
  }

  /** Which one it is, counted from 0. */
  public int number() {
    return number;
  }

  /** As detector files write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
