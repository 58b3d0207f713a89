package org.mailboxinventory.scanner.detect.address.structure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.address.NoAddress;
import org.mailboxinventory.scanner.detect.address.lead.LeadWords;
import org.mailboxinventory.scanner.detect.address.structure.StreetPart.Kind;
import org.mailboxinventory.scanner.detect.address.world.Town;
import org.mailboxinventory.scanner.detect.address.world.WorldWords;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/**
 * The lines of an address before its end, or its parts between commas: from the flat or the house
 * to the town, with quarters and flats between.
 */
final class StreetLines {
  /** Before a value of its own: a label's colon, or the marks of a string or a cell. */
  private static final String EDGES = ":;|\t\"'>";

  private static final int LONGEST_HOUSE = 4;

  /** The address goes on before a part. */
  private static final int GOES_ON = -2;

  private static final int MOST_PARTS = 5;
  private static final int MOST_QUARTERS = 2;
  private static final int SHORTEST_TOWN = 3;

  private final String zone;
  private final ZoneWords words;
  private final CodedEnd end;
  private boolean sure;

  /** A known town says no more than that a street is before it. */
  private boolean houses;

  private final List<Integer> starts = new ArrayList<>();

  StreetLines(String zone, ZoneWords words, CodedEnd end) {
    this.zone = zone;
    this.words = words;
    this.end = end;
    this.sure = end.sure();
    for (int i = 0; i < words.count(); i++) {
      if (i == 0 || words.word(i).gap() != Gap.BLANK) {
        starts.add(i);
      }
    }
  }

  private int to(int part) {
    return part + 1 < starts.size() ? starts.get(part + 1) : words.count();
  }

  private StreetPart part(int part) {
    return new StreetPart(words, starts.get(part), to(part));
  }

  /** The number of the word with which the address begins; -1 where none does. */
  int begin() {
    int last = starts.size() - 1;
    if (last < 0) {
      return -1;
    }
    TownPart town = new TownPart(zone, words, starts.get(last), to(last));
    boolean own = end.townBefore() && town.is();
    if (end.townBefore() && !own) {
      StreetPart line = part(last);
      boolean said = sure && line.kind() == Kind.STREET && line.said();
      boolean street = said && oneLine(line, to(last));
      return street && !other(last, line) ? lead(last, line.begin()) : -1;
    }
    boolean hyphened = own && town.hyphened();
    boolean known = own && town.known();
    sure |= known || hyphened;
    houses = known && !end.sure();
    int first = street(own ? last - 1 : last);
    return hyphened && !known && first >= 0 && !houseFirst(first) ? -1 : first;
  }

  private boolean houseFirst(int first) {
    return Character.isDigit(words.word(first).text().charAt(0))
        || words.word(first).is(WorldWords.UNIT);
  }

  /** Where the street begins that is in the parts up to {@code last}; -1 where none is. */
  private int street(int last) {
    int quarters = 0;
    int typed = -1;
    for (int i = last; i >= 0 && last - i < MOST_PARTS; i--) {
      StreetPart part = part(i);
      if (other(i, part)) {
        return typed;
      }
      int first = begin(i, last, part);
      if (first != GOES_ON) {
        return first < 0 ? typed : first;
      }
      typed = unnumbered(part) ? part.begin() : typed;
      quarters += part.kind() == Kind.NAME ? 1 : 0;
      if (part.midSentence() || quarters > MOST_QUARTERS) {
        return typed;
      }
    }
    return typed;
  }

  /** Where it begins by a part; -1 where that ends the search, or {@link #GOES_ON}. */
  private int begin(int at, int last, StreetPart part) {
    return switch (part.kind()) {
      case STREET -> house(at, part) ? lead(at, part.begin()) : -1;
      case NUMBER, UNIT -> numbered(at, last, part);
      default -> GOES_ON;
    };
  }

  /**
   * Whether a part with a street and a house is of an address: by the word for a street, or before
   * an end that says so behind words that lead to it, or above the line of a town.
   */
  private boolean house(int at, StreetPart part) {
    if (!sure || houses) {
      return end.townBefore() && part.street() && !longNumber(part) && !stopped(at);
    }
    boolean line =
        at + 1 < starts.size()
            ? words.word(starts.get(at + 1)).gap() == Gap.LINE
            : zone.endsWith("\n");
    if (end.road()) {
      return part.road() && led(part.begin());
    }
    return part.said() || !end.townBefore() || line || led(part.begin());
  }

  /** Whether a word that leads to addresses, or the edge of a value, is directly before a word. */
  private boolean led(int begin) {
    String before = zone.substring(0, words.word(begin).from()).stripTrailing();
    int word = before.length();
    while (word > 0 && Character.isLetter(before.charAt(word - 1))) {
      word--;
    }
    byte[] last = before.substring(word).getBytes(StandardCharsets.UTF_8);
    boolean edge = !before.isEmpty() && EDGES.indexOf(before.charAt(before.length() - 1)) >= 0;
    return edge || (last.length > 0 && LeadWords.last(last, 0, last.length));
  }

  /**
   * A number that has a part to itself before or behind a name: {@code 28} above {@code Morar
   * Zila}, {@code Strada Ioppi, 21}.
   */
  private int numbered(int at, int last, StreetPart part) {
    StreetPart before = at > 0 && !part.midSentence() ? part(at - 1) : null;
    if (before != null) {
      boolean comma = words.word(starts.get(at)).gap() == Gap.COMMA;
      boolean name = before.kind() == Kind.NAME;
      if (comma && name && !other(at - 1, before) && (sure || before.said())) {
        return lead(at - 1, before.begin());
      }
      if ((name || before.kind() == Kind.STREET) && before.said()) {
        return GOES_ON;
      }
    }
    boolean behind = at < last && part(at + 1).kind() == Kind.NAME;
    boolean house = behind && (sure || (part.kind() == Kind.NUMBER && part(at + 1).street()));
    return house ? lead(at, part.begin()) : GOES_ON;
  }

  /** Whether it is a street without a number, which its word says to be one. */
  private boolean unnumbered(StreetPart part) {
    boolean whole = words.word(part.begin()).bare().length() >= SHORTEST_TOWN;
    return whole && part.unnumbered() && (sure || !end.townBefore());
  }

  /** With the flats and the numbers of houses before a street. */
  private int lead(int street, int begin) {
    int first = begin;
    int at = street;
    while (at > 0 && first == starts.get(at)) {
      StreetPart before = part(at - 1);
      boolean unit = before.kind() == Kind.UNIT;
      boolean one = to(at - 1) == before.begin() + 1;
      boolean house =
          one && !longNumber(before) && !words.word(before.begin()).text().endsWith("-");
      boolean number = before.kind() == Kind.NUMBER && !before.midSentence() && house;
      if (!(unit && !words.word(to(at - 1) - 1).text().endsWith("-")) && !number) {
        return first;
      }
      first = before.begin();
      at--;
    }
    return first;
  }

  /** Whether a part begins with a number that is as long as a code. */
  private boolean longNumber(StreetPart part) {
    String first = words.word(part.begin()).text();
    return first.length() > LONGEST_HOUSE && first.chars().allMatch(Character::isDigit);
  }

  /** Whether a sentence ends with a part. */
  private boolean stopped(int part) {
    Word last = words.word(to(part) - 1);
    return last.number() && last.stopped();
  }

  /** Whether a part is a firm, a telephone or a day. */
  private boolean other(int at, StreetPart part) {
    if (part.kind() == Kind.OTHER) {
      return true;
    }
    String text = zone.substring(words.word(part.begin()).from(), words.word(to(at) - 1).to());
    return NoAddress.is(text, part.said());
  }

  /** Whether a name is behind the street on its line, as that of its town is. */
  private boolean oneLine(StreetPart line, int to) {
    Word last = words.word(to - 1);
    boolean name = last.name() && !last.number() && !Town.none(last.bare());
    return name
        && new StreetPart(words, line.begin(), to - 1).said()
        && to - line.begin() > SHORTEST_TOWN;
  }
}
