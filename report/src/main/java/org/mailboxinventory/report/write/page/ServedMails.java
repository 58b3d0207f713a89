package org.mailboxinventory.report.write.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.write.item.MailOrders;

/**
 * The mails of one mailbox that hold something, {@value #PAGE} at a time, the heaviest first: read
 * when the page asks for them, so that none has to be left out however many there are. Several
 * threads may ask at once.
 */
public final class ServedMails {
  /** So many are sent at a time. */
  static final int PAGE = 200;

  private static final Pattern ASKED =
      Pattern.compile("d-m(?<row>\\d{1,9})-(?<detector>all|\\d{1,6})-(?<from>\\d{1,9})");

  private static final String ALL = "all";

  private final List<MailboxId> rows;
  private final Reading reading;

  private ServedMails(List<MailboxId> rows, Reading reading) {
    this.rows = List.copyOf(rows);
    this.reading = reading;
  }

  /** Reads a page of the mails of a mailbox; {@code detector}: in which it found something. */
  private interface Reading {
    byte[] page(MailboxId mailbox, @Nullable Integer detector, int from) throws IOException;
  }

  /** Gives none. */
  public static ServedMails none() {
    return new ServedMails(List.of(), (mailbox, detector, from) -> new byte[0]);
  }

  /** {@code rows}: mailboxes as the page has them. */
  static ServedMails of(List<MailboxId> rows, HeldItems items, MailOrders orders, Codes codes) {
    return new ServedMails(
        rows,
        (mailbox, detector, from) -> {
          List<String> detectors = codes.detectors();
          boolean known = detector == null || detector < detectors.size();
          String id = detector == null || !known ? null : detectors.get(detector);
          List<Integer> numbers = known ? orders.numbers(mailbox, id, from, PAGE) : List.of();
          ItemChunk chunk = new ItemChunk(codes);
          chunk.add(items.numbered(mailbox, numbers));
          return chunk.packed();
        });
  }

  /**
   * Some mails as raw deflate, by a name that says the row of the mailbox, the number of a kind of
   * data or {@code all}, and how many come before: {@code d-m7-all-200}. Empty for any other name.
   */
  public Optional<byte[]> part(String name) throws IOException {
    Matcher asked = ASKED.matcher(name);
    if (!asked.matches()) {
      return Optional.empty();
    }
    int row = Integer.parseInt(asked.group("row"));
    String detector = asked.group("detector");
    return row >= rows.size()
        ? Optional.empty()
        : Optional.of(
            reading.page(
                rows.get(row),
                detector.equals(ALL) ? null : Integer.valueOf(detector),
                Integer.parseInt(asked.group("from"))));
  }
}
