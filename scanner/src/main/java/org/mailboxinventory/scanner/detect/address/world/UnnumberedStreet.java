package org.mailboxinventory.scanner.detect.address.world;

import java.util.List;
import java.util.Set;

/**
 * Where an address begins that a country ends: at its first street, which needs no number there,
 * and not at a building whose name ends as those of streets do.
 */
final class UnnumberedStreet {
  private static final Set<String> VAGUE = Set.copyOf(WorldWords.phrases("vague"));

  private UnnumberedStreet() {}

  /** The number of the first word; -1 where no street is named. */
  static int begin(WorldStart start) {
    if (start.points() >= WorldStart.ENOUGH) {
      return start.from();
    }
    int vague = -1;
    List<Part> parts = start.parts();
    for (Part part : parts) {
      if (part.placed() && !VAGUE.contains(part.street())) {
        return part.begin();
      }
      vague = vague < 0 && part.placed() ? part.begin() : vague;
    }
    return vague;
  }
}
