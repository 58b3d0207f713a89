package org.mailboxinventory.scanner.source.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Strength;

/**
 * Where a row says that data lies. The first three letters of an Exchange Online database's name
 * are the geography it lies in now; {@code MailboxRegion} is the one an administrator asked for
 * (Microsoft, "Administering Exchange Online mailboxes in a multi-geo environment").
 */
public final class LocationEvidence {
  static final String SOURCE = "exchange-export";

  /**
   * As in {@code EURPR03DG077-db007} or {@code INDP287DG012-db050}. Databases of on-premises
   * servers are named freely, and their first letters mean nothing.
   */
  private static final Pattern ONLINE_DATABASE =
      Pattern.compile("([A-Z]{3})P[A-Z]{0,2}\\d{2,3}[A-Z]*\\d*(-.*)?", Pattern.CASE_INSENSITIVE);

  private LocationEvidence() {}

  /** Where the mailbox lies. */
  public static DataLocation of(ExchangeRow row) {
    return of(row, ExchangeColumn.DATABASE);
  }

  /**
   * Where its archive lies: a primary and its archive have one declared place, and two databases.
   */
  public static DataLocation ofArchive(ExchangeRow row) {
    return of(row, ExchangeColumn.ARCHIVE_DATABASE);
  }

  /** What {@code first} knows, completed by {@code second}; the evidence of both. */
  public static DataLocation merge(DataLocation first, DataLocation second) {
    List<Evidence> evidence = new ArrayList<>(first.evidence());
    second.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
    return new DataLocation(
        first.observed() != null ? first.observed() : second.observed(),
        first.declared() != null ? first.declared() : second.declared(),
        first.inferred() != null ? first.inferred() : second.inferred(),
        evidence);
  }

  private static DataLocation of(ExchangeRow row, ExchangeColumn database) {
    List<Evidence> evidence = new ArrayList<>();
    String name = row.text(database);
    String observed = geography(name);
    if (observed != null) {
      evidence.add(evidence(row, database, Strength.OBSERVED));
    }
    String region = row.text(ExchangeColumn.MAILBOX_REGION);
    if (region != null) {
      evidence.add(evidence(row, ExchangeColumn.MAILBOX_REGION, Strength.DECLARED));
      if (row.text(ExchangeColumn.MAILBOX_REGION_LAST_UPDATE_TIME) != null) {
        evidence.add(
            evidence(row, ExchangeColumn.MAILBOX_REGION_LAST_UPDATE_TIME, Strength.DECLARED));
      }
    }
    String declared = region == null ? null : region.toUpperCase(Locale.ROOT);
    return new DataLocation(observed, declared, null, evidence);
  }

  /** The geography's code, known to us or not; null when the name is not an Exchange Online one. */
  static @Nullable String geography(@Nullable String database) {
    if (database == null) {
      return null;
    }
    Matcher matcher = ONLINE_DATABASE.matcher(database);
    return matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : null;
  }

  static Evidence evidence(ExchangeRow row, ExchangeColumn column, Strength strength) {
    return new Evidence(column.heading() + "=" + row.text(column), SOURCE, strength, row.asOf());
  }
}
