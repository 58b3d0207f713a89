package org.mailboxinventory.report.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.people.count.PeopleCount;
import org.mailboxinventory.report.people.number.Scratch;

final class GroupingTest {
  private final Path work;

  GroupingTest(@TempDir Path work) {
    this.work = work;
  }

  private static PeopleWorld world() {
    PeopleWorld world = new PeopleWorld(7, 600, 0.02);
    for (int m = 1; m <= 6; m++) {
      world.sheet(world.some(60), new int[] {PeopleWorld.PAN, PeopleWorld.MOBILE}, m);
      world.loans(world.some(30), m, m % 2 == 0);
      for (int i = 0; i < 40; i++) {
        world.letter(world.skewed(), m);
        world.form(world.skewed(), m);
      }
    }
    return world;
  }

  private static SortedMap<String, Long> readable(PersonSets grouped) throws IOException {
    SortedMap<String, Long> readable = new TreeMap<>();
    try (PersonSets sets = grouped) {
      sets.each((bytes, number) -> readable.put(Arrays.toString(bytes), number));
    }
    return readable;
  }

  private static People inMailbox3(PeopleCount count) {
    return Objects.requireNonNull(count.mailboxes().get(3), "people in mailbox 3");
  }

  @Test
  void theOrderOfMailboxesAndFindingsChangesNothing() throws IOException {
    PeopleWorld world = world();
    SortedMap<String, Long> first = readable(world.grouped(work, new Random(1)));
    for (int order = 2; order < 6; order++) {
      assertThat(readable(world.grouped(work, new Random(order)))).isEqualTo(first);
    }
  }

  /** With so little memory all sorts and columns lie in temporary files. */
  @Test
  void theSameComesOfLittleMemory() throws IOException {
    SortedMap<String, Long> first = readable(world().grouped(work, new Random(1)));
    for (int most : new int[] {100, 2000}) {
      assertThat(readable(world().grouped(new Scratch(work, most), new Random(most))))
          .as("%d numbers in memory", most)
          .isEqualTo(first);
    }
    try (Stream<Path> left = Files.list(work)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void nothingIsLeftInTheWorkFolder() throws IOException {
    world().grouped(work, new Random(1));
    try (Stream<Path> left = Files.list(work)) {
      assertThat(left).isEmpty();
    }
  }

  /** What is judged from signatures equals what is counted from the values that remain. */
  @Test
  void kindsThatDoNotCountInAMailboxAreLeftOutAsIfTheyHadNotBeenSeen() throws IOException {
    PeopleWorld world = world();
    PersonSets sets = world.grouped(work, new Random(1));
    PeopleCount.Judged judged =
        new PeopleCount.Judged() {
          @Override
          public boolean inView(int mailbox) {
            return mailbox != 2;
          }

          @Override
          public boolean counts(int mailbox, PersonKind kind) {
            return mailbox != 3 || !kind.detector().value().equals("in.pan");
          }
        };
    PeopleCount count = PeopleCount.of(sets, judged);
    assertThat(count.mailboxes()).doesNotContainKey(2).containsKey(3);
    People before = inMailbox3(PeopleCount.of(sets, PeopleCount.Judged.everything()));
    People after = inMailbox3(count);
    assertThat(after.likely()).isLessThan(before.likely());
    assertThat(after.atMost()).isLessThanOrEqualTo(before.atMost());
    assertThat(count.all().likely())
        .isLessThan(PeopleCount.of(sets, PeopleCount.Judged.everything()).all().likely());
    assertThat(List.of(after.atLeast(), after.likely(), after.atMost())).isSorted();
  }

  @Test
  void peopleWhoAreInAListAreCountedOnce() throws IOException {
    try (Grouping grouping = new Grouping(PeopleWorld.KINDS, work)) {
      grouping.add(PeopleWorld.PAN, 1L << 60, 1, new int[] {1});
      grouping.add(PeopleWorld.MOBILE, 1L << 59, 1, new int[] {1});
      grouping.add(PeopleWorld.PAN, 1L << 58, 2, new int[0]);
      grouping.add(PeopleWorld.ACCOUNT, 1L << 57, 3, new int[0]);
      grouping.endMailbox(1);
      grouping.addListed(PeopleWorld.PAN, 1L << 60);
      grouping.addListed(PeopleWorld.MOBILE, 1L << 59);
      assertThat(
              grouping.compared(
                  Set.of(
                      PeopleWorld.KINDS.get(PeopleWorld.PAN).detector(),
                      PeopleWorld.KINDS.get(PeopleWorld.MOBILE).detector())))
          .isEqualTo(new Grouping.Compared(2, 1));
    }
  }
}
