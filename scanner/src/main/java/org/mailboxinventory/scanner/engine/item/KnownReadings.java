package org.mailboxinventory.scanner.engine.item;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;

/**
 * What this run found in contents, by their keyed hash. The longest unused go when there are too
 * many. Safe for use by many threads of one run, that is under one key, one catalogue and one set
 * of limits.
 */
final class KnownReadings {
  /** About 150 bytes each. */
  private static final int MOST_FACTS = 200_000;

  private final int mostFacts;
  private final Map<Key, Reading> readings = new LinkedHashMap<>(64, 0.75f, true);

  /** By the hash of a content's beginning, how many that begin so are known. */
  private final Map<Fingerprint, Integer> beginnings = new HashMap<>();

  private long facts;
  private long reused;

  /**
   * What a reading depends on besides the run's settings.
   *
   * @param kind what is said of its type and writing
   */
  record Key(Fingerprint content, String kind) {}

  /** What a content holds: its parts and their findings, without names or places. */
  record Reading(Fingerprint beginning, List<Part> parts, List<Finding> findings) {
    Reading {
      parts = List.copyOf(parts);
      findings = List.copyOf(findings);
    }

    private int facts() {
      return 4 + parts.size() + findings.size();
    }
  }

  /** Holds about 30 MB at most. */
  KnownReadings() {
    this(MOST_FACTS);
  }

  /**
   * @param mostFacts how many parts and findings to hold in all
   */
  KnownReadings(int mostFacts) {
    this.mostFacts = mostFacts;
  }

  /** How many readings were spared. */
  synchronized long reused() {
    return reused;
  }

  /** Whether some content is known that begins so. */
  synchronized boolean beginsLikeOne(Fingerprint beginning) {
    return beginnings.containsKey(beginning);
  }

  synchronized @Nullable Reading of(Key key) {
    Reading reading = readings.get(key);
    reused += reading == null ? 0 : 1;
    return reading;
  }

  /** Whether to keep it: another reading would come to the same, and it is not too much. */
  boolean wants(List<Part> parts, int findings) {
    return parts.size() + findings < mostFacts / 4
        && parts.stream().map(Part::outcome).allMatch(KnownReadings::isLasting);
  }

  /** Keeps what {@link #wants wanted}. */
  synchronized void keep(Key key, Reading reading) {
    Reading before = readings.put(key, reading);
    if (before != null) {
      forget(before);
    }
    facts += reading.facts();
    beginnings.merge(reading.beginning(), 1, Integer::sum);
    Iterator<Reading> oldest = readings.values().iterator();
    while (facts > mostFacts) {
      Reading gone = oldest.next();
      oldest.remove();
      forget(gone);
    }
  }

  private void forget(Reading gone) {
    facts -= gone.facts();
    beginnings.computeIfPresent(gone.beginning(), (key, count) -> count == 1 ? null : count - 1);
  }

  /** Nothing in it was chance, passing, or up to a password. */
  private static boolean isLasting(PartOutcome outcome) {
    Reason reason = null;
    if (outcome instanceof PartOutcome.PartlyRead partly) {
      reason = partly.reason();
    } else if (outcome instanceof PartOutcome.Unread unread) {
      reason = unread.reason();
    } else if (outcome instanceof PartOutcome.Opaque opaque) {
      reason = opaque.reason();
    }
    return reason == null
        || switch (reason) {
          case IMAGE_NO_OCR, MEDIA, SMIME, PGP, IRM, DKE -> true;
          case TOO_LARGE, TOO_DEEP, TOO_MANY_PARTS, UNSUPPORTED, TRUNCATED -> true;
          default -> false;
        };
  }
}
