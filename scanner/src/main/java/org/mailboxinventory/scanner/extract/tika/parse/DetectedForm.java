package org.mailboxinventory.scanner.extract.tika.parse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.body.TextForm;

/** Types that detection calls text, which are read directly after all. */
final class DetectedForm {
  private static final Set<String> PLAIN =
      Set.of(
          "text/plain",
          "text/x-log",
          "application/json",
          "text/calendar",
          "text/x-vcard",
          "text/vcard",
          "text/x-vcalendar",
          "text/x-sql",
          "text/x-web-markdown");

  private DetectedForm() {}

  /** Null when a parser must open it. */
  static @Nullable TextForm of(String mediaType) {
    return switch (mediaType) {
      case "text/html", "application/xhtml+xml" -> TextForm.HTML;
      case "text/csv", "text/tab-separated-values", "text/tsv" -> TextForm.DELIMITED;
      default -> PLAIN.contains(mediaType) ? TextForm.PLAIN : null;
    };
  }
}
