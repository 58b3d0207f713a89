package org.mailboxinventory.scanner.detect.pattern;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.pattern.DeterministicStates.State;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.tail.GluedWord;

/**
 * Runs all patterns at once from one place: a deterministic automaton whose states come into its
 * table when first needed, so that those which texts do need lie close together. Each byte costs
 * one look-up. All threads share one, and so the table.
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

  private final DeterministicStates states;
  private final PatternSets sets;
  private final byte[] classOf;

  /** A state's row in the table has two to the power of this entries: no multiplication. */
  private final int shift;

  private volatile AutomatonStates tables;

  public PatternAutomaton(DeterministicStates states, PatternSets sets) {
    this.states = states;
    this.sets = sets;
    this.classOf = states.classOf();
    this.shift = 32 - Integer.numberOfLeadingZeros(states.classes() - 1);
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
      if ((reached & AutomatonStates.ENDS) != 0
          && (i == to
              || !AnchorScanner.isWord(text[i])
              || (text[i] > '9' && ends(text, from, i, to)))) {
        hits.end(now.ends[state], i);
      }
    }
    return i - from + 1;
  }

  /** Whether what goes on at a place, with a letter, is no piece of what ends there. */
  private static boolean ends(byte[] text, int from, int at, int to) {
    return timeOfDay(text, at, to) || GluedWord.follows(text, from, at, to);
  }

  /** Whether the letter before a time of day stands at a place: {@code 1975-07-19T00:00}. */
  private static boolean timeOfDay(byte[] text, int at, int to) {
    return text[at] == 'T'
        && at + 3 < to
        && (text[at + 3] == ':' || text[at + 2] == ':')
        && AnchorScanner.isDigit(text[at - 1])
        && AnchorScanner.isDigit(text[at + 1]);
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

  /** Takes the state that follows {@code state} of {@code old} into the table. */
  private synchronized Step build(AutomatonStates old, int state, int byteClass) {
    State after = states.after(old.members[state], byteClass);
    if (after != null && tables.count >= MOST_STATES && !tables.known.containsKey(after)) {
      tables = fresh();
    }
    int reached = number(after);
    if (tables.origin == old.origin) {
      ENTRIES.setRelease(tables.next, (state << shift) + byteClass, (char) reached);
    }
    return new Step(tables, reached);
  }

  private AutomatonStates fresh() {
    State first = states.first();
    AutomatonStates made = new AutomatonStates(1 << shift, FEW_STATES);
    made.count = FIRST;
    made.add(first, sets.of(states.ends(first)));
    return made;
  }

  private int number(@Nullable State state) {
    if (state == null) {
      return DEAD;
    }
    Integer have = tables.known.get(state);
    if (have != null) {
      return have;
    }
    if (tables.count == tables.members.length) {
      tables = tables.larger();
    }
    return tables.add(state, sets.of(states.ends(state)));
  }

  /** Takes where patterns end. */
  public interface Hits {
    void end(PatternSet patterns, int at);
  }
}
