package org.mailboxinventory.report.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.StoredValueSink;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.people.Grouping;
import org.mailboxinventory.report.people.NumberedKinds;
import org.mailboxinventory.report.people.PersonKind;
import org.mailboxinventory.report.people.PersonSets;
import org.mailboxinventory.report.people.count.PeopleCount;

/**
 * Whom an event touches.
 *
 * @param byCountry those of whom a number of a country's own was found, by ISO 3166-1 alpha-2, and
 *     by {@code EU} for the member states together; who has numbers of two countries is in both,
 *     who has none is in none
 * @param values of the touched items by category: a value in an item
 * @param staffValues distinct values of the tenant's own people in touched items; they are in no
 *     other figure
 * @param mailboxes addresses of mailboxes with a touched item that holds something
 * @param places where they lie by evidence; {@value #UNKNOWN} where there is none
 */
public record Touched(
    People people,
    SortedMap<String, People> byCountry,
    SortedMap<String, Long> values,
    long staffValues,
    SortedSet<String> mailboxes,
    SortedSet<String> places,
    int items) {
  /** The place of mailboxes for which there is no evidence of one. */
  static final String UNKNOWN = "unknown";

  /**
   * Reads the ledger. People are grouped over all of it, and then counted in what is touched; where
   * records were dropped, there are bounds alone.
   *
   * @param union the member states of the European Union
   * @param work a folder for temporary files
   */
  public static Touched by(
      Event event,
      Ledger ledger,
      Instant asOf,
      Harmless harmless,
      Map<DetectorId, DetectorFacts> detectors,
      Set<String> union,
      Path work)
      throws IOException {
    Reading reading = new Reading(event, detectors);
    try (Grouping grouping = new Grouping(reading.numbered.kinds(), work)) {
      reading.grouping = grouping;
      ledger.values(asOf, harmless, reading);
      reading.end();
      try (PersonSets persons = grouping.persons()) {
        UnaryOperator<People> known =
            ledger.hasDroppedRecords() ? People::bounds : UnaryOperator.identity();
        return new Touched(
            known.apply(PeopleCount.of(persons, reading).all()),
            byCountry(persons, reading.countries, union, known),
            reading.values,
            reading.staff.size(),
            reading.mailboxes,
            reading.places,
            reading.items.size());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static SortedMap<String, People> byCountry(
      PersonSets persons, Set<String> countries, Set<String> union, UnaryOperator<People> known)
      throws IOException {
    SortedMap<String, People> counted = new TreeMap<>();
    for (String country : countries) {
      counted.put(country, PeopleCount.of(persons, new OfCountries(Set.of(country))).all());
    }
    if (countries.stream().anyMatch(union::contains)) {
      counted.put("EU", PeopleCount.of(persons, new OfCountries(union)).all());
    }
    counted.replaceAll((country, people) -> known.apply(people));
    return counted;
  }

  /** The country whose own numbers a detector finds; null for those of the whole world. */
  private static @Nullable String country(DetectorId detector) {
    String region = detector.value().substring(0, detector.value().indexOf('.'));
    return region.length() == 2 ? region.toUpperCase(Locale.ROOT) : null;
  }

  /** Counts in what is touched by the numbers of some countries alone. */
  private record OfCountries(Set<String> countries) implements PeopleCount.Judged {
    @Override
    public boolean inView(int grouped) {
      return grouped % 2 == 1;
    }

    @Override
    public boolean counts(int grouped, PersonKind kind) {
      String country = country(kind.detector());
      return country != null && countries.contains(country);
    }
  }

  /** A value that is not touched, as {@link Grouping#add} takes it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Outside(int kind, long print, int item, int[] records) {}

  /** A mailbox is two to the grouping: what of it is touched, with an odd number, and the rest. */
  private static final class Reading implements StoredValueSink, PeopleCount.Judged {
    private final Event event;
    private final Map<DetectorId, DetectorFacts> detectors;
    private final NumberedKinds numbered;
    private final List<Outside> outside = new ArrayList<>();
    private final SortedMap<String, Long> values = new TreeMap<>();
    private final SortedSet<String> mailboxes = new TreeSet<>();
    private final SortedSet<String> places = new TreeSet<>();
    private final Set<String> countries = new TreeSet<>();
    private final Set<Integer> items = new HashSet<>();
    private final Set<Fingerprint> staff = new HashSet<>();
    private @Nullable Grouping grouping;
    private @Nullable Mailbox mailbox;
    private int number;

    Reading(Event event, Map<DetectorId, DetectorFacts> detectors) {
      this.event = event;
      this.detectors = detectors;
      this.numbered = NumberedKinds.of(detectors);
    }

    @Override
    public void mailbox(Mailbox next) {
      end();
      mailbox = next;
      number++;
    }

    /** What is not touched comes after what is: each is a mailbox of its own. */
    void end() {
      if (grouping == null) {
        return;
      }
      try {
        grouping.endMailbox(2 * number + 1);
        for (Outside one : outside) {
          grouping.add(one.kind(), one.print(), one.item(), one.records());
        }
        outside.clear();
        grouping.endMailbox(2 * number + 2);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void value(
        DetectorId detector,
        Fingerprint value,
        int item,
        @Nullable Instant at,
        int[] records,
        boolean ofStaff) {
      Integer kind = numbered.numbers().get(detector);
      Mailbox in = mailbox;
      if (kind == null || in == null || grouping == null) {
        return;
      }
      long print = Grouping.print(value.high(), value.low());
      String place = in.location().evident();
      boolean touched = event.touches(in, at);
      if (ofStaff) {
        if (touched) {
          staff.add(value);
        }
        return;
      }
      if (!touched) {
        outside.add(new Outside(kind, print, item, records));
        return;
      }
      try {
        grouping.add(kind, print, item, records);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      DetectorFacts facts = detectors.get(detector);
      values.merge(facts == null ? "" : facts.category(), 1L, Long::sum);
      mailboxes.add(in.address());
      places.add(place == null ? UNKNOWN : place);
      items.add(item);
      String country = country(detector);
      if (country != null && numbered.kinds().get(kind).joins().countsAlone()) {
        countries.add(country);
      }
    }

    @Override
    public boolean inView(int grouped) {
      return grouped % 2 == 1;
    }

    @Override
    public boolean counts(int grouped, PersonKind kind) {
      return true;
    }
  }
}
