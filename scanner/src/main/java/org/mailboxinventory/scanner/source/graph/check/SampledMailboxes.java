package org.mailboxinventory.scanner.source.graph.check;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemAllowance;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.reading.FolderTree;
import org.mailboxinventory.scanner.source.graph.reading.ItemFilter;
import org.mailboxinventory.scanner.source.graph.reading.MailFolder;
import org.mailboxinventory.scanner.source.graph.reading.MailboxPages;
import org.mailboxinventory.scanner.source.graph.reading.MessageLinks;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.PageSize;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;

/**
 * Some mailboxes, tried for what may be read of them, counted for how much is in them, and read for
 * one page.
 */
final class SampledMailboxes {
  private static final int MOST_PAGES = 20;

  private final ItemFilter items;
  private final Requests requests;
  private final PermissionTrials trials;

  /** Requests sent so far, to know what one takes. */
  private final LongAdder sent;

  private int mailboxes;
  private long itemCount;
  private long folders;
  private long largest;
  private String largestMailbox = "";
  private long nanos;
  private long requestsTimed;

  SampledMailboxes(ItemFilter items, Requests requests, PermissionTrials trials, LongAdder sent) {
    this.items = items;
    this.requests = requests;
    this.trials = trials;
    this.sent = sent;
  }

  /**
   * Tries what may be read of a mailbox.
   *
   * @param letIn whether its content may be read, so that it can be counted
   */
  void take(Mailbox mailbox, boolean letIn) throws IOException {
    String user = Links.path("users", mailbox.id().value());
    trials.note(
        Permission.MAILBOX_SETTINGS_READ,
        GraphRequest.of(
            "a mailbox's purpose", mailbox.id(), user + "/mailboxSettings/userPurpose"));
    if (letIn) {
      count(mailbox);
    }
    if (!trials.tried(Permission.MAILBOX_FOLDER_READ_ALL)) {
      folders(mailbox);
    }
    if (items.calendars()) {
      trials.note(Permission.CALENDARS_READ, ids(mailbox, user + "/events"));
    }
    if (items.contacts()) {
      trials.note(Permission.CONTACTS_READ, ids(mailbox, user + "/contacts"));
    }
  }

  /** Pages of some mailboxes until the trial has seen enough. */
  TenantCheck.Reading read(List<Mailbox> some, CheckTrial trial) throws IOException {
    MessageLinks links = new MessageLinks(items.personalMarks());
    TenantCheck.Reading reading = TenantCheck.Reading.NOTHING_THERE;
    int left = MOST_PAGES;
    for (Mailbox mailbox : some) {
      if (left > 0) {
        trial.opened(mailbox);
      }
      MailboxPages pages =
          new MailboxPages(
              requests,
              mailbox,
              items,
              links,
              new PageSize(PageSize.atFirst()),
              MailboxPages.Before.nothing(),
              ItemAllowance.unlimited());
      for (boolean more = true; more && left > 0; left--) {
        Page page;
        try {
          page = timed(pages);
        } catch (ServiceFailure closed) {
          // One mailbox that is not handed out says nothing of the others.
          reading = worse(reading);
          break;
        }
        more = page != null;
        if (page == null || (page.items().isEmpty() && !failed(page))) {
          continue;
        }
        if (failed(page)) {
          reading = worse(reading);
        } else if (trial.read(page)) {
          return TenantCheck.Reading.READ;
        } else {
          reading = TenantCheck.Reading.WITHOUT_ATTACHMENT;
        }
      }
    }
    return reading;
  }

  /** A failure counts where nothing was read yet. */
  private static TenantCheck.Reading worse(TenantCheck.Reading reading) {
    return reading == TenantCheck.Reading.NOTHING_THERE ? TenantCheck.Reading.FAILED : reading;
  }

  private static boolean failed(Page page) {
    return page.failure() != null && page.failure().kind() != Reason.Kind.BY_CHOICE;
  }

  /** The next page, with what its requests took. */
  private @Nullable Page timed(MailboxPages pages) throws IOException {
    long before = sent.sum();
    long begun = System.nanoTime();
    try {
      return pages.next();
    } finally {
      nanos += System.nanoTime() - begun;
      requestsTimed += sent.sum() - before;
    }
  }

  /** One folder's id, asked as folders of archives are; of the mailbox itself, which all have. */
  private void folders(Mailbox mailbox) throws IOException {
    if (!trials.wanted(Permission.MAILBOX_FOLDER_READ_ALL)) {
      return;
    }
    try {
      GraphRequest exchange =
          GraphRequest.beta(
              "a mailbox's archive",
              Links.path("users", mailbox.id().value(), "settings", "exchange"));
      String own = Json.text(requests.get(exchange, Json::object), "primaryMailboxId");
      if (own != null) {
        String path = Links.path("admin", "exchange", "mailboxes", own, "folders");
        trials.note(
            Permission.MAILBOX_FOLDER_READ_ALL,
            GraphRequest.beta("folders", Links.query(path, List.of("$select", "id", "$top", "1"))));
      }
    } catch (ServiceFailure refused) {
      trials.note(Permission.MAILBOX_FOLDER_READ_ALL, refused);
    }
  }

  private static GraphRequest ids(Mailbox mailbox, String path) {
    return GraphRequest.of(
        "ids", mailbox.id(), Links.query(path, List.of("$select", "id", "$top", "1")));
  }

  private void count(Mailbox mailbox) throws IOException {
    long own = 0;
    long before = sent.sum();
    long begun = System.nanoTime();
    try {
      for (MailFolder folder : new FolderTree(requests, mailbox.id(), items).read()) {
        own += folder.excluded() ? 0 : Math.max(0, folder.items());
        folders++;
      }
    } catch (ServiceFailure unknown) {
      return;
    } finally {
      nanos += System.nanoTime() - begun;
      requestsTimed += sent.sum() - before;
    }
    mailboxes++;
    itemCount += own;
    if (own > largest) {
      largest = own;
      largestMailbox = mailbox.address();
    }
  }

  /**
   * What was counted.
   *
   * @param all mailboxes that can be opened
   * @param listing how long listing them took
   */
  TenantCheck.Sample sample(int all, Duration listing) {
    Duration request = Duration.ofNanos(requestsTimed == 0 ? 0 : nanos / requestsTimed);
    return new TenantCheck.Sample(
        all, mailboxes, itemCount, folders, largest, largestMailbox, request, listing);
  }
}
