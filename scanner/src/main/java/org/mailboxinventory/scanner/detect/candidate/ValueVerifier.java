package org.mailboxinventory.scanner.detect.candidate;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.candidate.need.CanonicalCache;
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

  /**
   * Whether the pattern or a check refuses {@code text[from, to)}.
   *
   * @param mayFail what has the form of a value that passes is not refused
   */
  boolean refuses(int pattern, byte[] text, int from, int to, boolean mayFail) {
    if (!matches(pattern, text, from, to)) {
      return true;
    }
    String value = values.of(catalogue.detectorOf(pattern), text, from, to);
    return !passes(catalogue.checks(pattern), value)
        && !(mayFail && passes(catalogue.form(pattern), value));
  }

  /** The canonical value of {@code text[from, to)}; null when the pattern or a check refuses it. */
  @Nullable String verified(int pattern, byte[] text, int from, int to) {
    return verified(pattern, text, from, to, trace);
  }

  /** As {@link #verified}, of a copy of some of the window's text: what is refused has no place. */
  @Nullable String verifiedCopy(int pattern, byte[] copy, int from, int to) {
    return verified(pattern, copy, from, to, null);
  }

  private @Nullable String verified(
      int pattern, byte[] text, int from, int to, @Nullable Trace refused) {
    if (!matches(pattern, text, from, to)) {
      return null;
    }
    String value = values.of(catalogue.detectorOf(pattern), text, from, to);
    if (passes(catalogue.checks(pattern), value)) {
      return value;
    }
    if (refused != null) {
      refused.refused(pattern, from, to, value);
    }
    return null;
  }

  /**
   * The canonical value of {@code text[from, to)} that fails the checks and has the form of one
   * that passes; null when it has not, or fails none.
   */
  @Nullable String failing(int pattern, byte[] text, int from, int to) {
    if (!matches(pattern, text, from, to)) {
      return null;
    }
    String value = values.of(catalogue.detectorOf(pattern), text, from, to);
    boolean fails = !passes(catalogue.checks(pattern), value);
    return fails && passes(catalogue.form(pattern), value) ? value : null;
  }

  private boolean matches(int pattern, byte[] text, int from, int to) {
    // The automaton of all patterns knows their shapes alone.
    PatternAutomaton exact = catalogue.exact(pattern);
    if (exact == null) {
      return true;
    }
    steps += to - from;
    return exact.matches(text, from, to);
  }

  private boolean passes(Check[] checks, String value) {
    for (Check check : checks) {
      steps += value.length();
      if (!check.passes(value)) {
        return false;
      }
    }
    return true;
  }
}
