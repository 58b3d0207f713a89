package org.mailboxinventory.scanner.detect.pattern;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sets of states of a non-deterministic automaton, each worked out when it is asked for: neither
 * start-up nor memory grows with what the patterns could match.
 */
public final class NfaStates implements DeterministicStates {
  private final PatternNfa nfa;

  /** By class, a byte of it. */
  private final int[] representative;

  /** When each state of the undetermined automaton was gathered last. */
  private final int[] seen;

  private int generation;
  private int[] gathered = new int[256];

  public NfaStates(PatternNfa nfa) {
    this.nfa = nfa;
    this.representative = new int[nfa.classes()];
    for (int b = 255; b >= 0; b--) {
      representative[nfa.classOf()[b] & 0xff] = b;
    }
    this.seen = new int[nfa.size()];
  }

  @Override
  public byte[] classOf() {
    return nfa.classOf();
  }

  @Override
  public int classes() {
    return nfa.classes();
  }

  @Override
  public State first() {
    return new Members(nfa.reach(nfa.start()));
  }

  @Override
  public @Nullable State after(State state, int byteClass) {
    int b = representative[byteClass];
    generation++;
    int found = 0;
    for (int member : ((Members) state).states) {
      int next = nfa.next(member, b);
      if (next >= 0) {
        for (int reached : nfa.reach(next)) {
          if (seen[reached] != generation) {
            seen[reached] = generation;
            if (found == gathered.length) {
              gathered = Arrays.copyOf(gathered, found * 2);
            }
            gathered[found++] = reached;
          }
        }
      }
    }
    if (found == 0) {
      return null;
    }
    int[] members = Arrays.copyOf(gathered, found);
    Arrays.sort(members);
    return new Members(members);
  }

  @Override
  public int[] ends(State state) {
    return nfa.ends(((Members) state).states);
  }

  @Override
  public void write(DataOutputStream out) throws IOException {
    StoredStates.of(this).write(out);
  }

  /** A set of states, in order. */
  static final class Members implements State {
    private final int[] states;
    private final int hash;

    /** Takes over {@code states}. */
    Members(int[] states) {
      this.states = states;
      this.hash = Arrays.hashCode(states);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Members that && Arrays.equals(states, that.states);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
