package org.mailboxinventory.scanner.detect.address.world;

import java.util.List;
import java.util.Set;
import org.mailboxinventory.scanner.detect.address.town.CodeForm;

/**
 * Where an address begins that a country ends: at its first street, which needs no number there,
 * and not at a building whose name ends as those of streets do.
 */
final class UnnumberedStreet {
  private static final Set<String> VAGUE = Set.copyOf(WorldWords.phrases("vague"));

  private UnnumberedStreet() {}

  /**
   * The number of the first word before a code; -1 where no street is named or no town is there.
   *
   * @param townBehind the town is behind the code
   */
  static int begin(Surroundings around, String code, boolean townBehind) {
    if (around.words().count() == 0) {
      return -1;
    }
    WorldStart start = new WorldStart(around.words());
    boolean town = around.glued() || start.town() || (townBehind && around.parted());
    if (!town) {
      return -1;
    }
    if (start.points() >= WorldStart.ENOUGH) {
      return start.from();
    }
    return CodeForm.year(code) ? -1 : street(start.parts());
  }

  /**
   * The number of the first word before a town with the number of its district, where a comma or a
   * line's end parts it from a street: {@code Barrow Street, Dublin 4}; else -1.
   */
  static int beforeDistrict(Surroundings around, WorldStart start) {
    boolean alone = around.parted() && Town.closed(around.rest(), 0);
    return alone ? street(start.parts()) : -1;
  }

  /** The number of the first word of the first street; -1 where none is named. */
  static int street(List<Part> parts) {
    int vague = -1;
    for (Part part : parts) {
      if (part.placed() && !VAGUE.contains(part.street())) {
        return part.begin();
      }
      vague = vague < 0 && part.placed() ? part.begin() : vague;
    }
    return vague;
  }
}
