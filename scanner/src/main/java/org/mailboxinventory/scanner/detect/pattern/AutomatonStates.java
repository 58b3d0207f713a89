package org.mailboxinventory.scanner.detect.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.mailboxinventory.scanner.detect.pattern.DeterministicStates.State;

/**
 * The states of a deterministic automaton made so far, and its table of where each byte leads. When
 * there are more than it holds, a larger copy takes its place, in which every state keeps its
 * number.
 */
final class AutomatonStates {
  /** A bit of a state's entry: some pattern ends there. */
  static final int ENDS = 1;

  /** The same object in all copies. */
  final Object origin;

  final Map<State, Integer> known;
  final State[] members;
  final PatternSet[] ends;
  final char[] next;
  int count;

  AutomatonStates(int stride, int states) {
    this.origin = new Object();
    this.known = new HashMap<>();
    this.members = new State[states];
    this.ends = new PatternSet[states];
    this.next = new char[states * stride];
  }

  private AutomatonStates(AutomatonStates smaller) {
    this.origin = smaller.origin;
    this.known = smaller.known;
    this.members = Arrays.copyOf(smaller.members, smaller.count * 2);
    this.ends = Arrays.copyOf(smaller.ends, smaller.count * 2);
    this.next = Arrays.copyOf(smaller.next, smaller.next.length * 2);
    this.count = smaller.count;
  }

  AutomatonStates larger() {
    return new AutomatonStates(this);
  }

  /** Takes up a state; returns its entry. */
  int add(State state, PatternSet patterns) {
    members[count] = state;
    ends[count] = patterns;
    int number = count << 1 | (patterns.patterns().length > 0 ? ENDS : 0);
    known.put(state, number);
    count++;
    return number;
  }
}
