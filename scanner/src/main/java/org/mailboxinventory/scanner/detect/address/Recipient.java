package org.mailboxinventory.scanner.detect.address;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * The name of a person or a firm, or a person's job, above an address or before it: some are called
 * like streets.
 */
final class Recipient {
  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'\u2019-]* ){1,3}\\p{Lu}\\p{L}+");

  /** Behind the ending of a street a further word of a name. */
  private static final Pattern GOES_ON = Pattern.compile(" \\p{Lu}\\p{Ll}");

  /** What the names of firms and of jobs above an address end in. */
  private static final Set<String> LAST_WORDS =
      Set.copyOf(new WordLists("address-leads.txt").phrases("recipients"));

  private static final Set<String> JOBS =
      Set.copyOf(new WordLists("address-leads.txt").phrases("jobs"));

  private static final int SHORTEST_JOB = 7;
  private static final int LONGEST_JOB = 11;

  /** Letters that the words for jobs begin with. */
  private static final String JOB_BEGINNINGS =
      JOBS.stream().map(job -> job.substring(0, 1)).distinct().collect(Collectors.joining());

  private static final Set<String> INSTITUTIONS =
      Set.copyOf(new WordLists("address-leads.txt").phrases("institutions"));

  /** What houses are called that were schools. */
  private static final Pattern HOUSE = Pattern.compile("(?:The|Old) ");

  /** So many words behind a small one, as in {@code In der Sache Petra Kern}, are no street. */
  private static final int MOST_WORDS = 3;

  private Recipient() {}

  /** Whether a part is such a name, and {@code next} the house or what is above it. */
  static boolean is(AddressPart part, AddressPart next, String zone, StreetWords words) {
    boolean line = zone.charAt(next.from() - 1) == '\n';
    boolean above = line && !words.numberFirst() && !next.beginsWithNumber();
    boolean begins = !next.isEmpty() && next.start(words) >= 0;
    return (line && !words.numberFirst() && next.numbered() && oneName(part, words))
        || (line && (titled(part) || (begins && firmOrJob(part.text()))))
        || (line && words.numberFirst() && next.beginsWithNumber() && goesOn(part, words))
        || ((above || houseOf(next, zone, words)) && surname(part, words))
        || (words.numberFirst() && holder(part.text()))
        || (next.beginsWithNumber()
            ? words.numberFirst() && institution(part.text())
            : firm(part, words) || cause(part, next, words));
  }

  /** Whether a part is the whole name of a school or the like: {@code Lakeside High School}. */
  private static boolean institution(String part) {
    String bare = part.strip();
    int last = bare.lastIndexOf(' ');
    return last > bare.indexOf(' ')
        && INSTITUTIONS.contains(bare.substring(last + 1).toLowerCase(Locale.ROOT))
        && !HOUSE.matcher(bare).lookingAt()
        && !NoAddress.near(bare)
        && bare.chars().noneMatch(Character::isDigit);
  }

  /** Whether a part names a person by a job among its words: {@code Rao Branch Manager}. */
  private static boolean holder(String part) {
    boolean job = false;
    int from = 0;
    for (int i = 0; i <= part.length(); i++) {
      char c = i < part.length() ? part.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        return false;
      }
      if (!Character.isLetter(c)) {
        job |=
            c == ' ' && i - from >= SHORTEST_JOB && i - from <= LONGEST_JOB && job(part, from, i);
        from = i + 1;
      }
    }
    return job && part.strip().indexOf(' ') > 0 && !NoAddress.near(part.strip());
  }

  private static boolean job(String part, int from, int to) {
    return JOB_BEGINNINGS.indexOf(Character.toLowerCase(part.charAt(from))) >= 0
        && JOBS.contains(part.substring(from, to).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a part begins as some streets do, and says whose address the street behind it is:
   * {@code In dem Rechtsstreit Petra Kern, Am Markt 3}.
   */
  private static boolean cause(AddressPart part, AddressPart next, StreetWords words) {
    return part.street() >= 0
        && part.street() == part.lead()
        && !words.numberFirst()
        && !words.typeFirst()
        && !part.numbered()
        && next.numbered()
        && part.text().substring(part.streetEnd()).strip().split(" +").length >= MOST_WORDS;
  }

  /**
   * Whether a part is the house of what may be a person's name before it: its number on a line of
   * its own, or a street with its number where that comes behind.
   */
  private static boolean houseOf(AddressPart part, String zone, StreetWords words) {
    return words.numberFirst()
        ? zone.charAt(part.from() - 1) == '\n' && !part.isEmpty() && part.unit() == part.lead()
        : part.numbered();
  }

  /** Whether a part is the name of a person with a title, as in {@code Mr Peter Lane}. */
  private static boolean titled(AddressPart part) {
    String bare = part.text().strip();
    int end = bare.indexOf(' ');
    return end > 0 && AddressLead.title(bare.substring(0, end)) && NAME.matcher(bare).matches();
  }

  /**
   * Whether a part may be a person's name, as in {@code Robert Hill}, before the house's number.
   */
  private static boolean surname(AddressPart part, StreetWords words) {
    String bare = part.text().strip();
    String last = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return NAME.matcher(bare).matches() && !bare.startsWith("The ") && words.surname(last);
  }

  /**
   * Whether a person's name ends before a dash between blanks: {@code Eva Kleinberg - Am Tor 3}.
   */
  static boolean endsBefore(String zone, int dash, StreetWords words) {
    if (words.numberFirst() || !zone.startsWith(" ", dash + 1)) {
      return false;
    }
    int from = Math.max(zone.lastIndexOf(',', dash), zone.lastIndexOf('\n', dash)) + 1;
    String bare = zone.substring(from, dash).strip();
    String last = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return words.surname(last) && NAME.matcher(bare).matches();
  }

  /** Whether a part is one name with the ending of a street, and no number. */
  private static boolean oneName(AddressPart part, StreetWords words) {
    String bare = part.text().strip().toLowerCase(Locale.ROOT);
    return part.street() >= 0 && bare.chars().allMatch(Character::isLetter) && words.surname(bare);
  }

  /** Whether a name goes on behind the ending of a street, as in {@code Nordhafen Spedition}. */
  private static boolean firm(AddressPart part, StreetWords words) {
    return part.street() >= 0
        && !words.numberFirst()
        && !words.typeFirst()
        && !part.numbered()
        && !part.building(words)
        && GOES_ON.matcher(part.text().substring(part.streetEnd())).lookingAt()
        && words.surname(
            part.text().substring(part.street(), part.streetEnd()).toLowerCase(Locale.ROOT));
  }

  /** Whether a line names a firm: its last word is behind one for streets, and none itself. */
  private static boolean goesOn(AddressPart part, StreetWords words) {
    String bare = part.text().stripTrailing();
    return part.street() > 0
        && part.streetEnd() < bare.length()
        && GOES_ON.matcher(bare.substring(bare.lastIndexOf(' '))).lookingAt()
        && !words.streets().matcher(bare).region(bare.lastIndexOf(' '), bare.length()).find()
        && bare.chars().noneMatch(Character::isDigit)
        && !part.building(words)
        && !NoAddress.near(bare);
  }

  /** Whether a line is a firm's name or a person's job, by what it ends in: {@code Manager}. */
  private static boolean firmOrJob(String line) {
    String bare = line.strip();
    int last = bare.lastIndexOf(' ');
    if (last < 0 || bare.chars().anyMatch(Character::isDigit) || NoAddress.near(bare)) {
      return false;
    }
    String small = bare.toLowerCase(Locale.ROOT);
    int before = small.lastIndexOf(' ', last - 1) + 1;
    return LAST_WORDS.contains(small.substring(last + 1))
        || LAST_WORDS.contains(small.substring(before));
  }
}
