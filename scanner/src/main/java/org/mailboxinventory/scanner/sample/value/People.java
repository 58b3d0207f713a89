package org.mailboxinventory.scanner.sample.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.sample.value.Person.City;
import org.mailboxinventory.scanner.sample.value.Person.Name;

/** The made-up people, and the values that each of them has: always the same for one seed. */
public final class People {
  static final String IFSC = "in.ifsc";

  private final long seed;
  private final List<Name> firsts = new ArrayList<>();
  private final List<Name> lasts = new ArrayList<>();
  private final List<City> cities = new ArrayList<>();
  private final List<Branch> branches = new ArrayList<>();

  public People(SampleFiles files, long seed) {
    this.seed = seed;
    JsonNode names = files.yaml("names.yaml");
    names.path("first").forEach(n -> firsts.add(new Name(n.path(0).asText(), n.path(1).asText())));
    names.path("last").forEach(n -> lasts.add(new Name(n.path(0).asText(), n.path(1).asText())));
    for (JsonNode city : names.path("cities")) {
      cities.add(
          new City(
              city.path(0).asText(),
              city.path(1).asText(),
              city.path(2).asText(),
              city.path(3).asText()));
    }
    for (String line : files.text("branches.csv").lines().toList()) {
      int comma = line.indexOf(',');
      if (!line.startsWith("#") && comma > 0) {
        branches.add(new Branch(line.substring(0, comma), line.substring(comma + 1)));
      }
    }
  }

  /** The person with this number. */
  public Person person(int number) {
    SeededRandom random = SeededRandom.of(seed, "person", number);
    LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.below(54 * 365));
    return new Person(number, random.pick(firsts), random.pick(lasts), born, random.pick(cities));
  }

  /** The person's value for a detector. */
  public String value(String detector, Person person) {
    return detector.equals(IFSC)
        ? branch(person).ifsc()
        : Identifiers.make(detector, SeededRandom.of(seed, detector, person.number()), person);
  }

  /** Where the person has an account. */
  public Branch branch(Person person) {
    return SeededRandom.of(seed, IFSC, person.number()).pick(branches);
  }

  /** A bank's branch. */
  public record Branch(String ifsc, String bank) {}
}
