package org.mailboxinventory.scanner.detect.compiled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.pattern.NfaStates;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.pattern.PatternNfa;
import org.mailboxinventory.scanner.detect.pattern.PatternNode;
import org.mailboxinventory.scanner.detect.pattern.PatternSets;

/**
 * The automata of one pattern or one detector, beside those of all. Most texts need none of them,
 * so each is made when it is first asked for. Shared by all threads: two that ask at once may make
 * the same automaton twice, and either is as good as the other.
 */
final class AutomataOnDemand {
  private final Detector[] detectors;
  private final int[] detectorOf;
  private final Detector.Pattern[] patternOf;

  /** By number of the pattern, whether no automaton of many knows all that it is. */
  private final boolean[] alone;

  private final PatternSets sets;
  private final AtomicReferenceArray<@Nullable PatternAutomaton> anchored;
  private final AtomicReferenceArray<@Nullable PatternAutomaton> exactly;

  /**
   * Of the patterns of these detectors.
   *
   * @param detectorOf by number of the pattern, the number of its detector; not to be changed
   * @param patternOf by number of the pattern; not to be changed
   * @param wider the patterns whose shape matches more than they do; not to be changed
   * @param sets shared with the catalogue's other automata
   */
  AutomataOnDemand(
      Detector[] detectors,
      int[] detectorOf,
      Detector.Pattern[] patternOf,
      BitSet wider,
      PatternSets sets) {
    this.detectors = detectors;
    this.detectorOf = detectorOf;
    this.patternOf = patternOf;
    this.alone = new boolean[patternOf.length];
    for (int i = 0; i < alone.length; i++) {
      alone[i] = wider.get(i) || patternOf[i].anchor().found();
    }
    this.sets = sets;
    this.anchored = new AtomicReferenceArray<>(detectors.length);
    this.exactly = new AtomicReferenceArray<>(patternOf.length);
  }

  /**
   * An automaton of this pattern alone, where its shape matches more than it does, or where names
   * lead to it, so that it is in no other automaton; else null.
   */
  @Nullable PatternAutomaton exact(int pattern) {
    if (!alone[pattern]) {
      return null;
    }
    PatternAutomaton made = exactly.get(pattern);
    if (made == null) {
      made = automaton(new PatternNfa(List.of(node(pattern)), only -> true));
      exactly.set(pattern, made);
    }
    return made;
  }

  /** The patterns of {@code detector} that are anchored to labels and openers, by their numbers. */
  PatternAutomaton anchored(int detector) {
    PatternAutomaton made = anchored.get(detector);
    if (made == null) {
      PatternNode nothing = new PatternNode.Sequence(List.of());
      List<PatternNode> nodes = new ArrayList<>();
      for (int i = 0; i < patternOf.length; i++) {
        Detector.Anchor anchor = patternOf[i].anchor();
        boolean labelled = anchor != Detector.Anchor.PLACE && !anchor.found();
        nodes.add(detectorOf[i] == detector && labelled ? node(i) : nothing);
      }
      made = automaton(new PatternNfa(nodes, node -> node != nothing));
      anchored.set(detector, made);
    }
    return made;
  }

  private PatternAutomaton automaton(PatternNfa nfa) {
    return new PatternAutomaton(new NfaStates(nfa), sets);
  }

  private PatternNode node(int pattern) {
    return CompiledTables.parse(detectors[detectorOf[pattern]], patternOf[pattern]);
  }
}
