package org.mailboxinventory.scanner.evaluation.kind;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value that mail holds.
 *
 * @param detector the id under which it must be found
 * @param made a value as a person would write it
 * @param checked its last character is a check: with another one it is no such value
 * @param block takes lines of its own
 * @param evident needs no word to be known for what it is
 */
public record Kind(
    String detector,
    Function<SeededRandom, String> made,
    boolean checked,
    boolean block,
    boolean evident) {

  static Kind of(String detector, Function<SeededRandom, String> made) {
    return new Kind(detector, made, false, false, false);
  }

  /** A value whose last character is a check. */
  static Kind checked(String detector, Function<SeededRandom, String> made) {
    return new Kind(detector, made, true, false, false);
  }

  Kind evidently() {
    return new Kind(detector, made, checked, block, true);
  }

  Kind inLinesOfItsOwn() {
    return new Kind(detector, made, checked, true, evident);
  }

  public String country() {
    return detector.substring(0, detector.indexOf('.'));
  }

  /** Tries until a body has a check at all: some remainders have none. */
  static String untilSound(Supplier<@Nullable String> attempt) {
    while (true) {
      String made = attempt.get();
      if (made != null) {
        return made;
      }
    }
  }
}
