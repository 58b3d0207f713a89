package org.mailboxinventory.scanner.cli.report;

import java.util.Set;
import java.util.stream.Collectors;
import org.mailboxinventory.report.write.Format;
import org.mailboxinventory.report.write.page.PageSettings.Audience;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.settings.Settings;

/**
 * What {@code report.audience} leaves out of the page is in the other files of the run folder:
 * these are for programs and people who work with them, and are the same for every audience.
 * Whoever hands on a folder for a board or a privacy officer is told so.
 */
final class PageReaders {
  private PageReaders() {}

  /** Warns once, where the page leaves out what other files of the same run have. */
  static void warn(Settings.Report report, Set<Format> formats, Console console) {
    String others =
        formats.stream()
            .filter(Format::namesMailboxes)
            .sorted()
            .map(Format::word)
            .collect(Collectors.joining(", "));
    String left =
        switch (Audience.of(report.audience())) {
          case BOARD -> "single mailboxes";
          case PRIVACY -> "names of owners";
          case AUDITOR, OPERATIONS -> "";
        };
    if (!left.isEmpty() && !others.isEmpty()) {
      console.warn(
          "report.audience: "
              + report.audience()
              + " leaves "
              + left
              + " out of report.html alone; the other files of this run ("
              + others
              + ") have addresses of mailboxes or names of owners; to those who may not see these,"
              + " hand on report.html alone");
    }
  }
}
