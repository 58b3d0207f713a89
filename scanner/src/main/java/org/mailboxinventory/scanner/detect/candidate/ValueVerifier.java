package org.mailboxinventory.scanner.detect.candidate;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.candidate.need.PatternRules;
import org.mailboxinventory.scanner.detect.check.Check;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;

/**
 * Whether what a pattern's shape matches is a value: the pattern itself matches, and the canonical
 * value passes the detector's checks. For one thread.
 */
final class ValueVerifier {
  private final CompiledCatalogue catalogue;
  private final CanonicalCache values;
  private long steps;

  /** Takes what checks refuse; null unless findings are to be explained. */
  private @Nullable Trace trace;

  ValueVerifier(CompiledCatalogue catalogue, PatternRules rules) {
    this.catalogue = catalogue;
    this.values = new CanonicalCache(catalogue, rules);
  }

  /** Another window of text. */
  void begin() {
    values.clear();
  }

  void explain(Trace newTrace) {
    trace = newTrace;
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return steps;
  }

  /** The canonical value of {@code text[from, to)}; null when the pattern or a check refuses it. */
  @Nullable String verified(int pattern, byte[] text, int from, int to) {
    // The automaton of all patterns knows their shapes alone.
    PatternAutomaton exact = catalogue.exact(pattern);
    if (exact != null) {
      steps += to - from;
      if (!exact.matches(text, from, to)) {
        return null;
      }
    }
    int detector = catalogue.detectorOf(pattern);
    String value = values.of(detector, text, from, to);
    for (Check check : catalogue.checks(pattern)) {
      steps += value.length();
      if (!check.passes(value)) {
        if (trace != null) {
          trace.refused(pattern, from, to, value);
        }
        return null;
      }
    }
    return value;
  }
}
