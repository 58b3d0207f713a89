package org.mailboxinventory.scanner.source.files.folder;

import java.util.Locale;

/** What mail files may be; a drop of Data Connect is read by a source of its own. */
public enum FileKind {
  PST,
  MBOX,
  MAILDIR,
  MAIL_FILES,
  DATA_CONNECT;

  /** The word used in {@code --from-kind} and in outputs, as in {@code mail-files}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
