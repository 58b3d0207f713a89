package org.mailboxinventory.scanner.source.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * Reads mailboxes as the engine does and keeps what a ledger would: for each folder its items and
 * its position.
 */
public final class Reading {
  public final List<Page> pages = new ArrayList<>();
  public final Map<FolderId, String> positions = new LinkedHashMap<>();
  public final Map<FolderId, Map<String, SourceItem>> items = new LinkedHashMap<>();

  /** Reads at most {@code most} pages; true when the mailbox ended before. */
  public boolean read(Source source, Mailbox mailbox, int most) throws IOException {
    try (ItemStream stream = source.open(mailbox, Map.copyOf(positions))) {
      for (int i = 0; i < most; i++) {
        Page page = stream.next();
        if (page == null) {
          return true;
        }
        keep(page);
      }
    }
    return false;
  }

  public static Reading all(Source source, Mailbox mailbox) throws IOException {
    Reading reading = new Reading();
    reading.read(source, mailbox, Integer.MAX_VALUE);
    return reading;
  }

  public static Mailbox mailbox(Source source, String address) throws IOException {
    return source.mailboxes().mailboxes().stream()
        .filter(mailbox -> mailbox.address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  /** The only mailbox of the source. */
  public static Reading all(Source source) throws IOException {
    return all(source, source.mailboxes().mailboxes().get(0));
  }

  public List<SourceItem> list() {
    return items.values().stream().flatMap(folder -> folder.values().stream()).toList();
  }

  public SourceItem only() {
    if (list().size() != 1) {
      throw new AssertionError("expected one item, not " + list().size());
    }
    return list().get(0);
  }

  private void keep(Page page) {
    pages.add(page);
    Map<String, SourceItem> folder =
        items.computeIfAbsent(page.folder(), any -> new LinkedHashMap<>());
    if (page.restarted()) {
      folder.clear();
    }
    page.items().forEach(item -> folder.put(item.id().value(), item));
    page.removed().forEach(id -> folder.remove(id.value()));
    positions.put(page.folder(), page.position());
  }
}
