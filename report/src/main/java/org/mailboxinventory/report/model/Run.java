package org.mailboxinventory.report.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The run that an inventory's facts come from.
 *
 * @param finishedAt null when the scan never came to an end, as after a kill
 * @param failOn {@code reached}, {@code not-reached} or {@code not-asked}
 * @param rulesDigest as {@code sha256:…}
 */
public record Run(
    String id,
    String toolVersion,
    Instant startedAt,
    @Nullable Instant finishedAt,
    Instant asOf,
    String failOn,
    SourceText source,
    Scope scope,
    Privacy privacy,
    List<Input> inputs,
    CatalogueText catalogue,
    String rulesDigest) {

  public Run {
    inputs = List.copyOf(inputs);
  }

  /** What was read: {@code kind} as in the contract; tenant and cloud are null for files. */
  public record SourceText(String kind, @Nullable String tenantId, @Nullable String cloud) {

    /** Whether the mail comes from Microsoft 365, and not from files that may lie anywhere. */
    public boolean ofService() {
      return kind.equals("graph") || kind.equals("data-connect");
    }
  }

  /** What was asked to be read. */
  public record Scope(
      @Nullable Instant receivedAfter,
      @Nullable Instant receivedBefore,
      List<String> foldersIncluded,
      List<String> foldersExcluded,
      boolean hiddenFolders,
      boolean calendars,
      boolean contacts,
      boolean ocr,
      String minConfidence,
      long maxItemBytes) {

    public Scope {
      foldersIncluded = List.copyOf(foldersIncluded);
      foldersExcluded = List.copyOf(foldersExcluded);
    }
  }

  /** Why the bank may read it, as stated in the settings. */
  public record Privacy(
      @Nullable String purpose,
      @Nullable String legalBasis,
      @Nullable String reference,
      @Nullable String approvedBy) {}

  /** An evidence file that was read. */
  public record Input(String kind, String sha256, long rows, Instant asOf) {}

  /** The detectors used; digest as {@code sha256:…}. */
  public record CatalogueText(String version, String digest, int detectors) {}
}
