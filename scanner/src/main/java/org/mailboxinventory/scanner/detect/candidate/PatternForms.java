package org.mailboxinventory.scanner.detect.candidate;

import org.mailboxinventory.scanner.detect.candidate.need.PatternRules;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.pattern.MatchEnds;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.table.ValueForms;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * What may be a value of which kind, by the patterns of detectors and their checks: rows of plain
 * text are lined up with their headers by it. For one thread.
 */
final class PatternForms implements ValueForms {
  private final CompiledCatalogue catalogue;
  private final ValueVerifier verifier;
  private final MatchEnds ends = new MatchEnds();
  private final boolean[] known;

  /** The place at which patterns were tried last. */
  private int lastFrom = -1;

  private int lastTo;

  PatternForms(CompiledCatalogue catalogue, PatternRules rules) {
    this.catalogue = catalogue;
    // One of its own: what it refuses has been found by no search, and is not explained.
    this.verifier = new ValueVerifier(catalogue, rules);
    this.known = new boolean[catalogue.detectorCount()];
    for (int pattern = 0; pattern < catalogue.patternCount(); pattern++) {
      known[catalogue.detectorOf(pattern)] |=
          catalogue.pattern(pattern).anchor() == Detector.Anchor.PLACE;
    }
  }

  /** Another window of text. */
  void begin() {
    verifier.begin();
    lastFrom = -1;
  }

  @Override
  public boolean known(int[] header) {
    for (int entry : header) {
      if (names(entry) && known[entry >>> PhraseEntry.KIND_BITS]) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int end(byte[] text, int from, int to, int[] header) {
    if (from != lastFrom || to != lastTo) {
      lastFrom = from;
      lastTo = to;
      ends.clear();
      ends.begin();
      catalogue.numbers().run(text, from, Math.min(to, from + PatternParser.LONGEST), ends);
    }
    for (int end = ends.count() - 1; end >= 0; end--) {
      int at = ends.at(end);
      if (at == to || text[at] == ' ') {
        for (int pattern : ends.patterns(end).patterns()) {
          int entry = PhraseEntry.of(header, catalogue.detectorOf(pattern));
          if (entry >= 0 && names(entry) && verifier.verified(pattern, text, from, at) != null) {
            return at;
          }
        }
      }
    }
    return -1;
  }

  private static boolean names(int entry) {
    return (entry & PhraseEntry.NAME) != 0 && (entry & PhraseEntry.AGAINST) == 0;
  }
}
