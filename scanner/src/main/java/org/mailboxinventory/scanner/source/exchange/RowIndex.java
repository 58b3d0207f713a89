package org.mailboxinventory.scanner.source.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;

/**
 * The rows of all exports by whom they speak of; rows of one mailbox, from several exports, belong
 * together.
 */
final class RowIndex {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Map<String, List<ExchangeRow>> byIdentity = new LinkedHashMap<>();
  private final Map<String, List<ExchangeRow>> byAddress = new LinkedHashMap<>();
  private final Map<String, List<ExchangeRow>> byLocalPart = new LinkedHashMap<>();

  RowIndex(List<ExchangeExport> exports) {
    for (ExchangeExport export : exports) {
      for (ExchangeRow row : export.rows()) {
        put(byIdentity, row.identity(), row);
        addresses(row).forEach(address -> put(byAddress, address, row));
        addresses(row)
            .map(address -> address.replaceFirst("@.*", ""))
            .distinct()
            .forEach(local -> put(byLocalPart, local, row));
      }
    }
  }

  /** The rows of this mailbox: by object id, else by name; none when nothing fits. */
  List<ExchangeRow> of(Mailbox mailbox, Collection<String> names) {
    if (mailbox.archiveOf() != null) {
      return List.of();
    }
    String id = mailbox.id().value().toLowerCase(Locale.ROOT);
    List<ExchangeRow> own = byIdentity.get(id);
    if (own != null) {
      return own;
    }
    for (String name : names) {
      List<ExchangeRow> found =
          oneMailbox(id, byAddress.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return byLocalPart(names, mailbox.address());
  }

  /** All rows, those of one mailbox together. */
  Collection<List<ExchangeRow>> mailboxes() {
    return byIdentity.values();
  }

  /** Every name that migration batches may know the mailbox by. */
  static Stream<String> addresses(ExchangeRow row) {
    return Stream.of(ExchangeColumn.PRIMARY_SMTP_ADDRESS, ExchangeColumn.USER_PRINCIPAL_NAME)
        .<@Nullable String>map(row::text)
        .filter(Objects::nonNull)
        .map(address -> Objects.requireNonNull(address).toLowerCase(Locale.ROOT))
        .distinct();
  }

  private List<ExchangeRow> byLocalPart(Collection<String> names, String address) {
    for (String name : names) {
      if (name.equals(address) && name.contains("@")) {
        continue;
      }
      List<ExchangeRow> rows = byLocalPart.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
      if (rows.stream().map(ExchangeRow::identity).distinct().count() == 1) {
        return rows;
      }
    }
    return List.of();
  }

  /**
   * Of rows with one address, those of one mailbox: the one in use before one that was deleted. An
   * object id other than the mailbox's own rules a row out.
   */
  private List<ExchangeRow> oneMailbox(String id, List<ExchangeRow> rows) {
    boolean idIsGuid = GUID.matcher(id).matches();
    @Nullable ExchangeRow best = null;
    for (ExchangeRow row : rows) {
      if (idIsGuid && row.objectId() != null) {
        continue;
      }
      if (best == null || (!inUse(best) && inUse(row))) {
        best = row;
      }
    }
    return best == null ? List.of() : byIdentity.getOrDefault(best.identity(), List.of());
  }

  private static boolean inUse(ExchangeRow row) {
    Lifecycle lifecycle = ExchangeFacts.lifecycle(row);
    return lifecycle != Lifecycle.INACTIVE && lifecycle != Lifecycle.SOFT_DELETED;
  }

  private static void put(Map<String, List<ExchangeRow>> index, String key, ExchangeRow row) {
    index.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
  }
}
