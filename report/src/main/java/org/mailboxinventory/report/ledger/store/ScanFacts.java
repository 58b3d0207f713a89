package org.mailboxinventory.report.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Run;

/**
 * What a scan is when it begins, as far as an inventory has to say it later.
 *
 * @param id a UUID
 * @param startedAt what the scan finds holds from then on
 * @param asOf the time its inventory speaks of, unless another is asked for
 * @param failOn the level of exposure asked for; null when none was
 * @param readingDigest digest of the detection and extraction settings; only items read under it
 *     are counted
 * @param detectors what the counts of each detector mean
 * @param countOnly which values stand in one record is dropped once people are counted
 */
public record ScanFacts(
    String id,
    String toolVersion,
    Instant startedAt,
    Instant asOf,
    @Nullable String failOn,
    Run.SourceText source,
    Run.Scope scope,
    Run.Privacy privacy,
    List<Run.Input> inputs,
    Run.CatalogueText catalogue,
    String readingDigest,
    Map<DetectorId, DetectorFacts> detectors,
    boolean countOnly) {

  public ScanFacts {
    inputs = List.copyOf(inputs);
    detectors = Map.copyOf(detectors);
  }
}
