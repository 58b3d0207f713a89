package org.mailboxinventory.scanner.detect.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All patterns as one non-deterministic automaton: states that read a byte, forks, and ends that
 * name a pattern.
 */
public final class PatternNfa {
  private static final int FORK = -1;
  private static final int END = -2;

  /** A state that reads nothing and ends nothing. */
  private static final int NOTHING = -3;

  /** The bytes that most values and words hold, the most frequent first. */
  private static final String COMMON = "0 AeET.tOaSo-RnsrN/iIMl\nPLCDUhup,:FdcmHyWGfbYVBwX+()@";

  private final List<BitSet> sets = new ArrayList<>();
  private final Map<BitSet, Integer> numbers = new HashMap<>();
  private int[] kind = new int[1024];
  private int[] first = new int[1024];
  private int[] second = new int[1024];
  private int size;

  private final int start;

  /** By state, what is reachable from it; worked out when it is asked for. */
  private final int[] @Nullable [] reach;

  private final byte[] classOf;
  private final int classes;

  /**
   * Builds the automaton of those patterns that {@code members} accepts; pattern {@code i} of the
   * list ends as {@code i}.
   */
  public PatternNfa(List<PatternNode> patterns, Predicate<PatternNode> members) {
    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      if (members.test(patterns.get(i))) {
        entries.add(compile(patterns.get(i), add(END, i, 0)));
      }
    }
    start = forkAll(entries);
    reach = new int[size][];
    classOf = new byte[256];
    classes = classify();
  }

  int start() {
    return start;
  }

  /** Bytes of one class are treated alike by every pattern. */
  byte[] classOf() {
    return classOf;
  }

  int classes() {
    return classes;
  }

  int size() {
    return size;
  }

  /**
   * The states that read or end, reachable from {@code state} without reading. For one thread at a
   * time.
   */
  int[] reach(int state) {
    int[] known = reach[state];
    if (known == null) {
      known = kind[state] == FORK ? reachOfFork(state) : new int[] {state};
      reach[state] = known;
    }
    return known;
  }

  /** Where {@code state} leads by reading {@code b}; -1 when it does not read that. */
  int next(int state, int b) {
    return kind[state] >= 0 && sets.get(kind[state]).get(b) ? first[state] : -1;
  }

  /** The patterns that end in {@code states}. */
  int[] ends(int[] states) {
    int[] found = new int[states.length];
    int count = 0;
    for (int state : states) {
      if (kind[state] == END) {
        found[count++] = first[state];
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[] reachOfFork(int fork) {
    BitSet seen = new BitSet();
    int[] stack = new int[64];
    int top = 0;
    stack[top++] = fork;
    seen.set(fork);
    while (top > 0) {
      int state = stack[--top];
      if (kind[state] == FORK) {
        if (top + 2 > stack.length) {
          stack = Arrays.copyOf(stack, top * 2);
        }
        if (!seen.get(second[state])) {
          seen.set(second[state]);
          stack[top++] = second[state];
        }
        if (!seen.get(first[state])) {
          seen.set(first[state]);
          stack[top++] = first[state];
        }
      }
    }
    return seen.stream().filter(state -> kind[state] != FORK).toArray();
  }

  private int compile(PatternNode node, int next) {
    if (node instanceof PatternNode.Bytes bytes) {
      return add(number(bytes.set()), next, 0);
    }
    if (node instanceof PatternNode.Sequence sequence) {
      int entry = next;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        entry = compile(sequence.parts().get(i), entry);
      }
      return entry;
    }
    if (node instanceof PatternNode.Choice choice) {
      List<Integer> entries = new ArrayList<>();
      for (PatternNode option : choice.options()) {
        entries.add(compile(option, next));
      }
      return forkAll(entries);
    }
    PatternNode.Repeat repeat = (PatternNode.Repeat) node;
    int entry = next;
    for (int i = repeat.min(); i < repeat.max(); i++) {
      entry = add(FORK, compile(repeat.body(), entry), next);
    }
    for (int i = 0; i < repeat.min(); i++) {
      entry = compile(repeat.body(), entry);
    }
    return entry;
  }

  private int number(BitSet set) {
    Integer known = numbers.get(set);
    if (known == null) {
      known = sets.size();
      numbers.put(set, known);
      sets.add(set);
    }
    return known;
  }

  private int forkAll(List<Integer> entries) {
    int entry = entries.isEmpty() ? add(NOTHING, 0, 0) : entries.get(entries.size() - 1);
    for (int i = entries.size() - 2; i >= 0; i--) {
      entry = add(FORK, entries.get(i), entry);
    }
    return entry;
  }

  private int add(int newKind, int newFirst, int newSecond) {
    if (size == kind.length) {
      kind = Arrays.copyOf(kind, size * 2);
      first = Arrays.copyOf(first, size * 2);
      second = Arrays.copyOf(second, size * 2);
    }
    kind[size] = newKind;
    first[size] = newFirst;
    second[size] = newSecond;
    return size++;
  }

  private int classify() {
    Map<BitSet, Integer> kinds = new HashMap<>();
    // What values and the words behind them are made of comes first: it lies close together.
    int[] order = IntStream.concat(COMMON.chars(), IntStream.range(0, 256)).toArray();
    for (int b : order) {
      BitSet membership = new BitSet();
      for (int set = 0; set < sets.size(); set++) {
        membership.set(set, sets.get(set).get(b));
      }
      Integer known = kinds.get(membership);
      if (known == null) {
        known = kinds.size();
        kinds.put(membership, known);
      }
      classOf[b] = (byte) known.intValue();
    }
    return kinds.size();
  }
}
