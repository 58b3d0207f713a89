package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.write.item.ItemListing;

/**
 * The mails of one mailbox that hold something, {@value #PAGE} at a time, the heaviest first: read
 * when the page asks for them, so that none has to be left out however many there are.
 */
public final class ServedMails {
  /** So many are sent at a time. */
  static final int PAGE = 200;

  private static final Pattern ASKED =
      Pattern.compile("d-m(?<row>\\d{1,9})-(?<detector>all|\\d{1,6})-(?<from>\\d{1,9})");

  private final List<MailboxEntry> rows;
  private final @Nullable ItemListing listing;
  private final @Nullable Codes codes;

  /** {@code rows}: mailboxes as the page has them. */
  ServedMails(List<MailboxEntry> rows, @Nullable ItemListing listing, @Nullable Codes codes) {
    this.rows = rows;
    this.listing = listing;
    this.codes = codes;
  }

  /** Gives none. */
  public static ServedMails none() {
    return new ServedMails(List.of(), null, null);
  }

  /**
   * Some mails as raw deflate, by a name that says the row of the mailbox, the number of a kind of
   * data or {@code all}, and how many come before: {@code d-m7-all-200}. Empty for any other name.
   */
  public synchronized Optional<byte[]> part(String name) {
    Matcher asked = ASKED.matcher(name);
    if (listing == null || codes == null || !asked.matches()) {
      return Optional.empty();
    }
    int row = Integer.parseInt(asked.group("row"));
    if (row >= rows.size()) {
      return Optional.empty();
    }
    ItemChunk chunk = new ItemChunk(codes);
    chunk.add(
        mails(
            rows.get(row),
            asked.group("detector"),
            Integer.parseInt(asked.group("from")),
            listing,
            codes));
    return Optional.of(chunk.packed());
  }

  private static List<HeldItem> mails(
      MailboxEntry entry, String detector, int from, ItemListing listing, Codes codes) {
    List<HeldItem> mails = new ArrayList<>();
    int[] before = {0};
    listing.byWeight(
        entry.mailbox().id(),
        weighed -> {
          HeldItem item = weighed.item();
          boolean asked =
              detector.equals("all")
                  || item.found().stream()
                      .anyMatch(it -> codes.detector(it.detector()) == Integer.parseInt(detector));
          if (asked && before[0]++ >= from && mails.size() < PAGE) {
            mails.add(item);
          }
        });
    return mails;
  }
}
