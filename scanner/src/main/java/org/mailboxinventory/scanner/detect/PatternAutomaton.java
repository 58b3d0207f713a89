package org.mailboxinventory.scanner.detect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs all patterns at once from one place: a deterministic automaton whose states are made when
 * first needed, so that neither start-up nor memory grows with what the patterns could match. Each
 * byte costs one look-up. For one thread.
 */
final class PatternAutomaton {
  /**
   * Beyond this many states the table is dropped and made anew: bounds memory whatever the text.
   */
  private static final int MOST_STATES = 1 << 15;

  private static final int FEW_STATES = 16;
  private static final int DEAD = -1;
  private static final int UNKNOWN = 0;
  private static final int ENDS = 1 << 30;

  private final PatternNfa nfa;
  private final byte[] classOf;
  private final int stride;
  private final int[] representative;

  private final Map<States, Integer> known = new HashMap<>();
  private int[][] members = new int[FEW_STATES][];
  private int[][] ends = new int[FEW_STATES][];
  private int[] table;
  private int count;
  private int start;
  private long steps;

  /** When each state of the undetermined automaton was gathered last. */
  private final int[] seen;

  private int generation;
  private int[] gathered = new int[256];

  PatternAutomaton(PatternNfa nfa) {
    this.nfa = nfa;
    this.classOf = nfa.classOf();
    this.stride = Integer.highestOneBit(Math.max(1, nfa.classes() * 2 - 1));
    this.representative = new int[nfa.classes()];
    for (int b = 255; b >= 0; b--) {
      representative[classOf[b] & 0xff] = b;
    }
    this.seen = new int[nfa.size()];
    this.table = new int[FEW_STATES * stride];
    reset();
  }

  /**
   * How many bytes have been looked at in all: the measure of work that does not depend on a clock.
   */
  long steps() {
    return steps;
  }

  /**
   * Runs from {@code from} as far as any pattern goes, at most to {@code to}.
   *
   * @param hits hears each end that is followed by no letter or digit, shortest first
   */
  void run(byte[] text, int from, int to, Hits hits) {
    int state = start;
    int i = from;
    while (i < to) {
      int next = table[state + (classOf[text[i] & 0xff] & 0xff)];
      if (next <= 0) {
        next = next == UNKNOWN ? build(state, classOf[text[i] & 0xff] & 0xff) : next;
        if (next == DEAD) {
          break;
        }
      }
      i++;
      if ((next & ENDS) != 0) {
        state = next & ~ENDS;
        if (i == to || !SpanPass.isWord(text[i])) {
          hits.end(ends[state / stride], i);
        }
      } else {
        state = next;
      }
    }
    steps += i - from + 1;
  }

  /** Whether {@code text[from, to)} as a whole is a match. */
  boolean matches(byte[] text, int from, int to) {
    int state = start;
    boolean ended = false;
    steps += to - from;
    for (int i = from; i < to; i++) {
      int byteClass = classOf[text[i] & 0xff] & 0xff;
      int next = table[state + byteClass];
      next = next == UNKNOWN ? build(state, byteClass) : next;
      if (next == DEAD) {
        return false;
      }
      ended = (next & ENDS) != 0;
      state = next & ~ENDS;
    }
    return ended;
  }

  private int build(int state, int byteClass) {
    int[] closed = closed(members[state / stride], representative[byteClass]);
    if (closed.length == 0) {
      table[state + byteClass] = DEAD;
      return DEAD;
    }
    if (count >= MOST_STATES && !known.containsKey(new States(closed))) {
      reset();
      return number(closed);
    }
    int next = number(closed);
    table[state + byteClass] = next;
    return next;
  }

  /** The states after reading {@code b} in any of {@code states}, sorted. */
  private int[] closed(int[] states, int b) {
    generation++;
    int found = 0;
    for (int state : states) {
      int next = nfa.next(state, b);
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
    int[] closed = Arrays.copyOf(gathered, found);
    Arrays.sort(closed);
    return closed;
  }

  private void reset() {
    known.clear();
    Arrays.fill(table, UNKNOWN);
    // Number 0 stays unused: its premultiplied value is the mark for "unknown".
    count = 1;
    start = number(nfa.reach(nfa.start())) & ~ENDS;
  }

  private int number(int[] states) {
    States key = new States(states);
    Integer have = known.get(key);
    if (have != null) {
      return have;
    }
    if (count == members.length) {
      members = Arrays.copyOf(members, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      table = Arrays.copyOf(table, count * 2 * stride);
    }
    members[count] = states;
    ends[count] = nfa.ends(states);
    int number = count * stride | (ends[count].length > 0 ? ENDS : 0);
    known.put(key, number);
    count++;
    return number;
  }

  /** Hears where patterns end. */
  interface Hits {
    void end(int[] patterns, int at);
  }

  /** A set of states as a map key. */
  private static final class States {
    private final int[] states;
    private final int hash;

    States(int[] states) {
      this.states = states;
      this.hash = Arrays.hashCode(states);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof States that && Arrays.equals(states, that.states);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
