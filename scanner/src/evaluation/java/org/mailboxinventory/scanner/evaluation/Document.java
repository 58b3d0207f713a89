package org.mailboxinventory.scanner.evaluation;

import java.util.List;

/**
 * A body of mail, and what it truly holds.
 *
 * @param besides what may be found as well and need not be: names without a label
 */
record Document(boolean html, String text, List<Truth> truths, List<Truth> besides) {

  Document {
    truths = List.copyOf(truths);
    besides = List.copyOf(besides);
  }

  /** A value as it stands in the text, and the detector that must find it. */
  record Truth(String detector, String value) {}
}
