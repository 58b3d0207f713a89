package org.mailboxinventory.report.people.count;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.people.PersonKind;
import org.mailboxinventory.report.people.PersonSets;
import org.mailboxinventory.report.people.SeenKinds;

/**
 * Counts people from what is seen of them, over all mailboxes and in each. Rows are given twice, in
 * any order: first all to {@link #first}, then all to {@link #second}. Memory grows with the number
 * of mailboxes and kinds, not of rows.
 */
public final class PeopleCount {
  private final List<PersonKind> kinds;
  private final Judged judged;
  private final Scope all;
  private final SortedMap<Integer, Scope> mailboxes = new TreeMap<>();
  private final Map<Integer, Long> withouts = new TreeMap<>();

  /** What counts of what is seen. */
  public interface Judged {
    /** Whether the mailbox is among those looked at. */
    boolean inView(int mailbox);

    /** Whether findings of this kind count in the mailbox. */
    boolean counts(int mailbox, PersonKind kind);

    /** All mailboxes and kinds. */
    static Judged everything() {
      return new Judged() {
        @Override
        public boolean inView(int mailbox) {
          return true;
        }

        @Override
        public boolean counts(int mailbox, PersonKind kind) {
          return true;
        }
      };
    }
  }

  /**
   * @param kinds by their bits, as in {@link PersonSets}
   */
  public PeopleCount(List<PersonKind> kinds, Judged judged) {
    this.kinds = List.copyOf(kinds);
    this.judged = judged;
    this.all = new Scope(kinds);
  }

  /** What people of {@code sets} come to. */
  public static PeopleCount of(PersonSets sets, Judged judged) throws IOException {
    PeopleCount count = new PeopleCount(sets.kinds(), judged);
    sets.each(count::first);
    sets.each(count::second);
    return count;
  }

  /** First pass: of which kinds how many people have a value. */
  public void first(byte[] signature, long people) {
    pass(signature, people, Scope::first);
    addFurther(PersonSignature.read(signature), people);
  }

  /** Second pass: how often people are seen under several kinds. */
  public void second(byte[] signature, long people) {
    pass(signature, people, Scope::second);
  }

  private void addFurther(PersonSignature signature, long people) {
    if (!signature.upper().hasFurther()) {
      return;
    }
    FurtherCount seen = new FurtherCount();
    long withoutEverywhere = -1;
    for (PersonSignature.InMailbox one : signature.mailboxes()) {
      if (judged.inView(one.mailbox())) {
        long without = without(one.mailbox());
        withoutEverywhere &= without;
        if (one.upper().hasFurther()) {
          FurtherCount here = new FurtherCount();
          one.upper().addFurther(without, here);
          seen.addAll(here, 1);
          here.beside(one.kinds() & ~without);
          scope(one.mailbox()).addFurther(here, people);
        }
      }
    }
    if (withoutEverywhere != -1) {
      FurtherCount ofOne = new FurtherCount();
      signature.upper().addFurther(withoutEverywhere, ofOne);
      ofOne.atMost(seen);
      all.addFurther(ofOne, people);
    }
  }

  private interface Pass {
    void take(Scope scope, SeenItems items, long upper, long people);
  }

  private void pass(byte[] bytes, long people, Pass pass) {
    PersonSignature signature = PersonSignature.read(bytes);
    SeenItems everywhere = new SeenItems();
    long withoutEverywhere = -1;
    boolean strict = false;
    for (PersonSignature.InMailbox seen : signature.mailboxes()) {
      if (!judged.inView(seen.mailbox())) {
        continue;
      }
      long without = without(seen.mailbox());
      withoutEverywhere &= without;
      SeenItems here = new SeenItems();
      for (int i = 0; i < seen.size(); i++) {
        here.add(seen.mask(i) & ~without, seen.times(i));
      }
      everywhere.addAll(here);
      // Of what hangs together with too much, no kinds are seen.
      boolean strictHere = seen.size() == 0 || (here.kinds() & strictBits()) != 0;
      strict |= strictHere;
      long upper = seen.upper().people(without) - (strictHere ? 0 : seen.upper().strict());
      pass.take(scope(seen.mailbox()), here, upper, people);
    }
    if (!signature.mailboxes().isEmpty() && withoutEverywhere != -1) {
      long upper = signature.upper().people(withoutEverywhere);
      pass.take(all, everywhere, upper - (strict ? 0 : signature.upper().strict()), people);
    }
  }

  private long strictBits() {
    long bits = 1L << (SeenKinds.MOST - 1);
    for (int bit = 0; bit < kinds.size(); bit++) {
      bits |= kinds.get(bit).joins().strict() ? 1L << bit : 0;
    }
    return bits;
  }

  /** The bits of kinds that do not count in a mailbox. */
  private long without(int mailbox) {
    return withouts.computeIfAbsent(
        mailbox,
        number -> {
          long without = 0;
          for (int bit = 0; bit < kinds.size(); bit++) {
            without |= judged.counts(number, kinds.get(bit)) ? 0 : 1L << bit;
          }
          return without;
        });
  }

  private Scope scope(int mailbox) {
    return mailboxes.computeIfAbsent(mailbox, number -> new Scope(kinds));
  }

  /** Over all mailboxes in view. */
  public People all() {
    return all.people(all.further());
  }

  /** In each mailbox in which a person is seen; these numbers may not be summed. */
  public SortedMap<Integer, People> mailboxes() {
    SortedMap<Integer, People> people = new TreeMap<>();
    mailboxes.forEach((number, scope) -> people.put(number, scope.people(all.further())));
    return people;
  }
}
