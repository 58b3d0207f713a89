package org.mailboxinventory.report.write.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;

/**
 * What the page shows, and to whom.
 *
 * @param minLevel mailboxes known to be exposed less are left out; null for none left out
 */
public record PageSettings(Audience audience, @Nullable Level minLevel) {

  /** Everything, for those who work on it. */
  public static PageSettings standard() {
    return new PageSettings(Audience.OPERATIONS, null);
  }

  /** Who reads the page. */
  public enum Audience {
    /** Sums alone, and no single mailbox. */
    BOARD,
    /** Everything, with what it was made from: evidence files and digests whole. */
    AUDITOR,
    /** Everything. */
    OPERATIONS;

    /** The audience of a word of the settings. */
    public static Audience of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  boolean leavesOut(Level level) {
    return minLevel != null && level != Level.UNKNOWN && !level.atLeast(minLevel);
  }
}
