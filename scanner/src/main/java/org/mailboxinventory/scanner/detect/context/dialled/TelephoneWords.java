package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** The words of {@code registries/telephone-words.txt}, whose head says what each kind is. */
public final class TelephoneWords {
  private static final WordLists FILE = new WordLists("telephone-words.txt");

  static final WordSet OFFICES = of("office");
  static final WordSet TELEPHONES = of("telephone");
  static final WordSet NUMBERS = of("number");

  /** Words for what has a number. */
  public static final WordSet COUNTED = of("counted");

  static final WordSet OWN = of("own");
  static final WordSet NUMBERED = of("numbered");
  static final WordSet COUNTS = of("counts");
  static final WordSet IDENTIFIERS = of("identifier");
  static final WordSet PAID = of("paid");
  static final WordSet MEASURED = of("measured");
  static final WordSet DATED = of("dated");
  static final WordSet CALLING = of("calling");
  static final WordSet TOWARDS = of("towards");
  static final WordSet RANGES = of("ranges");
  static final WordSet ROLES = of("role");
  static final WordSet PREFIXES = of("prefix");
  static final WordSet LINES = of("lines");
  static final WordSet OWNERS = of("owners");
  static final WordSet PARTICLES = of("particle");
  static final WordSet VAGUE = of("vague");
  static final WordSet SENDING = of("sending");
  static final WordSet MESSAGING = of("messaging");
  static final WordSet EXTENSIONS = of("extension");
  static final WordSet KEPT = of("kept");
  static final WordSet KEEPING = of("keeping");
  static final WordSet CHANGED = of("changed");

  /** Directly behind a word for numbers, before what a telephone is linked to. */
  static final WordSet LINKED = of("linked");

  /** Labels of a sentence behind which a number is a telephone, whatever its plan. */
  static final WordSet LEADING = of("leading");

  /** Words for an account: a number without a zero behind one is none of a town. */
  public static final WordSet ACCOUNTS = of("account");

  static final WordSet HEADINGS = of("heading");

  /** Pictures of telephones. */
  static final WordSet SIGNS = of("sign");

  private TelephoneWords() {}

  private static WordSet of(String kind) {
    return WordSet.of(FILE.phrases(kind));
  }
}
