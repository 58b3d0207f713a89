package org.mailboxinventory.scanner.sample.value;

/**
 * One value that the sample tenant holds on purpose: what a scan is measured against.
 *
 * @param mailbox the mailbox's address
 * @param itemId the item's immutable id; of a folder's name, the folder's id
 * @param part {@code subject}, {@code body}, {@code folder}, {@code attachments/1} for the name of
 *     the first attachment, {@code attachments/1/pack.zip/list.csv} for what lies in it
 * @param detector which detector it is for; {@link #ANY} for what none must find
 * @param value the value without separators, in ASCII digits; a date of birth as {@code dd/mm/yyyy}
 * @param written the value as it stands in the mail, before HTML escapes
 * @param nearMiss it only looks like one and must not be found
 * @param readable false inside what cannot be read without a password or text recognition
 * @param person the number of the person whose value it is, or for whom a near miss was made
 */
public record Planted(
    String mailbox,
    String itemId,
    String part,
    String detector,
    String value,
    String written,
    boolean nearMiss,
    boolean readable,
    int person) {

  /** The detector of near misses that nothing must find: amounts, order numbers and the like. */
  public static final String ANY = "any";

  @Override
  public String toString() {
    return "Planted[" + detector + " in " + part + (nearMiss ? ", near miss]" : "]");
  }

  /** A value whose mailbox and item are not settled yet. */
  public record Plant(
      String part,
      String detector,
      String value,
      String written,
      boolean nearMiss,
      boolean readable,
      int person) {

    public Plant within(String outerPart, boolean outerReadable) {
      return new Plant(
          outerPart, detector, value, written, nearMiss, readable && outerReadable, person);
    }

    public Planted at(String mailbox, String itemId) {
      return new Planted(
          mailbox, itemId, part, detector, value, written, nearMiss, readable, person);
    }
  }
}
