package org.mailboxinventory.scanner.cli.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.engine.item.KnownContents;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.check.CheckTrial;
import org.mailboxinventory.scanner.source.graph.check.Estimate;

/**
 * Reads some items as a scan does, up to and without the ledger, keeps nothing of them, and
 * measures what that takes: several rounds over the same, since a program that has just started is
 * slow at first.
 */
final class TrialReading implements CheckTrial, Estimate.LocalWork {
  /** Items read at most; attachments of no others are opened. */
  private static final int MOST_ITEMS = 40;

  private static final int MOST_ROUNDS = 6;
  private static final long ENOUGH_NANOS = 4_000_000_000L;
  private static final int MOST_HELD = 4 << 20;
  private static final int KEY_BYTES = 32;
  private static final double NANOS = 1e9;

  private final CompiledCatalogue detection;
  private final Settings settings;
  private final TrialWork work;
  private final Passwords passwords;
  private final CheckRecords records;
  private final byte[] key = new byte[KEY_BYTES];
  private final Duration start =
      Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
  private final List<SourceItem> taken = new ArrayList<>();
  private final List<Double> roundSeconds = new ArrayList<>();
  private boolean attachmentRead;

  TrialReading(
      CompiledCatalogue detection,
      Settings settings,
      TrialWork work,
      Passwords passwords,
      CheckRecords records) {
    this.detection = detection;
    this.settings = settings;
    this.work = work;
    this.passwords = passwords;
    this.records = records;
    new SecureRandom().nextBytes(key);
  }

  @Override
  public void opened(Mailbox mailbox) {
    records.opened(mailbox.address());
  }

  @Override
  public boolean read(Page page) throws IOException {
    for (SourceItem item : page.items()) {
      if (taken.size() < MOST_ITEMS || (!attachmentRead && !item.attachments().isEmpty())) {
        taken.add(held(item));
      }
    }
    return attachmentRead && taken.size() >= MOST_ITEMS / 2;
  }

  /** Whether an attachment could be fetched. */
  boolean attachmentRead() {
    return attachmentRead;
  }

  /** How many items were read. */
  int items() {
    return taken.size();
  }

  /** Measures, once all is taken. */
  void measure() {
    Extractor extractor = work.extractor();
    if (extractor == null) {
      return;
    }
    FolderId folder = new FolderId("trial");
    long begun = System.nanoTime();
    while (!taken.isEmpty()
        && roundSeconds.size() < MOST_ROUNDS
        && System.nanoTime() - begun < ENOUGH_NANOS) {
      ItemScan scan =
          new ItemScan(
              PartScan.of(detection, settings.detect().minConfidence()),
              extractor,
              new Fingerprinter(key),
              Set.of(),
              passwords,
              new KnownContents());
      long round = System.nanoTime();
      taken.forEach(item -> scan.scan(folder, item));
      roundSeconds.add((System.nanoTime() - round) / NANOS);
    }
  }

  @Override
  public Duration start() {
    return start;
  }

  /**
   * The first items as slow as each round was, all others as fast as the last and on all
   * processors. During the first, Java's compiler takes the other processors.
   */
  @Override
  public double seconds(long items) {
    if (roundSeconds.isEmpty()) {
      return 0;
    }
    double seconds = 0;
    long left = items;
    for (double round : roundSeconds) {
      seconds += round * Math.min(1, (double) left / taken.size());
      left = Math.max(0, left - taken.size());
    }
    double last = roundSeconds.get(roundSeconds.size() - 1) / taken.size();
    return seconds + left * last / Runtime.getRuntime().availableProcessors();
  }

  /** With its attachments fetched once, as far as they are small. */
  private SourceItem held(SourceItem item) {
    List<SourceItem.Attachment> attachments = new ArrayList<>();
    for (SourceItem.Attachment attachment : item.attachments()) {
      if (attachment.unreadable() != null) {
        attachments.add(attachment);
      } else if (attachment.bytes() <= MOST_HELD) {
        byte[] bytes = fetched(attachment);
        if (bytes != null) {
          attachmentRead = true;
          attachments.add(
              new SourceItem.Attachment(
                  attachment.name(),
                  attachment.mediaType(),
                  attachment.bytes(),
                  null,
                  () -> new ByteArrayInputStream(bytes)));
        }
      }
    }
    return item.with(item.bodies(), attachments, item.failure());
  }

  /** Null when it cannot be fetched, or is larger than it says. */
  private static byte @Nullable [] fetched(SourceItem.Attachment attachment) {
    try (InputStream content = attachment.content().open()) {
      byte[] bytes = content.readNBytes(MOST_HELD + 1);
      return bytes.length > MOST_HELD ? null : bytes;
    } catch (IOException lost) {
      return null;
    }
  }
}
