package org.mailboxinventory.scanner.text;

import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;

/**
 * Hears the parts of one item, one after another: each begins, brings its text, and ends with its
 * outcome. Parts do not nest; a nested one follows its container.
 */
public interface PartSink {

  /** A part begins; its text goes to the sink returned, until {@link #endPart}. */
  TextSink beginPart(PartHeader header);

  /**
   * What follows in the part that began last is one form of its text, until the next form or the
   * part's end: of each value the form counts that has it most often.
   */
  default void form() {}

  /** The part that began last has ended. {@code bytes} is its size as received. */
  void endPart(long bytes, PartOutcome outcome);

  /**
   * What a part is.
   *
   * @param path where it stands in the item: {@code body}, {@code attachments/1/statement.xlsx},
   *     deeper for what lies inside; holds names from mail
   * @param mediaType as detected, without parameters
   * @param ocr its text was read from a picture, so look-alike characters may be confused
   */
  record PartHeader(Part.Kind kind, SensitiveText path, String mediaType, boolean ocr) {}
}
