package org.mailboxinventory.scanner.source.files;

import java.util.Locale;

/** What mail files may be. */
public enum FileKind {
  PST,
  MBOX,
  MAILDIR,
  MAIL_FILES;

  /** The word used in {@code --from-kind} and in outputs, as in {@code mail-files}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
