package org.mailboxinventory.scanner.sample.mail;

import java.util.List;
import org.mailboxinventory.scanner.sample.value.Forms;
import org.mailboxinventory.scanner.sample.value.People;
import org.mailboxinventory.scanner.sample.value.Person;
import org.mailboxinventory.scanner.sample.value.Planted;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/** Customers' values as a role writes them: in a sentence, or in a table with a heading. */
record CustomerLines(People people, Role role, int customers) {
  private static final int HUNDRED = 100;

  /** One customer with some of the role's values, at least the first. */
  String sentence(Person customer, SeededRandom random, List<Planted.Plant> plants) {
    StringBuilder text = new StringBuilder("<p>Customer ").append(customer.fullName());
    boolean any = false;
    for (Role.Value value : role.values()) {
      boolean last = value.equals(role.values().get(role.values().size() - 1));
      if (random.below(HUNDRED) < value.share() || (last && !any)) {
        any = true;
        text.append(", ").append(value.label()).append(' ');
        text.append(plant("body", value, customer, plants));
      }
    }
    return text.append(".</p>").toString();
  }

  /** A table of customers who follow each other by number, as comma-separated values. */
  String table(int first, int rows, List<Planted.Plant> plants) {
    StringBuilder text = new StringBuilder("Name");
    role.values().forEach(value -> text.append(',').append(value.label()));
    text.append('\n');
    for (int row = 0; row < rows; row++) {
      Person customer = people.person((first + row) % customers);
      text.append(customer.fullName());
      for (Role.Value value : role.values()) {
        text.append(',').append(plant("attachments/1", value, customer, plants));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String plant(String part, Role.Value value, Person customer, List<Planted.Plant> plants) {
    String written = people.value(value.detector(), customer);
    plants.add(
        new Planted.Plant(
            part,
            value.detector(),
            Forms.canonical(value.detector(), written),
            written,
            false,
            true,
            customer.number()));
    return written;
  }
}
