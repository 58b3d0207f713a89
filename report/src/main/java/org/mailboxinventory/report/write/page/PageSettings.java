package org.mailboxinventory.report.write.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;

/**
 * What the page shows, to whom, in which language at first.
 *
 * @param minLevel mailboxes known to be exposed less are left out; null for none left out
 * @param language {@code en} or {@code hi}
 */
public record PageSettings(Audience audience, @Nullable Level minLevel, String language) {

  /** Everything, for those who work on it, in English. */
  public static PageSettings standard() {
    return new PageSettings(Audience.OPERATIONS, null, "en");
  }

  /** Who reads the page. What is not for them is not in the file. */
  public enum Audience {
    /** Sums alone, and no single mailbox. */
    BOARD,
    /** Everything, with what it was made from: evidence files, whole digests, ids of items. */
    AUDITOR,
    /** Everything. */
    OPERATIONS,
    /** Everything but names of owners. */
    PRIVACY;

    /** The word used in settings. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The audience of a word of the settings. */
    public static Audience of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  boolean leavesOut(Level level) {
    return minLevel != null && level != Level.UNKNOWN && !level.atLeast(minLevel);
  }
}
