package org.mailboxinventory.report.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.people.count.PeopleCount;

/** How far the estimate is from the truth, in made-up banks of different habits. */
@Tag("long")
final class PeopleErrorTest {
  private static final int MAILBOXES = 12;

  private final Path work;

  PeopleErrorTest(@TempDir Path work) {
    this.work = work;
  }

  private record Outcome(
      String tenant, long truth, People people, double error, long near, long mailboxes) {}

  private static long likely(People people) {
    return Objects.requireNonNull(people.likely(), "an estimate");
  }

  private Outcome outcome(String tenant, PeopleWorld world) throws IOException {
    PeopleCount count =
        PeopleCount.of(world.grouped(work, new Random(1)), PeopleCount.Judged.everything());
    People all = count.all();
    double error = 100.0 * (likely(all) - world.truth()) / world.truth();
    long near = 0;
    long many = 0;
    for (Map.Entry<Integer, People> mailbox : count.mailboxes().entrySet()) {
      long truth = world.truth(mailbox.getKey());
      if (truth >= 20) {
        many++;
        near += Math.abs(likely(mailbox.getValue()) - truth) <= 0.1 * truth ? 1 : 0;
      }
    }
    assertThat(all.atLeast()).as(tenant).isLessThanOrEqualTo(world.truth());
    assertThat(all.atMost()).as(tenant).isGreaterThanOrEqualTo(world.truth());
    return new Outcome(tenant, world.truth(), all, error, near, many);
  }

  private static PeopleWorld retail(long seed) {
    PeopleWorld world = new PeopleWorld(seed, 4000, 0.02);
    for (int m = 1; m <= MAILBOXES; m++) {
      world.sheet(world.some(250), new int[] {PeopleWorld.PAN, PeopleWorld.MOBILE}, m);
      world.sheet(world.some(150), new int[] {PeopleWorld.ACCOUNT, PeopleWorld.MOBILE}, m);
      for (int i = 0; i < 250; i++) {
        world.letter(world.skewed(), m);
      }
      for (int i = 0; i < 30; i++) {
        world.form(world.skewed(), m);
        world.statement(world.skewed(), m);
      }
    }
    return world;
  }

  private static PeopleWorld dumps(long seed) {
    PeopleWorld world = new PeopleWorld(seed, 8000, 0.02);
    int[] all = {
      PeopleWorld.PAN,
      PeopleWorld.AADHAAR,
      PeopleWorld.ACCOUNT,
      PeopleWorld.MOBILE,
      PeopleWorld.EMAIL
    };
    for (int m = 1; m <= MAILBOXES; m++) {
      world.sheet(world.some(1000), all, m);
      world.sheet(world.some(200), new int[] {PeopleWorld.PAN, PeopleWorld.EMAIL}, m);
      for (int i = 0; i < 60; i++) {
        world.letter(world.skewed(), m);
      }
    }
    return world;
  }

  private static PeopleWorld letters(long seed) {
    PeopleWorld world = new PeopleWorld(seed, 6000, 0.02);
    for (int m = 1; m <= MAILBOXES; m++) {
      for (int i = 0; i < 900; i++) {
        world.letter(world.skewed(), m);
      }
      for (int i = 0; i < 120; i++) {
        world.form(world.skewed(), m);
        world.statement(world.skewed(), m);
      }
    }
    return world;
  }

  private static PeopleWorld loans(long seed) {
    PeopleWorld world = new PeopleWorld(seed, 5000, 0.02);
    for (int m = 1; m <= MAILBOXES; m++) {
      world.loans(world.some(300), m, world.random().nextDouble() < 0.9);
      world.sheet(
          world.some(200), new int[] {PeopleWorld.PAN, PeopleWorld.ACCOUNT, PeopleWorld.MOBILE}, m);
      for (int i = 0; i < 100; i++) {
        world.form(world.skewed(), m);
      }
    }
    return world;
  }

  private static PeopleWorld lists(long seed) {
    PeopleWorld world = new PeopleWorld(seed, 4000, 0.02);
    for (int m = 1; m <= MAILBOXES; m++) {
      int kind = List.of(PeopleWorld.MOBILE, PeopleWorld.PAN, PeopleWorld.EMAIL).get(m % 3);
      world.sheet(world.some(500), new int[] {kind}, m);
    }
    world.sheet(
        world.some(200),
        new int[] {PeopleWorld.PAN, PeopleWorld.MOBILE, PeopleWorld.EMAIL},
        MAILBOXES);
    return world;
  }

  private static PeopleWorld small(long seed) {
    PeopleWorld world = new PeopleWorld(seed, 600, 0.02);
    for (int m = 1; m <= MAILBOXES; m++) {
      world.sheet(world.some(60), new int[] {PeopleWorld.AADHAAR, PeopleWorld.MOBILE}, m);
      for (int i = 0; i < 40; i++) {
        world.letter(world.skewed(), m);
      }
      for (int i = 0; i < 4; i++) {
        world.form(world.skewed(), m);
        world.statement(world.skewed(), m);
      }
    }
    return world;
  }

  /** Two desks write of customers under numbers that are never beside another. */
  private static PeopleWorld desks(long seed) {
    PeopleWorld world = retail(seed);
    for (int i = 0; i < 300; i++) {
      world.note(world.skewed(), PeopleWorld.NINO, 1);
      world.note(world.skewed(), PeopleWorld.IBAN, 2);
    }
    return world;
  }

  /** Every mailbox has habits of its own. */
  private static PeopleWorld mixed(long seed) {
    PeopleWorld world = new PeopleWorld(seed, 3000, 0.02);
    int[][] columns = {
      {PeopleWorld.PAN, PeopleWorld.ACCOUNT},
      {PeopleWorld.AADHAAR, PeopleWorld.MOBILE, PeopleWorld.EMAIL},
      {PeopleWorld.ACCOUNT, PeopleWorld.CARD, PeopleWorld.MOBILE},
      {PeopleWorld.MOBILE}
    };
    for (int m = 1; m <= MAILBOXES; m++) {
      for (int sheet = world.random().nextInt(3); sheet > 0; sheet--) {
        int[] of = columns[world.random().nextInt(columns.length)];
        world.sheet(world.some(50 + world.random().nextInt(250)), of, m);
      }
      if (world.random().nextInt(4) == 0) {
        world.loans(world.some(150), m, world.random().nextInt(10) < 9);
      }
      for (int i = world.random().nextInt(300); i > 0; i--) {
        world.letter(world.skewed(), m);
      }
      for (int i = world.random().nextInt(60); i > 0; i--) {
        world.form(world.skewed(), m);
        world.statement(world.skewed(), m);
      }
    }
    return world;
  }

  private List<Outcome> outcomes() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (long seed = 1; seed <= 3; seed++) {
      outcomes.add(outcome("retail", retail(seed)));
      outcomes.add(outcome("dumps", dumps(seed)));
      outcomes.add(outcome("letters", letters(seed)));
      outcomes.add(outcome("loans", loans(seed)));
      outcomes.add(outcome("lists", lists(seed)));
      outcomes.add(outcome("small", small(seed)));
      outcomes.add(outcome("desks", desks(seed)));
      outcomes.add(outcome("mixed", mixed(seed)));
    }
    return outcomes;
  }

  @Test
  void theEstimateIsNearTheTruthOverAllAndInEachMailbox() throws IOException {
    List<Outcome> outcomes = outcomes();
    for (Outcome outcome : outcomes) {
      boolean thin = outcome.people().method().equals(People.THIN);
      assertThat(outcome.error()).as("%s", outcome).isCloseTo(0, within(thin ? 20.0 : 7.0));
      assertThat(outcome.near()).as("%s", outcome).isGreaterThanOrEqualTo(outcome.mailboxes() - 2);
    }
    assertThat(outcomes.stream().mapToDouble(o -> Math.abs(o.error())).average().orElseThrow())
        .isLessThanOrEqualTo(3.5);
    assertThat((double) outcomes.stream().mapToLong(Outcome::near).sum())
        .isGreaterThanOrEqualTo(0.95 * outcomes.stream().mapToLong(Outcome::mailboxes).sum());
  }
}
