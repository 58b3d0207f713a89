package org.mailboxinventory.scanner.engine.staff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which a person's name is written in mail, by how a directory writes it. */
final class WrittenNames {
  /** Places, departments and pronouns that directories put behind a name. */
  private static final Pattern ASIDE = Pattern.compile("[(\\[{].*?[)\\]}]|\\s[-|/–]\\s.*$|\\.$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WrittenNames() {}

  /**
   * First and last name in both orders, with and without the names between them. None of one word
   * alone: it would be many people's.
   */
  static Set<String> of(String directoryName) {
    String name = ASIDE.matcher(directoryName).replaceAll("").strip();
    int comma = name.indexOf(',');
    if (comma > 0 && comma == name.lastIndexOf(',')) {
      name = name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip();
    }
    List<String> words = List.of(BLANKS.split(name.strip()));
    Set<String> ways = new LinkedHashSet<>();
    if (words.size() > 1) {
      String first = words.get(0);
      String last = words.get(words.size() - 1);
      ways.add(String.join(" ", words));
      ways.add(last + " " + String.join(" ", words.subList(0, words.size() - 1)));
      if (first.length() > 2 && last.length() > 2) {
        ways.add(first + " " + last);
        ways.add(last + " " + first);
      }
    }
    return ways;
  }
}
