package org.mailboxinventory.scanner.source.graph.check;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.GraphSettings;
import org.mailboxinventory.scanner.source.graph.listing.DirectoryGroup;
import org.mailboxinventory.scanner.source.graph.listing.MailboxLister;
import org.mailboxinventory.scanner.source.graph.listing.UsageReport;
import org.mailboxinventory.scanner.source.graph.network.HttpRoute;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.ConcurrencyLimits;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.RequestLimits;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.RetryPolicy;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.source.graph.request.TokenClaims;
import org.mailboxinventory.scanner.source.graph.request.Traffic;
import org.mailboxinventory.scanner.source.graph.request.Transport;
import org.mailboxinventory.scanner.source.graph.signin.Credentials;
import org.mailboxinventory.scanner.source.graph.signin.SignIn;
import org.mailboxinventory.scanner.source.graph.signin.Tenant;

/**
 * Signs in and tries out what this identity may do, the way a scan does it: lists the mailboxes,
 * tries their inboxes, counts some, reads one page.
 */
public final class GraphCheck implements Closeable {
  private static final int SAMPLE = 10;
  private static final RetryPolicy IMPATIENT =
      new RetryPolicy(
          3,
          5,
          Duration.ofMillis(500),
          Duration.ofSeconds(4),
          Duration.ofMillis(250),
          Duration.ofSeconds(30));

  private final GraphSettings settings;
  private final SignIn signIn;
  private final Transport transport;
  private final Requests requests;
  private final LongAdder sent = new LongAdder();
  private final PermissionTrials trials;

  /**
   * @throws SourceException when credential, certificates or addresses do not serve; nothing is
   *     sent yet
   */
  public GraphCheck(GraphSettings settings) throws SourceException {
    Tenant tenant = settings.tenant();
    RequestLimits limits = settings.limits();
    this.settings = settings;
    this.signIn =
        new SignIn(
            Credentials.of(tenant, settings.clock().instant()),
            tenant.endpoint(),
            settings.clock());
    this.transport =
        new Transport(
            tenant.endpoint(), signIn, HttpRoute.of(tenant.network()), limits, settings.agent());
    this.requests =
        new Requests(
            transport,
            signIn,
            IMPATIENT,
            new ConcurrencyLimits(limits.perMailbox(), limits.overall()),
            settings.clock(),
            wait -> Thread.sleep(wait.toMillis()),
            new Counted());
    this.trials = new PermissionTrials(settings, requests);
  }

  /**
   * Tries everything that the settings want.
   *
   * @param trial takes the page that is read
   */
  public TenantCheck run(CheckTrial trial) {
    try {
      return tried(TokenClaims.of(signIn.token()), trial);
    } catch (SourceException said) {
      return TenantCheck.failed(said);
    } catch (IOException failed) {
      boolean foreign = failed instanceof Links.ForeignLinkException;
      return TenantCheck.failed(
          new SourceException(
              SourceException.Kind.SERVICE,
              Reason.SERVICE_ERROR,
              foreign
                  ? String.valueOf(failed.getMessage())
                  : "the tenant cannot be queried: " + failed.getMessage() + "; try again later"));
    }
  }

  private TenantCheck tried(TokenClaims claims, CheckTrial trial) throws IOException {
    trials.note(
        Permission.ORGANIZATION_READ_ALL,
        GraphRequest.directory("the organization", "/organization"));
    boolean mayList =
        trials.note(
            Permission.USER_READ_ALL,
            GraphRequest.directory(
                "the list of users", Links.query("/users", List.of("$select", "id", "$top", "1"))));
    MailboxListing listing = null;
    SourceException trouble = null;
    long begun = System.nanoTime();
    if (mayList || !trials.tried(Permission.USER_READ_ALL)) {
      try {
        listing = lister(claims).list();
      } catch (SourceException said) {
        trouble = said;
      }
    }
    Duration listingTook = Duration.ofNanos(System.nanoTime() - begun);
    LetIn letIn = LetIn.of(listing == null ? List.of() : listing.mailboxes(), requests);
    SampledMailboxes sampled = new SampledMailboxes(settings.items(), requests, trials, sent);
    TenantCheck.Reading reading = sample(letIn, sampled, trial);
    groups();
    UsageReport usage = usage();
    return new TenantCheck(
        null,
        listing,
        trouble,
        trouble == null ? linkTrouble() : null,
        trials.grants(claims),
        letIn.refused().stream().map(Mailbox::address).toList(),
        letIn.tried(),
        reading,
        claims.writing(),
        usage.concealed(),
        listing == null ? null : sampled.sample(letIn.open().size(), listingTook));
  }

  /** Tries, counts and reads some of the mailboxes that can be opened. */
  private TenantCheck.Reading sample(LetIn letIn, SampledMailboxes sampled, CheckTrial trial)
      throws IOException {
    int let = letIn.tried() - letIn.refused().size();
    trials.noteAll(Permission.MAIL_READ, let, letIn.refused().size());
    List<Mailbox> some =
        LetIn.spread(letIn.open().isEmpty() ? letIn.refused() : letIn.open(), SAMPLE);
    for (Mailbox mailbox : some) {
      sampled.take(mailbox, let > 0);
    }
    return let > 0 ? sampled.read(some, trial) : TenantCheck.Reading.NOT_TRIED;
  }

  private UsageReport usage() throws IOException {
    UsageReport usage = UsageReport.read(requests, settings.tenant().endpoint().cloud());
    if (usage.status() == 200 || usage.status() == 403) {
      trials.note(Permission.REPORTS_READ_ALL, usage.status() == 200);
    }
    return usage;
  }

  private @Nullable SourceException linkTrouble() {
    Links.ForeignLinkException foreign = requests.links().foreign();
    return foreign == null
        ? null
        : new SourceException(
            SourceException.Kind.SERVICE,
            Reason.SERVICE_ERROR,
            String.valueOf(foreign.getMessage()));
  }

  private MailboxLister lister(TokenClaims claims) {
    return new MailboxLister(
        requests,
        () -> claims,
        new MailboxLister.Scope(
            settings.tenant().endpoint().cloud(), settings.mailboxes(), settings.evidence()),
        country -> null,
        task -> {
          Thread thread = new Thread(task, "check");
          thread.setDaemon(true);
          return thread;
        });
  }

  private void groups() throws IOException {
    try {
      List<DirectoryGroup> groups = DirectoryGroup.withMailbox(requests);
      trials.note(Permission.GROUP_MEMBER_READ_ALL, true);
      if (!groups.isEmpty()) {
        String threads = Links.path("groups", groups.get(0).id(), "threads");
        trials.note(
            Permission.GROUP_CONVERSATION_READ_ALL,
            GraphRequest.directory(
                "a group's conversations",
                Links.query(threads, List.of("$select", "id", "$top", "1"))));
      }
    } catch (ServiceFailure refused) {
      trials.note(Permission.GROUP_MEMBER_READ_ALL, refused);
    }
  }

  @Override
  public void close() {
    transport.close();
  }

  /** Counts requests, to know what one takes. */
  private final class Counted implements Traffic {
    @Override
    public void requested() {
      sent.increment();
    }

    @Override
    public void waiting(Duration wait, boolean throttled) {}
  }
}
