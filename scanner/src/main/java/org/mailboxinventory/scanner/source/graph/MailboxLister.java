package org.mailboxinventory.scanner.source.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Strength;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.SourceException;

/** Lists every mailbox that the directory or the evidence knows, readable or not. */
final class MailboxLister {
  private static final int AT_ONCE = 16;

  private final Requests requests;
  private final GraphSettings settings;
  private final MailboxChoice choice;
  private final Function<String, @Nullable String> geographyOfCountry;
  private final ThreadFactory threads;

  MailboxLister(
      Requests requests,
      GraphSettings settings,
      Function<String, @Nullable String> geographyOfCountry,
      ThreadFactory threads) {
    this.requests = requests;
    this.settings = settings;
    this.choice = new MailboxChoice(settings.mailboxes());
    this.geographyOfCountry = geographyOfCountry;
    this.threads = threads;
  }

  MailboxListing list() throws SourceException {
    try {
      Organization organization = Organization.read(requests);
      List<Mailbox> known = probed(described(organization, DirectoryUser.all(requests)));
      List<Mailbox> all =
          settings.evidence().merge(known).stream().map(choice::excludeByAll).toList();
      TreeSet<String> domains = new TreeSet<>(organization.domains());
      domains.addAll(settings.evidence().domains());
      return new MailboxListing(all, settings.evidence().inputs(), List.copyOf(domains));
    } catch (SourceException said) {
      throw said;
    } catch (ServiceFailure failure) {
      throw directoryTrouble(failure);
    } catch (IOException refused) {
      throw new SourceException(
          SourceException.Kind.SERVICE,
          Reason.SERVICE_ERROR,
          "the list of mailboxes cannot be read: " + refused.getMessage());
    }
  }

  private Map<DirectoryUser, Mailbox> described(
      Organization organization, List<DirectoryUser> users) {
    String country = organization.country();
    String geography = country == null ? null : geographyOfCountry.apply(country);
    Evidence inferred =
        country == null
            ? null
            : new Evidence("countryLetterCode=" + country, "graph", Strength.INFERRED, null);
    Map<DirectoryUser, Mailbox> described = new LinkedHashMap<>();
    for (DirectoryUser user : users) {
      described.put(user, choice.excludeByAddress(user.mailbox(inferred, geography)));
    }
    return described;
  }

  /** Asks those that are not left out, several at once. */
  private List<Mailbox> probed(Map<DirectoryUser, Mailbox> described) throws IOException {
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
                              ? with(user, mailbox, probe.of(mailbox.id()))
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

  private static Mailbox with(DirectoryUser user, Mailbox mailbox, MailboxProbe.Result result) {
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
        result.access(),
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

  private static SourceException directoryTrouble(ServiceFailure failure) {
    if (failure.status() == 403) {
      return new SourceException(
          SourceException.Kind.PERMISSION,
          Reason.ACCESS_DENIED,
          failure.getMessage()
              + ": this identity may not read the directory; grant User.Read.All and have an"
              + " administrator consent");
    }
    return new SourceException(
        SourceException.Kind.SERVICE,
        Reason.SERVICE_ERROR,
        failure.getMessage() + ": the service failed after all retries; try again later");
  }
}
