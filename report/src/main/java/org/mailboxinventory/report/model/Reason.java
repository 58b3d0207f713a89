package org.mailboxinventory.report.model;

import java.util.Locale;

/**
 * Why an item, a part or a mailbox was not read, or not wholly. Names are those of the inventory's
 * schema; what each means and what helps stands in {@code config/reasons.yaml}.
 */
public enum Reason {
  IMAGE_NO_OCR(Kind.BY_CHOICE),
  REFERENCE_ATTACHMENT(Kind.BY_CHOICE),
  EXCLUDED_FOLDER(Kind.BY_CHOICE),
  EXCLUDED_DATE(Kind.BY_CHOICE),
  EXCLUDED_KIND(Kind.BY_CHOICE),
  PERSONAL(Kind.BY_CHOICE),
  MEDIA(Kind.BY_CHOICE),

  ENCRYPTED(Kind.OPAQUE),
  SMIME(Kind.OPAQUE),
  PGP(Kind.OPAQUE),
  IRM(Kind.OPAQUE),
  DKE(Kind.OPAQUE),

  CORRUPT(Kind.FAILED),
  TOO_LARGE(Kind.FAILED),
  TOO_DEEP(Kind.FAILED),
  TOO_MANY_PARTS(Kind.FAILED),
  TOO_MANY_VALUES(Kind.FAILED),
  TIMEOUT(Kind.FAILED),
  OUT_OF_MEMORY(Kind.FAILED),
  CRASHED(Kind.FAILED),
  UNSUPPORTED(Kind.FAILED),
  TRUNCATED(Kind.FAILED),
  SERVICE_ERROR(Kind.FAILED),
  VANISHED(Kind.FAILED),
  OUTSIDE_ROOT(Kind.FAILED),

  ACCESS_DENIED(Kind.UNREACHABLE),
  NO_CLOUD_MAILBOX(Kind.UNREACHABLE),
  ARCHIVE_NOT_READABLE(Kind.UNREACHABLE),
  INACTIVE(Kind.UNREACHABLE),
  GROUP_ATTACHMENTS(Kind.UNREACHABLE),
  NOT_LICENSED(Kind.UNREACHABLE),

  NOT_STARTED(Kind.PENDING),
  STOPPED(Kind.PENDING),
  DAY_LIMIT(Kind.PENDING);

  private final Kind kind;

  Reason(Kind kind) {
    this.kind = kind;
  }

  /** The class this reason belongs to. */
  public Kind kind() {
    return kind;
  }

  /** The word used in settings and outputs, as in {@code too-large}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a reason makes of the item, part or mailbox that has it. */
  public enum Kind {
    BY_CHOICE,
    OPAQUE,
    FAILED,
    UNREACHABLE,
    PENDING;

    /** The word used in outputs, as in {@code by-choice}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
