package org.mailboxinventory.report.packed;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two lists of one length seen as one; each value is made from a pair when it is looked at. */
public final class PairedList<A, B, T> extends AbstractList<T> {
  private final List<A> left;
  private final List<B> right;
  private final BiFunction<A, B, T> pair;

  public PairedList(List<A> left, List<B> right, BiFunction<A, B, T> pair) {
    if (left.size() != right.size()) {
      throw new IllegalArgumentException("the lists differ in length");
    }
    this.left = left;
    this.right = right;
    this.pair = pair;
  }

  /** The values that stand together under a number. */
  List<T> part(int number) {
    List<A> ofLeft = InOrder.of(left, number);
    List<B> ofRight = InOrder.of(right, number);
    List<T> pairs = new ArrayList<>(ofLeft.size());
    for (int i = 0; i < ofLeft.size(); i++) {
      pairs.add(pair.apply(ofLeft.get(i), ofRight.get(i)));
    }
    return pairs;
  }

  @Override
  public T get(int index) {
    return pair.apply(left.get(index), right.get(index));
  }

  @Override
  public int size() {
    return left.size();
  }

  @Override
  public Iterator<T> iterator() {
    return Spliterators.iterator(spliterator());
  }

  @Override
  public Spliterator<T> spliterator() {
    return new Part(left.spliterator(), right.spliterator());
  }

  private final class Part implements Spliterator<T> {
    private final Spliterator<A> ofLeft;
    private final Spliterator<B> ofRight;

    Part(Spliterator<A> ofLeft, Spliterator<B> ofRight) {
      this.ofLeft = ofLeft;
      this.ofRight = ofRight;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      return ofLeft.tryAdvance(a -> ofRight.tryAdvance(b -> action.accept(pair.apply(a, b))));
    }

    /** Both are split at the same place, since they are of one length and one kind. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
      if (!(left instanceof PackedList && right instanceof PackedList)) {
        return null;
      }
      Spliterator<A> before = ofLeft.trySplit();
      Spliterator<B> beforeRight = before == null ? null : ofRight.trySplit();
      return beforeRight == null ? null : new Part(before, beforeRight);
    }

    @Override
    public long estimateSize() {
      return ofLeft.estimateSize();
    }

    @Override
    public int characteristics() {
      return ORDERED | SIZED | NONNULL | IMMUTABLE;
    }
  }
}
