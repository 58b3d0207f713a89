package org.mailboxinventory.scanner.detect.pattern;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.StoredArrays;

/**
 * All states of a deterministic automaton, worked out by the build. Tens of thousands of them lead
 * to few others each and in few ways, so a state is kept as its shape, which says for each class of
 * bytes which of its followers comes next, and the list of those followers. Immutable.
 */
final class StoredStates implements DeterministicStates {
  /** No follower comes. */
  private static final byte NONE = -1;

  private final byte[] classOf;
  private final int classes;

  /** The shapes one after the other, each with one byte a class: which follower comes, from 0. */
  private final byte[] shapes;

  /** By state, the number of its shape. */
  private final int[] shapeOf;

  /** By state, where its followers begin. */
  private final int[] followersFrom;

  private final int[] followers;

  /** By state, the number of its list of ends. */
  private final int[] endsOf;

  /** Lists of the numbers of patterns that end in a state. */
  private final int[][] ends;

  private StoredStates(Walk walk) {
    classOf = walk.source.classOf().clone();
    classes = walk.source.classes();
    shapes = new byte[walk.shapes.size() * classes];
    walk.shapes.forEach(
        (shape, number) -> {
          byte[] bytes = shape.getBytes(StandardCharsets.ISO_8859_1);
          System.arraycopy(bytes, 0, shapes, number * classes, classes);
        });
    shapeOf = ints(walk.shapeOf);
    followersFrom = ints(walk.followersFrom);
    followers = ints(walk.followers);
    endsOf = ints(walk.endsOf);
    ends = new int[walk.ends.size()][];
    walk.ends.forEach((list, number) -> ends[number] = ints(list));
  }

  private StoredStates(DataInputStream in) throws IOException {
    classes = in.readInt();
    classOf = in.readNBytes(256);
    shapes = in.readNBytes(in.readInt());
    shapeOf = StoredArrays.ints(in);
    followersFrom = StoredArrays.ints(in);
    followers = StoredArrays.ints(in);
    endsOf = StoredArrays.ints(in);
    ends = StoredArrays.lists(in);
  }

  /** A state by its number. */
  record Row(int number) implements State {}

  @Override
  public byte[] classOf() {
    return classOf;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public State first() {
    return new Row(0);
  }

  @Override
  public @Nullable State after(State state, int byteClass) {
    int number = ((Row) state).number();
    byte which = shapes[shapeOf[number] * classes + byteClass];
    return which == NONE ? null : new Row(followers[followersFrom[number] + (which & 0xff)]);
  }

  @Override
  public int[] ends(State state) {
    return ends[endsOf[((Row) state).number()]];
  }

  /** Works out all states that a run can reach. */
  static StoredStates of(DeterministicStates source) {
    Walk walk = new Walk(source);
    walk.all();
    return new StoredStates(walk);
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
    return new StoredStates(in);
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Goes through the states of an automaton, first to last. */
  private static final class Walk {
    private final DeterministicStates source;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final Map<String, Integer> shapes = new HashMap<>();
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
      shapeOf.add(number(new String(shape, StandardCharsets.ISO_8859_1), shapes));
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
  }
}
