package org.mailboxinventory.scanner.engine.item;

import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Finds values in the texts of one item after another, and counts their fingerprints. For one
 * thread.
 */
final class TextScan {
  private final PartScan scan;
  private final Fingerprinter fingerprinter;
  private final Passwords passwords;
  private final OwnDomains own;
  private Passwords.Known known;

  /** {@code own}: tells mail addresses of the tenant's own domains. */
  TextScan(PartScan scan, Fingerprinter fingerprinter, Passwords passwords, OwnDomains own) {
    this.scan = scan;
    this.fingerprinter = fingerprinter;
    this.passwords = passwords;
    this.own = own;
    this.known = passwords.known();
  }

  /** Another item: what passwords are made of is looked for in it alone. */
  void beginItem() {
    known = passwords.known();
  }

  /** What was found so far of that which passwords of this item are made of. */
  Passwords.Known known() {
    return known;
  }

  /** A whole text, such as a subject. */
  void text(SensitiveText text, ValueCounts counts) {
    if (text.length() > 0) {
      byte[] utf8 = text.bytes();
      begin(counts, false);
      scan.text(utf8, 0, utf8.length);
      finish();
    }
  }

  /** The names and addresses of a message's sender and of those who receive it. */
  void correspondents(SensitiveText text, ValueCounts counts) {
    if (text.length() > 0) {
      byte[] utf8 = text.bytes();
      int before = counts.records();
      scan.beginCorrespondents(match -> count(match, before, counts));
      scan.text(utf8, 0, utf8.length);
      finish();
    }
  }

  /**
   * A text begins, which comes in pieces to {@link #sink}; {@code ocr}: it was read off a picture.
   */
  void begin(ValueCounts counts, boolean ocr) {
    int before = counts.records();
    scan.begin(match -> count(match, before, counts), ocr);
  }

  private void count(Match match, int recordsBefore, ValueCounts counts) {
    known.found(match);
    Fingerprint print = fingerprinter.of(match.detector().id(), match.canonical().bytes());
    counts.add(
        match.detector().id(),
        print,
        match.confidence(),
        match.accepted(),
        match.record() == 0 ? 0 : recordsBefore + match.record(),
        own.of(match));
  }

  /** Takes the text that was begun; ends with the item's time. */
  TextSink sink(ItemClock clock) {
    return new TimedText(scan, clock);
  }

  /** The text is at its end. */
  void finish() {
    scan.finish();
  }
}
