package org.mailboxinventory.report.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedListTest {
  private record Thing(
      long number,
      long signed,
      @Nullable Long maybe,
      @Nullable String text,
      @Nullable Instant at) {}

  private static final class ThingCodec implements PackedList.Codec<Thing> {
    @Override
    public void write(Thing thing, Packer out) {
      out.number(thing.number());
      out.signed(thing.signed());
      out.optional(thing.maybe());
      out.text(thing.text());
      out.time(thing.at());
    }

    @Override
    public Thing read(Unpacker in) {
      return new Thing(in.number(), in.signed(), in.optional(), in.text(), in.time());
    }
  }

  private static List<Thing> things(int count) {
    Random random = new Random(count);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Thing(
                    random.nextLong() >>> random.nextInt(64),
                    random.nextLong() >> random.nextInt(64),
                    i % 3 == 0 ? null : (Long) random.nextLong(),
                    i % 5 == 0 ? null : "text \u0928\uD83D\uDE00" + random.nextInt(7),
                    i % 4 == 0
                        ? null
                        : Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))))
        .toList();
  }

  private static List<Thing> packed(List<Thing> things) {
    PackedList.Builder<Thing> builder = new PackedList.Builder<>(new ThingCodec());
    things.forEach(builder::add);
    return builder.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 1000})
  void whatIsPackedComesBackInOrderHoweverItIsAsked(int count) {
    List<Thing> things = things(count);
    List<Thing> packed = packed(things);
    assertThat(packed).isEqualTo(things).hasSameHashCodeAs(things);
    assertThat(packed.parallelStream().toList()).isEqualTo(things);
    for (int i = count - 1; i >= 0; i--) {
      assertThat(packed.get(i)).isEqualTo(things.get(i));
    }
    assertThatThrownBy(() -> packed.get(count)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aListIsMadeAgainFromItsBlocks() {
    List<Thing> things = things(100);
    PackedList<Thing> first = (PackedList<Thing>) packed(things);
    assertThat(PackedList.of(first.blocks(), 100, new ThingCodec())).isEqualTo(things);
    assertThatThrownBy(() -> PackedList.of(first.blocks(), 200, new ThingCodec()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 17, 1000})
  void twoListsAreSeenAsOne(int count) {
    List<Thing> left = packed(things(count));
    List<Thing> right = things(count);
    List<Long> sums = new PairedList<>(left, right, (a, b) -> a.number() - b.number());
    assertThat(sums).hasSize(count).allMatch(sum -> sum == 0);
    List<Long> packedSums =
        new PairedList<>(left, packed(right), (a, b) -> a.signed() - b.signed());
    assertThat(packedSums.parallelStream().toList()).hasSize(count).allMatch(sum -> sum == 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 5000})
  void whatSeveralThreadsMakeIsTakenInOrder(int count) {
    List<Thing> things = things(count);
    for (List<Thing> list : List.of(things, packed(things))) {
      List<Thing> taken = new ArrayList<>();
      InOrder.each(list, some -> some, taken::addAll);
      assertThat(taken).isEqualTo(things);
    }
  }

  @Test
  void whatFailsInAThreadFailsForTheCaller() {
    assertThatThrownBy(
            () ->
                InOrder.each(
                    things(100),
                    some -> {
                      throw new IllegalStateException("broken");
                    },
                    any -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
  }

  @Test
  void listsAreTheSameWhereTheyArePackedInTheSameBytes() {
    List<Thing> things = things(40);
    List<Thing> others = new ArrayList<>(things);
    others.set(39, things.get(0));
    assertThat(PackedList.isSame(packed(things), packed(things))).isTrue();
    assertThat(PackedList.isSame(packed(things), packed(others))).isFalse();
    assertThat(PackedList.isSame(packed(things), packed(things.subList(0, 39)))).isFalse();
    assertThat(PackedList.isSame(packed(things), things)).isFalse();
  }
}
