package org.mailboxinventory.report.write.item;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.ItemWeights.Weighed;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.model.MailboxId;

/**
 * In which order the mails of each mailbox are shown: their numbers, the heaviest first, each with
 * the kinds of data in it. They stand in a file, so that any page of any mailbox is found without
 * reading all of its mails, and memory does not grow with them.
 */
public final class MailOrders implements ItemReading.ItemTable, Closeable {
  private final Path file;
  private final OutputStream out;
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, Integer> detectors = new ConcurrentHashMap<>();
  private long written;

  /** {@code file} is made, and can be read once this is closed. */
  public MailOrders(Path file) throws IOException {
    this.file = file;
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** Where the mails of a mailbox stand in the file. */
  private record Part(long from, int length) {}

  private static final class Prepared {
    private final String mailbox;
    private final byte[] mails;

    Prepared(String mailbox, byte[] mails) {
      this.mailbox = mailbox;
      this.mails = mails;
    }
  }

  @Override
  public Object prepared(MailboxEntry entry, List<Weighed> items) {
    int kinds = items.stream().mapToInt(it -> it.item().found().size()).sum();
    ByteBuffer mails =
        ByteBuffer.allocate(items.size() * (Integer.BYTES + Short.BYTES) + kinds * Short.BYTES);
    for (Weighed it : items) {
      mails.putInt(it.number()).putShort((short) it.item().found().size());
      for (HeldItem.Found found : it.item().found()) {
        mails.putShort((short) detector(found.detector()));
      }
    }
    return new Prepared(entry.mailbox().id().value(), mails.array());
  }

  private int detector(String id) {
    Integer known = detectors.get(id);
    if (known == null) {
      synchronized (detectors) {
        detectors.putIfAbsent(id, detectors.size());
      }
      known = detectors.get(id);
    }
    return Objects.requireNonNull(known);
  }

  @Override
  public void add(Object prepared) throws IOException {
    Prepared next = (Prepared) prepared;
    parts.merge(
        next.mailbox,
        new Part(written, next.mails.length),
        (was, more) -> new Part(was.from(), was.length() + more.length()));
    out.write(next.mails);
    written += next.mails.length;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /**
   * The numbers of some mails of a mailbox, the heaviest first.
   *
   * @param detector those in which it found something; null for all
   * @param from so many come before them
   */
  public List<Integer> numbers(MailboxId mailbox, @Nullable String detector, int from, int most)
      throws IOException {
    Part part = parts.get(mailbox.value());
    if (part == null) {
      return List.of();
    }
    int wanted = detector == null ? -1 : detectors.getOrDefault(detector, -1);
    List<Integer> numbers = new ArrayList<>();
    ByteBuffer mails = read(part);
    int before = 0;
    while (mails.hasRemaining() && numbers.size() < most) {
      int number = mails.getInt();
      boolean asked = holds(mails, wanted) || detector == null;
      if (asked && before >= from) {
        numbers.add(number);
      }
      before += asked ? 1 : 0;
    }
    return numbers;
  }

  /** Reads to the end of a mail. */
  private static boolean holds(ByteBuffer mails, int detector) {
    boolean holds = false;
    for (int kinds = mails.getShort(); kinds > 0; kinds--) {
      holds |= mails.getShort() == detector;
    }
    return holds;
  }

  private ByteBuffer read(Part part) throws IOException {
    byte[] mails = new byte[part.length()];
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
      open.seek(part.from());
      open.readFully(mails);
    }
    return ByteBuffer.wrap(mails);
  }
}
