package org.mailboxinventory.scanner.evaluation;

import java.util.List;

/** A body of mail, and what it truly holds. */
record Document(boolean html, String text, List<Truth> truths) {

  Document {
    truths = List.copyOf(truths);
  }

  /** A value as it stands in the text, and the detector that must find it. */
  record Truth(String detector, String value) {}
}
