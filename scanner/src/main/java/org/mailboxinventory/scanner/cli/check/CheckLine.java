package org.mailboxinventory.scanner.cli.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param area {@code sign-in}, {@code permission}, {@code tenant} or {@code machine}
 * @param remedy null when nothing needs to be done
 */
record CheckLine(String area, String what, Result result, String says, @Nullable String remedy) {

  static CheckLine fine(String area, String what, String says) {
    return new CheckLine(area, what, Result.OK, says, null);
  }

  static CheckLine gap(String area, String what, String says, String remedy) {
    return new CheckLine(area, what, Result.WARNING, says, remedy);
  }

  static CheckLine broken(String area, String what, String says, String remedy) {
    return new CheckLine(area, what, Result.FAILS, says, remedy);
  }

  /** What it means for a scan. */
  enum Result {
    OK,
    /** A scan works, with gaps or with consequences. */
    WARNING,
    /** A scan cannot work. */
    FAILS,
    /** It could not be found out. */
    UNKNOWN;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
