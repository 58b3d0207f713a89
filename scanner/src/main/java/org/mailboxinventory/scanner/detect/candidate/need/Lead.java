package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.scanner.detect.catalogue.Detector;

/**
 * How the text leads to a place at which anchored patterns are tried.
 *
 * @param anchor what leads there
 * @param ceiling nothing of the value lies behind this
 * @param whole no other word is directly before the label
 * @param stopped a full stop follows the opener
 * @param tells more than blanks part the label and the place
 * @param fills the value must be the whole of its cell, which ends at the ceiling
 * @param purpose what a secret is for stands between the label and the place
 * @param further another value of several words comes before this one in a list
 * @param form the label is above the cell and names the cell beside it too
 */
public record Lead(
    Detector.Anchor anchor,
    int ceiling,
    boolean whole,
    boolean stopped,
    boolean tells,
    boolean fills,
    boolean purpose,
    boolean further,
    boolean form) {

  /** Behind a label in running text. */
  public static Lead label(int ceiling, boolean whole, boolean tells, boolean purpose) {
    return new Lead(
        Detector.Anchor.LABEL, ceiling, whole, false, tells, false, purpose, false, false);
  }

  /** The same for the further values of a list whose first one is of several words or of one. */
  public Lead listed(boolean several) {
    return several
        ? new Lead(anchor, ceiling, whole, stopped, tells, fills, purpose, true, form)
        : this;
  }

  /** The same, nothing of the value behind another place. */
  public Lead upTo(int newCeiling) {
    return newCeiling == ceiling
        ? this
        : new Lead(anchor, newCeiling, whole, stopped, tells, fills, purpose, further, form);
  }

  /** The same for a value of two lines that are joined: it need not fill its cell. */
  public Lead joined(boolean newTells) {
    return new Lead(anchor, ceiling, whole, stopped, newTells, false, purpose, further, form);
  }

  /** A cell whose header or neighbour is a label. */
  public static Lead cell(int ceiling) {
    return new Lead(Detector.Anchor.LABEL, ceiling, true, false, true, true, false, false, false);
  }

  /** The same below a label that names the cell beside it too. */
  public static Lead form(int ceiling) {
    return new Lead(Detector.Anchor.LABEL, ceiling, true, false, true, true, false, false, true);
  }

  /** At an opener, which belongs to the value. */
  public static Lead atOpener(int ceiling) {
    return new Lead(
        Detector.Anchor.AT_OPENER, ceiling, true, false, true, false, false, false, false);
  }

  /** Where a town is named whose numbers are dialled so. */
  public static Lead town(int ceiling) {
    return new Lead(Detector.Anchor.TOWN, ceiling, true, false, true, false, false, false, false);
  }

  /** Behind a word for telephones, where the number has been read: it ends at the ceiling. */
  public static Lead dialled(int end) {
    return new Lead(Detector.Anchor.DIALLED, end, true, false, true, false, false, false, false);
  }

  /** Whether a step before has read where the value ends. */
  public boolean read() {
    return anchor == Detector.Anchor.COMMAND || anchor == Detector.Anchor.DIALLED;
  }

  /** Whether a label names the value, or its own beginning. */
  public boolean names() {
    return anchor == Detector.Anchor.LABEL
        || anchor == Detector.Anchor.PREFIX
        || anchor == Detector.Anchor.DIALLED;
  }

  /** Behind an option of a command. */
  public static Lead command(int ceiling) {
    return new Lead(
        Detector.Anchor.COMMAND, ceiling, true, false, true, false, false, false, false);
  }

  /** At the fixed beginning of a value. */
  public static Lead atPrefix(int ceiling) {
    return new Lead(Detector.Anchor.PREFIX, ceiling, true, false, true, false, false, false, false);
  }

  /** Behind an opener. */
  public static Lead opener(int ceiling, boolean stopped) {
    return new Lead(
        Detector.Anchor.OPENER, ceiling, true, stopped, true, false, false, false, false);
  }
}
