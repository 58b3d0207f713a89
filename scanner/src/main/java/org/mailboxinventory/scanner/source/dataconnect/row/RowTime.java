package org.mailboxinventory.scanner.source.dataconnect.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as rows have them: ISO 8601, in UTC where no zone stands. */
public final class RowTime {
  private RowTime() {}

  /** Null when it is none. */
  public static @Nullable Instant of(String text) {
    if (text.length() < 10) {
      return null;
    }
    String iso = text.length() > 10 && text.charAt(10) == ' ' ? text.replaceFirst(" ", "T") : text;
    try {
      return OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeException e) {
      return local(iso);
    }
  }

  private static @Nullable Instant local(String iso) {
    try {
      return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      // Not a time that we know.
      return null;
    }
  }

  /** 0 when it is none. */
  static long millis(String text) {
    Instant at = of(text);
    return at == null ? 0 : at.toEpochMilli();
  }
}
