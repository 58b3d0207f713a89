package org.mailboxinventory.scanner.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where facts are kept, and for how long. */
public record LedgerPlace(
    Path path,
    @Nullable KeyPlace fingerprintKey,
    Fingerprints fingerprints,
    Records records,
    @Nullable Integer retainDays,
    int vanishedShare,
    @Nullable String facts) {

  static LedgerPlace read(SettingValues values) {
    LedgerPlace ledger =
        new LedgerPlace(
            values.requiredPath("ledger.path"),
            values.keyPlace("ledger.fingerprintKey"),
            values.choice("ledger.fingerprints", Fingerprints.class),
            values.choice("ledger.records", Records.class),
            values.countOrNothing("ledger.retainDays"),
            values.count("ledger.vanishedShare"),
            values.text("ledger.facts"));
    if (ledger.fingerprintKey != null && ledger.fingerprints == Fingerprints.THIS_RUN_ONLY) {
      values.problem(
          "ledger.fingerprintKey",
          "is not used where ledger.fingerprints is this-run-only",
          "leave one of them out");
    }
    return ledger;
  }

  /** The same with the key elsewhere. */
  LedgerPlace withKey(KeyPlace key) {
    return new LedgerPlace(path, key, fingerprints, records, retainDays, vanishedShare, facts);
  }

  /** The same with the ledger elsewhere. */
  LedgerPlace at(Path folder) {
    return new LedgerPlace(
        folder, fingerprintKey, fingerprints, records, retainDays, vanishedShare, facts);
  }

  /** How long fingerprints are kept. */
  public enum Fingerprints {
    KEEP,
    THIS_RUN_ONLY
  }

  /** Whether it is kept, once people are counted, which values stand in one record. */
  public enum Records {
    KEEP,
    COUNT_ONLY
  }
}
