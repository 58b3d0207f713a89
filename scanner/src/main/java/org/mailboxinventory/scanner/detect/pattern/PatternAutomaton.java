package org.mailboxinventory.scanner.detect.pattern;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.mailboxinventory.scanner.detect.pattern.AutomatonStates.StateSet;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Runs all patterns at once from one place: a deterministic automaton whose states are made when
 * first needed, so that neither start-up nor memory grows with what the patterns could match. Each
 * byte costs one look-up. All threads share one, and so the states that any of them has made.
 */
public final class PatternAutomaton {
  /**
   * Beyond this many states the table is dropped and made anew: bounds memory whatever the text.
   */
  private static final int MOST_STATES = 1 << 15;

  private static final int FEW_STATES = 16;

  /** An entry of the table: one of these two, or a state's number, shifted, and whether it ends. */
  private static final int UNKNOWN = 0;

  private static final int DEAD = 1;

  /** The number of the first state; 0 stays unused, since its entry means something else. */
  private static final int FIRST = 1;

  private static final VarHandle ENTRIES = MethodHandles.arrayElementVarHandle(char[].class);

  private final PatternNfa nfa;
  private final PatternSets sets;
  private final byte[] classOf;

  /** A state's row in the table has two to the power of this entries: no multiplication. */
  private final int shift;

  private final int[] representative;
  private volatile AutomatonStates tables;

  /** When each state of the undetermined automaton was gathered last. */
  private final int[] seen;

  private int generation;
  private int[] gathered = new int[256];

  public PatternAutomaton(PatternNfa nfa, PatternSets sets) {
    this.nfa = nfa;
    this.sets = sets;
    this.classOf = nfa.classOf();
    this.shift = 32 - Integer.numberOfLeadingZeros(nfa.classes() - 1);
    this.representative = new int[nfa.classes()];
    for (int b = 255; b >= 0; b--) {
      representative[classOf[b] & 0xff] = b;
    }
    this.seen = new int[nfa.size()];
    this.tables = fresh();
  }

  /**
   * Runs from {@code from} as far as any pattern goes, at most to {@code to}.
   *
   * @param hits takes each end that is followed by no letter or digit, shortest first
   * @return how many bytes were looked at: the measure of work that does not depend on a clock
   */
  public int run(byte[] text, int from, int to, Hits hits) {
    // Copies: a field would be read again for each byte.
    byte[] classes = classOf;
    int row = shift;
    AutomatonStates now = tables;
    char[] next = now.next;
    int state = FIRST;
    int i = from;
    while (i < to) {
      int byteClass = classes[text[i] & 0xff] & 0xff;
      int reached = (char) ENTRIES.getAcquire(next, (state << row) + byteClass);
      if (reached <= DEAD) {
        if (reached == UNKNOWN) {
          Step made = build(now, state, byteClass);
          now = made.tables();
          next = now.next;
          reached = made.reached();
        }
        if (reached == DEAD) {
          break;
        }
      }
      i++;
      state = reached >>> 1;
      if ((reached & AutomatonStates.ENDS) != 0 && (i == to || !AnchorScanner.isWord(text[i]))) {
        hits.end(now.ends[state], i);
      }
    }
    return i - from + 1;
  }

  /** Whether {@code text[from, to)} as a whole is a match. */
  public boolean matches(byte[] text, int from, int to) {
    byte[] classes = classOf;
    int row = shift;
    AutomatonStates now = tables;
    int state = FIRST;
    boolean ended = false;
    for (int i = from; i < to; i++) {
      int byteClass = classes[text[i] & 0xff] & 0xff;
      int reached = (char) ENTRIES.getAcquire(now.next, (state << row) + byteClass);
      if (reached == UNKNOWN) {
        Step made = build(now, state, byteClass);
        now = made.tables();
        reached = made.reached();
      }
      if (reached == DEAD) {
        return false;
      }
      ended = (reached & AutomatonStates.ENDS) != 0;
      state = reached >>> 1;
    }
    return ended;
  }

  /** A state reached, and the tables it belongs to. */
  private record Step(AutomatonStates tables, int reached) {}

  /** Makes the state that follows {@code state} of {@code old}. */
  private synchronized Step build(AutomatonStates old, int state, int byteClass) {
    StateSet closed = new StateSet(closed(old.members[state], representative[byteClass]));
    if (tables.count >= MOST_STATES && !tables.known.containsKey(closed)) {
      tables = fresh();
    }
    int reached = closed.states().length == 0 ? DEAD : number(closed);
    if (tables.root == old.root) {
      ENTRIES.setRelease(tables.next, (state << shift) + byteClass, (char) reached);
    }
    return new Step(tables, reached);
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

  private AutomatonStates fresh() {
    int[] first = nfa.reach(nfa.start());
    AutomatonStates made = new AutomatonStates(1 << shift, FEW_STATES, first);
    made.count = FIRST;
    made.add(new StateSet(first), sets.of(nfa.ends(first)));
    return made;
  }

  private int number(StateSet states) {
    Integer have = tables.known.get(states);
    if (have != null) {
      return have;
    }
    if (tables.count == tables.members.length) {
      tables = tables.larger();
    }
    return tables.add(states, sets.of(nfa.ends(states.states())));
  }

  /** Takes where patterns end. */
  public interface Hits {
    void end(PatternSet patterns, int at);
  }
}
