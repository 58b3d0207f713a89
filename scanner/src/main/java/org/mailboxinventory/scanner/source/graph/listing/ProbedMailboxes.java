package org.mailboxinventory.scanner.source.graph.listing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.request.Requests;

/**
 * Asks users' mailboxes what they are for and how much lies in their archives, those that are not
 * left out, several at once.
 */
final class ProbedMailboxes {
  private static final int AT_ONCE = 16;

  private final Requests requests;
  private final ArchiveCounts archives;
  private final ThreadFactory threads;
  private final Map<MailboxId, Long> archived = new ConcurrentHashMap<>();

  ProbedMailboxes(Requests requests, ArchiveCounts archives, ThreadFactory threads) {
    this.requests = requests;
    this.archives = archives;
    this.threads = threads;
  }

  /** The items in the archives of those mailboxes that were asked, as far as it was told. */
  Map<MailboxId, Long> archived() {
    return Map.copyOf(archived);
  }

  List<Mailbox> of(Map<DirectoryUser, Mailbox> described) throws IOException {
    MailboxProbe probe = new MailboxProbe(requests);
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE, threads);
    try {
      List<Future<Mailbox>> answers = new ArrayList<>();
      described.forEach(
          (user, mailbox) ->
              answers.add(
                  pool.submit(
                      () ->
                          mailbox.access() instanceof Access.Open
                              ? asked(user, mailbox, probe)
                              : mailbox)));
      List<Mailbox> probed = new ArrayList<>();
      for (Future<Mailbox> answer : answers) {
        probed.add(await(answer));
      }
      return probed;
    } finally {
      pool.shutdownNow();
    }
  }

  private Mailbox asked(DirectoryUser user, Mailbox mailbox, MailboxProbe probe)
      throws IOException {
    Mailbox probed = with(user, mailbox, probe.of(mailbox.id()));
    if (probed.access() instanceof Access.Open) {
      Long items = archives.of(mailbox.id());
      if (items != null) {
        archived.put(mailbox.id(), items);
      }
    }
    return probed;
  }

  private static Mailbox with(DirectoryUser user, Mailbox mailbox, MailboxProbe.Result result) {
    boolean nobodyPays =
        result.access() instanceof Access.Unreadable refused
            && refused.reason() == Reason.NO_CLOUD_MAILBOX
            && user.unlicensed();
    return new Mailbox(
        mailbox.id(),
        mailbox.address(),
        mailbox.displayName(),
        result.kind(),
        user.lifecycle(result.kind()),
        mailbox.archiveOf(),
        mailbox.owner(),
        mailbox.holds(),
        mailbox.migration(),
        mailbox.location(),
        nobodyPays ? new Access.Unreadable(Reason.NOT_LICENSED) : result.access(),
        mailbox.expectedItems());
  }

  private static Mailbox await(Future<Mailbox> answer) throws IOException {
    try {
      return answer.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new SourceException(
          SourceException.Kind.SERVICE, Reason.STOPPED, "stopped while listing mailboxes");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException trouble) {
        throw trouble;
      }
      throw new IllegalStateException("listing mailboxes ended with a bug", failed.getCause());
    }
  }
}
