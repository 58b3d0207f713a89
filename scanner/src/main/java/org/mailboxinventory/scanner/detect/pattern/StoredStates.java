package org.mailboxinventory.scanner.detect.pattern;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.StoredArrays;

/**
 * All states of a deterministic automaton, worked out by the build. Tens of thousands of them lead
 * to few others each and in few ways, so a state is kept as its shape, which says by class of bytes
 * the which of its followers comes next, and the list of those followers. Immutable.
 *
 * @param classOf by byte, its class
 * @param classes how many classes there are
 * @param shapes the shapes one after the other, each with one byte a class: which follower comes,
 *     counted from 0, or {@link #NONE}
 * @param shapeOf by state, the number of its shape
 * @param followersFrom by state, where its followers begin; behind the last, where they end
 * @param followers by what {@code followersFrom} says, the states that follow
 * @param endsOf by state, the number of its list of ends
 * @param ends lists of the numbers of patterns that end in a state
 */
record StoredStates(
    byte[] classOf,
    int classes,
    byte[] shapes,
    int[] shapeOf,
    int[] followersFrom,
    int[] followers,
    int[] endsOf,
    int[][] ends)
    implements DeterministicStates {
  private static final byte NONE = -1;

  /** A state by its number. */
  record Row(int number) implements State {}

  @Override
  public State first() {
    return new Row(0);
  }

  @Override
  public @Nullable State after(State state, int byteClass) {
    int number = ((Row) state).number();
    byte which = shapes[shapeOf[number] * classes + byteClass];
    return which == NONE ? null : new Row(followers[followersFrom[number] + which]);
  }

  @Override
  public int[] ends(State state) {
    return ends[endsOf[((Row) state).number()]];
  }

  /** How many states there are. */
  int count() {
    return shapeOf.length;
  }

  /** Works out all states that a run can reach. */
  static StoredStates of(DeterministicStates source) {
    Walk walk = new Walk(source);
    walk.all();
    return walk.stored();
  }

  @Override
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(classes);
    out.write(classOf);
    out.writeInt(shapes.length);
    out.write(shapes);
    StoredArrays.write(shapeOf, out);
    StoredArrays.write(followersFrom, out);
    StoredArrays.write(followers, out);
    StoredArrays.write(endsOf, out);
    StoredArrays.write(ends, out);
  }

  /** Reads what {@link #write} wrote. */
  static StoredStates read(DataInputStream in) throws IOException {
    int classes = in.readInt();
    byte[] classOf = in.readNBytes(256);
    byte[] shapes = in.readNBytes(in.readInt());
    return new StoredStates(
        classOf,
        classes,
        shapes,
        StoredArrays.ints(in),
        StoredArrays.ints(in),
        StoredArrays.ints(in),
        StoredArrays.ints(in),
        StoredArrays.lists(in));
  }

  /** Goes through the states of an automaton, first to last. */
  private static final class Walk {
    private final DeterministicStates source;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final Map<ByteBuffer, Integer> shapes = new HashMap<>();
    private final List<Integer> shapeOf = new ArrayList<>();
    private final List<Integer> followersFrom = new ArrayList<>();
    private final List<Integer> followers = new ArrayList<>();
    private final Map<List<Integer>, Integer> ends = new HashMap<>();
    private final List<Integer> endsOf = new ArrayList<>();

    Walk(DeterministicStates source) {
      this.source = source;
    }

    void all() {
      number(source.first());
      for (int i = 0; i < states.size(); i++) {
        add(states.get(i));
      }
      followersFrom.add(followers.size());
    }

    private void add(State state) {
      followersFrom.add(followers.size());
      byte[] shape = new byte[source.classes()];
      Map<Integer, Byte> places = new HashMap<>();
      for (int byteClass = 0; byteClass < shape.length; byteClass++) {
        State after = source.after(state, byteClass);
        shape[byteClass] = after == null ? NONE : place(number(after), places);
      }
      shapeOf.add(number(ByteBuffer.wrap(shape), shapes));
      endsOf.add(number(Arrays.stream(source.ends(state)).boxed().toList(), ends));
    }

    private byte place(int follower, Map<Integer, Byte> places) {
      Byte known = places.get(follower);
      if (known == null) {
        known = (byte) places.size();
        places.put(follower, known);
        followers.add(follower);
      }
      return known;
    }

    private int number(State state) {
      int known = number(state, numbers);
      if (known == states.size()) {
        states.add(state);
      }
      return known;
    }

    private static <T> int number(T one, Map<T, Integer> numbers) {
      return numbers.computeIfAbsent(one, any -> numbers.size());
    }

    StoredStates stored() {
      int classes = source.classes();
      byte[] allShapes = new byte[shapes.size() * classes];
      shapes.forEach(
          (shape, number) ->
              System.arraycopy(shape.array(), 0, allShapes, number * classes, classes));
      int[][] allEnds = new int[ends.size()][];
      ends.forEach((list, number) -> allEnds[number] = ints(list));
      return new StoredStates(
          source.classOf().clone(),
          classes,
          allShapes,
          ints(shapeOf),
          ints(followersFrom),
          ints(followers),
          ints(endsOf),
          allEnds);
    }

    private static int[] ints(List<Integer> numbers) {
      return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
