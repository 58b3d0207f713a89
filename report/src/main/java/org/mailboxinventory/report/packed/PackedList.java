package org.mailboxinventory.report.packed;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list that does not change and whose values are kept packed, some together. Going through it in
 * order unpacks each once; asking for single ones unpacks those around them too.
 */
public final class PackedList<T> extends AbstractList<T> {
  /** So many values are packed together. */
  public static final int TOGETHER = 16;

  private final List<byte[]> blocks;
  private final int size;
  private final Codec<T> codec;

  /** What a thread looked at last: several go through the list at once. */
  @SuppressWarnings("ThreadLocalUsage") // each list has its own
  private final ThreadLocal<@Nullable Block<T>> last = new ThreadLocal<>();

  private PackedList(List<byte[]> blocks, int size, Codec<T> codec) {
    this.blocks = List.copyOf(blocks);
    this.size = size;
    this.codec = codec;
  }

  /** How a value is packed, and unpacked again. */
  public interface Codec<T> {
    /** Packs one. */
    void write(T value, Packer out);

    /** Unpacks one. */
    T read(Unpacker in);
  }

  /** The list whose blocks these are, made by {@link #blocks} of another. */
  public static <T> PackedList<T> of(List<byte[]> blocks, int size, Codec<T> codec) {
    if (blocks.size() != (size + TOGETHER - 1) / TOGETHER) {
      throw new IllegalArgumentException("so many values are not in so many blocks");
    }
    return new PackedList<>(blocks, size, codec);
  }

  /** What it is kept in: {@value #TOGETHER} values together. */
  public List<byte[]> blocks() {
    return blocks;
  }

  private record Block<T>(int number, List<T> values) {}

  /** The list itself where it is packed, else a copy: neither changes. */
  public static <T> List<T> kept(List<T> list) {
    return list instanceof PackedList || list instanceof PairedList ? list : List.copyOf(list);
  }

  /**
   * Whether two lists are packed in the same bytes, so that values of one kind are the same. Lists
   * of the same values may be packed otherwise.
   */
  public static <T> boolean isSame(List<T> one, List<T> other) {
    return one instanceof PackedList<T> left
        && other instanceof PackedList<T> right
        && left.size == right.size
        && Arrays.deepEquals(left.blocks.toArray(), right.blocks.toArray());
  }

  /** Packs values that are to stand together. */
  public static <T> byte[] block(List<T> values, Codec<T> codec) {
    Packer packer = new Packer();
    values.forEach(value -> codec.write(value, packer));
    return packer.packed();
  }

  /** Takes values in order. */
  public static final class Builder<T> {
    private final Codec<T> codec;
    private final List<byte[]> blocks = new ArrayList<>();
    private final List<T> open = new ArrayList<>();
    private int size;

    public Builder(Codec<T> codec) {
      this.codec = codec;
    }

    /** The next value. */
    public void add(T value) {
      open.add(value);
      size++;
      if (open.size() == TOGETHER) {
        endBlock();
      }
    }

    /** The next {@value #TOGETHER} values, or the last ones, packed by {@link #block}. */
    public void addBlock(byte[] block, int values) {
      if (!open.isEmpty() || size % TOGETHER != 0) {
        throw new IllegalStateException("blocks before it are not full");
      }
      blocks.add(block);
      size += values;
    }

    private void endBlock() {
      blocks.add(block(open, codec));
      open.clear();
    }

    /** The list of all. */
    public PackedList<T> build() {
      if (!open.isEmpty()) {
        endBlock();
      }
      return new PackedList<>(blocks, size, codec);
    }
  }

  /** The values that stand together under a number. */
  List<T> part(int number) {
    return open(number).values();
  }

  private Block<T> open(int number) {
    Unpacker in = Unpacker.of(blocks.get(number));
    int count = Math.min(TOGETHER, size - number * TOGETHER);
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(codec.read(in));
    }
    return new Block<>(number, values);
  }

  @Override
  public T get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    Block<T> block = last.get();
    if (block == null || block.number() != index / TOGETHER) {
      block = open(index / TOGETHER);
      last.set(block);
    }
    return block.values().get(index % TOGETHER);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<T> iterator() {
    return Spliterators.iterator(spliterator());
  }

  @Override
  public Spliterator<T> spliterator() {
    return new Part(0, size);
  }

  /** From one value to before another; the first of a block, except at the start. */
  private final class Part implements Spliterator<T> {
    private int from;
    private final int to;
    private @Nullable Block<T> open;

    Part(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      if (from >= to) {
        return false;
      }
      int number = from / TOGETHER;
      Block<T> block = open;
      if (block == null || block.number() != number) {
        block = PackedList.this.open(number);
        open = block;
      }
      action.accept(block.values().get(from % TOGETHER));
      from++;
      return true;
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
      int middle = (from + (to - from) / 2) / TOGETHER * TOGETHER;
      if (middle <= from) {
        return null;
      }
      Part before = new Part(from, middle);
      from = middle;
      return before;
    }

    @Override
    public long estimateSize() {
      return (long) to - from;
    }

    @Override
    public int characteristics() {
      return ORDERED | SIZED | SUBSIZED | NONNULL | IMMUTABLE;
    }
  }
}
