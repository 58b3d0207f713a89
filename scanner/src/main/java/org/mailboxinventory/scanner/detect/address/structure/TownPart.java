package org.mailboxinventory.scanner.detect.address.structure;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.address.lead.PlaceWords;
import org.mailboxinventory.scanner.detect.address.world.Town;
import org.mailboxinventory.scanner.detect.address.world.WorldWords;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** What may be the town of an address: words {@code [from, to)} that have a part of it. */
record TownPart(String zone, ZoneWords words, int from, int to) {
  private static final WordLists FILE = new WordLists("address-places.txt");

  private static final Set<String> TOWNS =
      Stream.of("es", "it", "short-codes", "places")
          .flatMap(group -> FILE.phrases(group).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_TOWN = 7;
  private static final int SHORTEST_TOWN = 3;

  /** Whether nothing but a name is there. */
  boolean is() {
    int letters = 0;
    for (int i = from; i < to; i++) {
      Word word = words.word(i);
      boolean joins =
          i > from
              && (word.is(WorldWords.JOINING | WorldWords.SIZE) || StreetPartWords.elided(word));
      boolean small = i > from + 1 && i == to - 1 && words.word(i - 1).is(WorldWords.JOINING);
      boolean thing = word.is(WorldWords.NOTHING) || PlaceWords.thing(word.bare());
      boolean name =
          word.name() && !word.number() && !thing && (!Town.none(word.bare()) || to > from + 1);
      if (!(name || joins || small)) {
        return false;
      }
      letters += word.bare().length();
    }
    Word first = words.word(from);
    boolean sentence = first.gap() == Gap.BLANK;
    return !sentence && first.name() && letters >= SHORTEST_TOWN && to - from <= LONGEST_TOWN;
  }

  /** Whether the town is a known one. */
  boolean known() {
    String name = zone.substring(words.word(from).from(), words.word(to - 1).to());
    String bare = name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
    String small = bare.toLowerCase(Locale.ROOT);
    return TOWNS.contains(small) || Town.known(small);
  }

  /** Whether a hyphen joins it to its code. */
  boolean hyphened() {
    return words.word(to - 1).text().endsWith("-");
  }
}
