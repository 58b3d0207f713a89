package org.mailboxinventory.scanner.detect.compiled;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordIndexBuilder;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** The labels and openers that patterns are anchored to, and what each is to its detector. */
public final class LabelKinds {
  /** Of an opener: an abbreviation that counts only with its full stop, as in {@code Sh.}. */
  public static final int NEEDS_STOP = PhraseEntry.HEADER;

  /** No label, but what may head a column. */
  private static final int HEADS = PhraseEntry.AGAINST;

  /** The programs that have passwords among their options. */
  private static final WordLists PROGRAMS = new WordLists("command-options.txt");

  /** By kind, the groups of labels whose secrets have forms of their own. */
  private static final WordLists SECRETS = new WordLists("secret-words.txt");

  /** Labels that are other words too: a longer one leads to more than they do. */
  private static final List<String> STRICT = new WordLists("label-words.txt").list("strict");

  /** First words of labels that stay, though a shorter one leads there too. */
  private static final List<String> KEPT = new WordLists("label-words.txt").list("kept-first");

  /** The end of a label within a sentence. */
  private static final String IS = " is";

  private LabelKinds() {}

  /** Adds to {@code words} what patterns of {@code detector} are anchored to. */
  static void add(WordIndexBuilder words, LabelSpellings spellings, Detector detector, int number) {
    Set<Detector.Anchor> anchors =
        detector.patterns().stream().map(Detector.Pattern::anchor).collect(Collectors.toSet());
    if (anchors.contains(Detector.Anchor.LABEL)) {
      Set<String> labels = new LinkedHashSet<>(detector.phrases().labels());
      detector.phrases().headers().stream()
          .filter(header -> !labels.contains(header))
          .flatMap(spellings::with)
          .forEach(header -> words.addLabel(header, number, HEADS));
      labels.stream()
          .filter(label -> detector.stops().wholeLabels() || !covered(label, labels))
          .flatMap(spellings::with)
          .forEach(label -> words.addLabel(label, number, PhraseEntry.LABEL));
    }
    if (anchors.contains(Detector.Anchor.OPENER)
        || anchors.contains(Detector.Anchor.AT_OPENER)
        || anchors.contains(Detector.Anchor.PREFIX)) {
      Stream.concat(detector.phrases().openers().stream(), HealthTerms.of(detector.id()).stream())
          .forEach(opener -> words.addLabel(opener, number, opener(opener)));
    }
    if (anchors.contains(Detector.Anchor.COMMAND)) {
      forms(detector).forEach(name -> words.addLabel(name, number, PhraseEntry.CONTEXT));
    }
    if (anchors.contains(Detector.Anchor.TOWN)) {
      TelephonePlaces.names().forEach(place -> words.addLabel(place, number, PhraseEntry.CONTEXT));
    }
  }

  /**
   * Those of {@code entries} whose values a few words may part from their label: no secrets, and
   * unless the words tell of {@code any} kind, those that a check confirms, and days of birth.
   */
  public static int[] told(CompiledCatalogue catalogue, int[] entries, boolean any) {
    return Arrays.stream(entries)
        .filter(entry -> mayBeTold(catalogue.detector(entry >>> PhraseEntry.KIND_BITS), any))
        .toArray();
  }

  private static boolean mayBeTold(Detector detector, boolean any) {
    return !detector.secret() && (any || confirms(detector));
  }

  /** Whether a value behind a label is one for certain: a check confirms it, or it is a day. */
  public static boolean confirms(Detector detector) {
    return detector.checksValidate() || detector.category().equals("birth-date");
  }

  /**
   * What leads to secrets of a kind in forms of their own: programs, and labels of lists; nothing
   * for a kind of a bank's own.
   */
  private static Stream<String> forms(Detector detector) {
    String kind = detector.id().value();
    List<String> groups = SECRETS.names().contains(kind) ? SECRETS.list(kind) : List.of();
    return groups.stream()
        .flatMap(
            group ->
                group.equals("programs")
                    ? PROGRAMS.names().stream()
                    : SECRETS.phrases(group).stream());
  }

  private static int opener(String phrase) {
    return phrase.endsWith(".") ? PhraseEntry.CONTEXT | NEEDS_STOP : PhraseEntry.CONTEXT;
  }

  /**
   * Whether the place behind {@code label} is found by a shorter one of {@code labels} too. Behind
   * a capital and one small letter no word begins: {@code DbPassword}.
   */
  private static boolean covered(String label, Set<String> labels) {
    int end = label.indexOf(' ');
    if (end < 0) {
      return false;
    }
    if (label.endsWith(IS) && leads(label.substring(0, label.length() - IS.length()), labels)) {
      return true;
    }
    if (KEPT.contains(label.substring(0, end))) {
      return false;
    }
    for (int blank = end; blank >= 0; blank = label.indexOf(' ', blank + 1)) {
      if (leads(label.substring(blank + 1), labels)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code other} is a label by itself, and finds the values of longer ones too. */
  private static boolean leads(String other, Set<String> labels) {
    return labels.contains(other) && !STRICT.contains(other);
  }
}
