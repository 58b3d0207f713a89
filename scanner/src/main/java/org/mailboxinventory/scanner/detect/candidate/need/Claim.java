package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.context.Support;

/** A place of a text that a detector claims. */
public interface Claim {
  /** The number of the detector in the catalogue. */
  int detector();

  /** Where it begins in the normalised text, in bytes. */
  int from();

  /** Behind its last byte. */
  int to();

  /** The pattern that it matched. */
  Detector.Pattern pattern();

  /** The value as it was checked. */
  String canonical();

  /** Whether the checks that it passed validate it. */
  boolean validated();

  /** What supports it. */
  Support support();

  /** How sure it is. */
  Judgement judgement();
}
