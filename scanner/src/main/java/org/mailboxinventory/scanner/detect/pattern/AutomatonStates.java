package org.mailboxinventory.scanner.detect.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The states of a deterministic automaton made so far, and its table of where each byte leads. When
 * there are more than it holds, a larger copy takes its place, in which every state keeps its
 * number.
 */
final class AutomatonStates {
  /** A bit of a state's entry: some pattern ends there. */
  static final int ENDS = 1;

  /** The members of the first state, the same object in all copies. */
  final int[] root;

  final Map<StateSet, Integer> known;
  final int[][] members;
  final PatternSet[] ends;
  final char[] next;
  int count;

  AutomatonStates(int stride, int states, int[] root) {
    this.root = root.clone();
    this.known = new HashMap<>();
    this.members = new int[states][];
    this.ends = new PatternSet[states];
    this.next = new char[states * stride];
  }

  private AutomatonStates(AutomatonStates smaller) {
    this.root = smaller.root;
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
  int add(StateSet states, PatternSet patterns) {
    members[count] = states.states();
    ends[count] = patterns;
    int number = count << 1 | (patterns.patterns().length > 0 ? ENDS : 0);
    known.put(states, number);
    count++;
    return number;
  }

  /** A set of states as a map key. */
  static final class StateSet {
    private final int[] states;
    private final int hash;

    StateSet(int[] states) {
      this.states = states;
      this.hash = Arrays.hashCode(states);
    }

    /** In order; not to be changed. */
    int[] states() {
      return states;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof StateSet that && Arrays.equals(states, that.states);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
