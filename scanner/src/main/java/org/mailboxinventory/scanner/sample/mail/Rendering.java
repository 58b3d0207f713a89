package org.mailboxinventory.scanner.sample.mail;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mailboxinventory.scanner.sample.mail.Template.Node;
import org.mailboxinventory.scanner.sample.value.Forms;
import org.mailboxinventory.scanner.sample.value.NearMisses;
import org.mailboxinventory.scanner.sample.value.People;
import org.mailboxinventory.scanner.sample.value.Person;
import org.mailboxinventory.scanner.sample.value.Planted;
import org.mailboxinventory.scanner.sample.value.Planted.Plant;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/** Fills templates for one message and notes each value that goes in. */
final class Rendering {
  private static final int LONG = 100;

  private final People people;
  private final SeededRandom random;
  private final Map<String, String> words;
  private final Person customer;
  private final List<Plant> plants = new ArrayList<>();

  private Person current;
  private String part = "body";
  private boolean escaped;

  /**
   * @param words what templates may name besides the customer and values
   */
  Rendering(People people, SeededRandom random, Person customer, Map<String, String> words) {
    this.people = people;
    this.random = random;
    this.words = new HashMap<>(words);
    this.customer = customer;
    this.current = customer;
  }

  /** The values so far. */
  List<Plant> plants() {
    return List.copyOf(plants);
  }

  /** Templates filled from now on may name this word. */
  void know(String word, String text) {
    words.put(word, text);
  }

  /** What opens documents for the customer: the start of the name, the day and month of birth. */
  String password() {
    String start = (customer.first().latin() + "xxxx").substring(0, 4).toUpperCase(Locale.ROOT);
    return start + DateTimeFormatter.ofPattern("ddMM", Locale.ROOT).format(customer.born());
  }

  /**
   * Fills a template.
   *
   * @param partName where the text will stand
   * @param html whether values need escapes
   */
  String fill(Template template, String partName, boolean html) {
    part = partName;
    escaped = html;
    current = customer;
    StringBuilder out = new StringBuilder();
    fill(template.nodes(), out);
    return out.toString();
  }

  private void fill(List<Node> nodes, StringBuilder out) {
    for (Node node : nodes) {
      if (node instanceof Node.Text text) {
        out.append(text.text());
      } else if (node instanceof Node.Slot slot) {
        String text = text(slot);
        out.append(escaped ? escape(text) : text);
      } else if (node instanceof Node.Rows rows) {
        fillRows(rows, out);
      }
    }
  }

  /** Short tables begin with the message's own customer; long ones are the bank's list, always. */
  private void fillRows(Node.Rows rows, StringBuilder out) {
    Person before = current;
    int first = rows.count() < LONG ? before.number() : 0;
    for (int row = 0; row < rows.count(); row++) {
      current = people.person((first + row) % Cast.CUSTOMERS);
      fill(rows.nodes(), out);
    }
    current = before;
  }

  private String text(Node.Slot slot) {
    String key = slot.key();
    if (slot.nearMiss()) {
      return plant(slot, key, NearMisses.make(key, random, current), true);
    }
    if (key.contains(".")) {
      return plant(slot, key, people.value(key, current), false);
    }
    return switch (key) {
      case "amount" -> plant(slot, Planted.ANY, NearMisses.amount(random), true);
      case "order" -> plant(slot, Planted.ANY, NearMisses.order(random), true);
      case "uuid" -> plant(slot, Planted.ANY, NearMisses.uuid(random), true);
      case "tracking" -> plant(slot, Planted.ANY, NearMisses.tracking(random), true);
      case "ref" -> plant(slot, Planted.ANY, NearMisses.reference(random), true);
      default -> word(key);
    };
  }

  private String plant(Node.Slot slot, String detector, String value, boolean nearMiss) {
    String written = value;
    for (String form : slot.forms()) {
      written = Forms.write(form, written);
    }
    String canonical = Forms.canonical(detector, value);
    plants.add(new Plant(part, detector, canonical, written, nearMiss, true, current.number()));
    return written;
  }

  private String word(String key) {
    return switch (key) {
      case "name" -> current.fullName();
      case "first" -> current.first().latin();
      case "last" -> current.last().latin();
      case "name-hi" -> current.first().devanagari() + " " + current.last().devanagari();
      case "first-hi" -> current.first().devanagari();
      case "city" -> current.city().name();
      case "pin" ->
          current.city().pin() + String.format(Locale.ROOT, "%03d", current.number() % 90 + 1);
      case "bank" -> people.branch(current).bank();
      case "n" -> String.valueOf(current.number() % 900 + 100);
      case "small" -> String.valueOf(random.between(2, 28));
      default -> known(key);
    };
  }

  private String known(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("a template names {{" + key + "}}, which is not known");
    }
    return word;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
