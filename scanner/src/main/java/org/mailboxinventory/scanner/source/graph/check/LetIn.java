package org.mailboxinventory.scanner.source.graph.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.RetryPolicy;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;

/**
 * Which of the mailboxes that a scan would open can be opened.
 *
 * @param open that let this identity in, or were not tried
 * @param refused that did not
 * @param tried how many were tried
 */
record LetIn(List<Mailbox> open, List<Mailbox> refused, int tried) {
  private static final int MOST_TRIED = 1_000;
  private static final int AT_ONCE = 16;

  /** Tries the inboxes of all, or of many evenly spread over all. */
  static LetIn of(List<Mailbox> listed, Requests requests) throws IOException {
    List<Mailbox> open = new ArrayList<>();
    List<Mailbox> refused = new ArrayList<>();
    for (Mailbox mailbox : listed) {
      if (mailbox.kind() == MailboxKind.GROUP || mailbox.archiveOf() != null) {
        continue;
      }
      if (mailbox.access() instanceof Access.Open) {
        open.add(mailbox);
      } else if (mailbox.access() instanceof Access.Unreadable unreadable
          && unreadable.reason() == Reason.ACCESS_DENIED) {
        refused.add(mailbox);
      }
    }
    int before = refused.size();
    List<Mailbox> some = spread(open, MOST_TRIED);
    refused.addAll(refusing(some, requests));
    open.removeAll(refused);
    return new LetIn(List.copyOf(open), List.copyOf(refused), before + some.size());
  }

  /** At most so many, evenly spread. */
  static List<Mailbox> spread(List<Mailbox> mailboxes, int most) {
    List<Mailbox> some = new ArrayList<>();
    int count = Math.min(most, mailboxes.size());
    for (int i = 0; i < count; i++) {
      some.add(mailboxes.get((int) ((long) i * mailboxes.size() / count)));
    }
    return some;
  }

  private static List<Mailbox> refusing(List<Mailbox> mailboxes, Requests requests)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Boolean>> answers = new ArrayList<>();
      mailboxes.forEach(mailbox -> answers.add(pool.submit(() -> refuses(mailbox, requests))));
      List<Mailbox> refusing = new ArrayList<>();
      for (int i = 0; i < answers.size(); i++) {
        if (await(answers.get(i))) {
          refusing.add(mailboxes.get(i));
        }
      }
      return refusing;
    } finally {
      pool.shutdownNow();
    }
  }

  private static boolean await(Future<Boolean> answer) throws IOException {
    try {
      return answer.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new SourceException(SourceException.Kind.SERVICE, Reason.STOPPED, "stopped");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException trouble) {
        throw trouble;
      }
      throw new IllegalStateException("trying mailboxes ended with a bug", failed.getCause());
    }
  }

  /** The inbox's newest message by id alone, as a page of messages is asked for. */
  private static boolean refuses(Mailbox mailbox, Requests requests) throws IOException {
    String link =
        Links.query(
            Links.path("users", mailbox.id().value()) + "/mailFolders/inbox/messages",
            List.of("$select", "id", "$top", "1", "$expand", "attachments($select=id)"));
    try {
      requests.get(GraphRequest.of("an inbox", mailbox.id(), link), Json::object);
      return false;
    } catch (ServiceFailure refused) {
      if (refused.status() == RetryPolicy.NO_ANSWER) {
        throw refused;
      }
      return refused.status() == 403 && !refused.noCloudMailbox();
    }
  }
}
