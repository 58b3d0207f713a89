package org.mailboxinventory.scanner.detect.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;

/** How many states the bundled patterns have when each is determined alone. */
@Tag("long")
class StateCountTest {
  private static final int MOST_OF_ONE = 4_000;
  private static final int MOST_OF_ADDRESSES = 24_000;
  private static final int CAP = 20_000;

  /** Their fixed part in the middle may begin at any letter; few texts lead there. */
  private static final Set<String> KNOWN =
      Set.of("global.secret-openai 1", "global.secret-powerautomate 1");

  @Test
  void noPatternBlowsUp() throws PatternException {
    Map<String, Integer> large = new TreeMap<>();
    int addresses = 0;
    for (Detector detector :
        CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()).detectors()) {
      for (int i = 0; i < detector.patterns().size(); i++) {
        String name = detector.id().value() + " " + (i + 1);
        int states = KNOWN.contains(name) ? 0 : states(detector.patterns().get(i));
        addresses += detector.category().equals("postal-address") ? states : 0;
        if (states > MOST_OF_ONE) {
          large.put(name, states);
        }
      }
    }
    assertThat(large).isEmpty();
    assertThat(addresses).isLessThan(MOST_OF_ADDRESSES);
  }

  @Test
  void aPatternWhoseEndMayBeginAnywhereHasMany() throws PatternException {
    PatternNode node =
        PatternParser.parse(
            "([a-z ]{2,40};){1,3}[a-z ]{3,40}[ ,]{1,3}[a-z]{2} \\d{5}|[a-z ;]{3,90}(;[a-z"
                + " ;]{2,70}){0,3};x",
            false);
    assertThat(states(node)).isGreaterThan(MOST_OF_ONE);
  }

  private static int states(Detector.Pattern pattern) throws PatternException {
    return states(PatternParser.parse(pattern.match(), pattern.anyCase()));
  }

  private static int states(PatternNode node) {
    PatternNfa nfa = new PatternNfa(List.of(node), any -> true);
    byte[] classOf = nfa.classOf();
    int[] bytes = new int[nfa.classes()];
    for (int b = 0; b < 256; b++) {
      bytes[classOf[b] & 0xff] = b;
    }
    Set<List<Integer>> known = new HashSet<>();
    Deque<List<Integer>> open = new ArrayDeque<>();
    open.add(Arrays.stream(nfa.reach(nfa.start())).boxed().sorted().toList());
    known.add(open.peek());
    while (!open.isEmpty() && known.size() < CAP) {
      List<Integer> states = open.remove();
      for (int b : bytes) {
        Set<Integer> next = new HashSet<>();
        for (int state : states) {
          int to = nfa.next(state, b);
          if (to >= 0) {
            Arrays.stream(nfa.reach(to)).forEach(next::add);
          }
        }
        List<Integer> sorted = next.stream().sorted().toList();
        if (!sorted.isEmpty() && known.add(sorted)) {
          open.add(sorted);
        }
      }
    }
    return known.size();
  }
}
