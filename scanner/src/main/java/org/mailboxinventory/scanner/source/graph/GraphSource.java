package org.mailboxinventory.scanner.source.graph;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.scanner.source.ItemAllowance;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;
import org.mailboxinventory.scanner.source.graph.listing.MailboxChoice;
import org.mailboxinventory.scanner.source.graph.listing.MailboxLister;
import org.mailboxinventory.scanner.source.graph.network.HttpRoute;
import org.mailboxinventory.scanner.source.graph.reading.GroupPages;
import org.mailboxinventory.scanner.source.graph.reading.MailboxPages;
import org.mailboxinventory.scanner.source.graph.reading.MailboxStream;
import org.mailboxinventory.scanner.source.graph.reading.MessageLinks;
import org.mailboxinventory.scanner.source.graph.reading.Pages;
import org.mailboxinventory.scanner.source.graph.request.ConcurrencyLimits;
import org.mailboxinventory.scanner.source.graph.request.PageSize;
import org.mailboxinventory.scanner.source.graph.request.RequestLimits;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.RetryPolicy;
import org.mailboxinventory.scanner.source.graph.request.Sleeper;
import org.mailboxinventory.scanner.source.graph.request.TokenClaims;
import org.mailboxinventory.scanner.source.graph.request.Traffic;
import org.mailboxinventory.scanner.source.graph.request.Transport;
import org.mailboxinventory.scanner.source.graph.signin.Credentials;
import org.mailboxinventory.scanner.source.graph.signin.SignIn;
import org.mailboxinventory.scanner.source.graph.signin.Tenant;

/**
 * A Microsoft 365 tenant, read through Microsoft Graph. Only GET requests are sent, to the Graph
 * host and to no other; the token travels nowhere else.
 */
public final class GraphSource implements Source {
  private final GraphSettings settings;
  private final Transport transport;
  private final Requests requests;
  private final MailboxLister lister;
  private final MailboxChoice choice;
  private final MessageLinks links;
  private final AtomicInteger usualPageSize = PageSize.atFirst();
  private final ExecutorService workers;
  private volatile ItemAllowance allowance = ItemAllowance.unlimited();

  /**
   * @param geographyOfCountry the geography code that a country of sign-up (ISO 3166-1 alpha-2)
   *     leads to; null when it is not known
   * @throws SourceException when credential, certificates or addresses do not serve; nothing is
   *     sent yet
   */
  public GraphSource(
      GraphSettings settings,
      Function<String, @Nullable String> geographyOfCountry,
      Traffic traffic)
      throws SourceException {
    this(settings, geographyOfCountry, traffic, wait -> Thread.sleep(wait.toMillis()));
  }

  public GraphSource(
      GraphSettings settings,
      Function<String, @Nullable String> geographyOfCountry,
      Traffic traffic,
      Sleeper sleeper)
      throws SourceException {
    Tenant tenant = settings.tenant();
    RequestLimits limits = settings.limits();
    ThreadFactory threads = GraphSource::thread;
    SignIn signIn =
        new SignIn(
            Credentials.of(tenant, settings.clock().instant()),
            tenant.endpoint(),
            settings.clock());
    this.settings = settings;
    this.links = new MessageLinks(settings.items().personalMarks());
    this.transport =
        new Transport(
            tenant.endpoint(), signIn, HttpRoute.of(tenant.network()), limits, settings.agent());
    this.requests =
        new Requests(
            transport,
            signIn,
            RetryPolicy.standard(limits.maxRetryAfter()),
            new ConcurrencyLimits(limits.perMailbox(), limits.overall()),
            settings.clock(),
            sleeper,
            traffic);
    this.workers = Executors.newCachedThreadPool(threads);
    this.lister =
        new MailboxLister(
            requests,
            () -> TokenClaims.of(signIn.token()),
            new MailboxLister.Scope(
                tenant.endpoint().cloud(), settings.mailboxes(), settings.evidence()),
            geographyOfCountry,
            threads);
    this.choice = new MailboxChoice(settings.mailboxes());
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "graph");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public SourceIdentity identity() {
    return new SourceIdentity(
        "graph", settings.tenant().id(), settings.tenant().endpoint().cloud());
  }

  @Override
  public MailboxListing mailboxes() throws SourceException {
    return lister.list();
  }

  @Override
  public ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) {
    return open(mailbox, positions, Map.of());
  }

  @Override
  public ItemStream open(
      Mailbox mailbox, Map<FolderId, String> positions, Map<FolderId, Set<ItemId>> failed) {
    if (choice.isProtected(mailbox)) {
      throw new IllegalArgumentException("a protected mailbox is never opened");
    }
    Pages pages =
        mailbox.kind() == MailboxKind.GROUP
            ? new GroupPages(requests, mailbox, settings.items())
            : new MailboxPages(
                requests,
                mailbox,
                settings.items(),
                links,
                new PageSize(usualPageSize),
                new MailboxPages.Before(positions, failed),
                allowance);
    return new MailboxStream(mailbox, pages, workers);
  }

  /** For messages: events, contacts and conversations of groups are listed whole each time. */
  @Override
  public void limit(ItemAllowance changed) {
    allowance = changed;
  }

  /** Ends what is under way, without waiting for it. */
  @Override
  public void close() {
    workers.shutdownNow();
    transport.close();
  }
}
