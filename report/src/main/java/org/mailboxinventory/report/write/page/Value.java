package org.mailboxinventory.report.write.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the name in a text stands for. */
sealed interface Value {
  /** A number, whole. */
  record Count(long count) implements Value {}

  /** A number, rounded. */
  record About(long count) implements Value {}

  /** A part of a whole. */
  record Share(long part, long whole) implements Value {}

  /** A day. */
  record Day(@Nullable Instant time) implements Value {}

  /** The name of a rule, by its number on the page. */
  record RuleName(int rule) implements Value {}
}
