package org.mailboxinventory.scanner.detect.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mailboxinventory.report.config.ConfigProblem;

/** Reads {@code placed} of a detector's file. */
final class PlacedEntry {
  private static final List<NumberPlace> PLACES = List.of(NumberPlace.values());

  private PlacedEntry() {}

  /** The places that say that a value is of this kind; none where the file does not say. */
  static List<NumberPlace> of(YamlNode root, List<ConfigProblem> problems) {
    List<NumberPlace> placed = new ArrayList<>();
    for (String word : root.texts("placed", problems)) {
      List<NumberPlace> named = PLACES.stream().filter(it -> it.word().equals(word)).toList();
      if (named.isEmpty()) {
        root.at("placed").problem("'" + word + "' is no place", remedy(), problems);
      }
      placed.addAll(named);
    }
    return placed;
  }

  private static String remedy() {
    return PLACES.stream()
        .map(NumberPlace::word)
        .collect(Collectors.joining(", ", "use one of ", ""));
  }
}
