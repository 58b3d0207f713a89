package org.mailboxinventory.scanner.sample.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in. {@code {{in.pan}}} stands for the customer's PAN, {@code
 * {{in.aadhaar|spaced}}} for a value written in another form, {@code {{!in.pan}}} for a near miss,
 * {@code {{name}}} for a word; what is between {@code {{#rows 12}}} and {@code {{/rows}}} is
 * repeated for as many customers.
 */
record Template(List<Node> nodes) {
  private static final Pattern TAG = Pattern.compile("\\{\\{([^}]+)}}");
  private static final String ROWS = "#rows ";
  private static final String END = "/rows";

  Template {
    nodes = List.copyOf(nodes);
  }

  /** A piece of a template. */
  sealed interface Node {

    /** Text that stays as it is. */
    record Text(String text) implements Node {}

    /** A place to fill in. */
    record Slot(boolean nearMiss, String key, List<String> forms) implements Node {}

    /** A part that is repeated, each time for the next customer. */
    record Rows(int count, List<Node> nodes) implements Node {}
  }

  /**
   * @throws IllegalArgumentException when rows are not closed
   */
  static Template of(String text) {
    Matcher tags = TAG.matcher(text);
    List<Node> nodes = new ArrayList<>();
    int rest = parse(text, tags, 0, false, nodes);
    nodes.add(new Node.Text(text.substring(rest)));
    return new Template(nodes);
  }

  private static int parse(String text, Matcher tags, int start, boolean inRows, List<Node> nodes) {
    int at = start;
    while (tags.find()) {
      nodes.add(new Node.Text(text.substring(at, tags.start())));
      at = tags.end();
      String tag = tags.group(1);
      if (tag.equals(END) && inRows) {
        return at;
      }
      if (tag.startsWith(ROWS)) {
        List<Node> inner = new ArrayList<>();
        at = parse(text, tags, at, true, inner);
        nodes.add(new Node.Rows(Integer.parseInt(tag.substring(ROWS.length())), inner));
      } else {
        nodes.add(slot(tag));
      }
    }
    if (inRows) {
      throw new IllegalArgumentException("a template's rows have no end");
    }
    return at;
  }

  private static Node slot(String tag) {
    boolean nearMiss = tag.startsWith("!");
    List<String> words = List.of((nearMiss ? tag.substring(1) : tag).split("\\|"));
    return new Node.Slot(nearMiss, words.get(0), words.subList(1, words.size()));
  }
}
