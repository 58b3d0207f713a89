package org.mailboxinventory.scanner.source.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;

/**
 * What a Graph source needs to know.
 *
 * @param tenantId a domain or a directory id
 * @param evidence what the Exchange team exported
 * @param clock tells when tokens end and waits are over
 */
public record GraphSettings(
    String tenantId,
    Endpoint endpoint,
    Credential credential,
    Network network,
    MailboxFilter mailboxes,
    ItemFilter items,
    Throttle throttle,
    ExchangeEvidence evidence,
    Clock clock) {

  /**
   * Which mailboxes are opened. Entries are addresses or directory ids; {@code *} stands for any
   * run of characters.
   *
   * @param include empty for all
   * @param neverOpened never opened, whatever {@code include} says
   * @param kinds empty for all
   * @param groups addresses or directory ids: only their members and their own mailboxes are
   *     opened; empty for all
   */
  public record MailboxFilter(
      List<String> include,
      List<String> exclude,
      List<String> neverOpened,
      Set<MailboxKind> kinds,
      List<String> groups) {
    public MailboxFilter {
      include = List.copyOf(include);
      exclude = List.copyOf(exclude);
      neverOpened = List.copyOf(neverOpened);
      kinds = Set.copyOf(kinds);
      groups = List.copyOf(groups);
    }

    /** Every mailbox is opened. */
    public static MailboxFilter all() {
      return new MailboxFilter(List.of(), List.of(), List.of(), Set.of(), List.of());
    }
  }

  /**
   * Which items are read.
   *
   * @param folders paths of folders, such as {@code Inbox/Projects}, each with everything below it;
   *     {@code *} stands for any run of characters; empty for all
   * @param excludedFolders wins over {@code folders}
   * @param receivedAfter inclusive
   * @param receivedBefore exclusive
   * @param calendars events too
   * @param contacts contacts too
   */
  public record ItemFilter(
      List<String> folders,
      List<String> excludedFolders,
      @Nullable Instant receivedAfter,
      @Nullable Instant receivedBefore,
      boolean hiddenFolders,
      boolean calendars,
      boolean contacts,
      boolean personalMarks) {
    public ItemFilter {
      folders = List.copyOf(folders);
      excludedFolders = List.copyOf(excludedFolders);
    }

    /** The same without asking which items are marked personal. */
    public ItemFilter(
        List<String> folders,
        List<String> excludedFolders,
        @Nullable Instant receivedAfter,
        @Nullable Instant receivedBefore,
        boolean hiddenFolders,
        boolean calendars,
        boolean contacts) {
      this(
          folders,
          excludedFolders,
          receivedAfter,
          receivedBefore,
          hiddenFolders,
          calendars,
          contacts,
          false);
    }

    /** Whether an item of that time is left out. */
    boolean leavesOut(@Nullable Instant at) {
      if (at == null) {
        return false;
      }
      boolean early = receivedAfter != null && at.isBefore(receivedAfter);
      boolean late = receivedBefore != null && !at.isBefore(receivedBefore);
      return early || late;
    }

    /** Every item is read. */
    public static ItemFilter all() {
      return new ItemFilter(List.of(), List.of(), null, null, true, false, false);
    }
  }

  /**
   * How hard the service may be worked.
   *
   * @param perMailbox requests at once on one mailbox; the service allows 4 for an application
   * @param overall requests at once in all
   * @param maxRetryAfter the longest wait that is honoured when the service asks for one
   */
  public record Throttle(int perMailbox, int overall, Duration maxRetryAfter) {
    public Throttle {
      if (perMailbox < 1 || overall < 1 || maxRetryAfter.isNegative()) {
        throw new IllegalArgumentException("a throttle needs at least one request at once");
      }
    }

    /** What the service bears well. */
    public static Throttle standard() {
      return new Throttle(3, 32, Duration.ofMinutes(15));
    }
  }
}
