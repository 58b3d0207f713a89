package org.mailboxinventory.scanner.source.graph.check;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.GraphSettings;
import org.mailboxinventory.scanner.source.graph.listing.DirectoryGroup;
import org.mailboxinventory.scanner.source.graph.listing.MailboxLister;
import org.mailboxinventory.scanner.source.graph.listing.UsageReport;
import org.mailboxinventory.scanner.source.graph.network.HttpRoute;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.reading.FolderTree;
import org.mailboxinventory.scanner.source.graph.reading.MailFolder;
import org.mailboxinventory.scanner.source.graph.reading.MailboxPages;
import org.mailboxinventory.scanner.source.graph.reading.MessageLinks;
import org.mailboxinventory.scanner.source.graph.request.ConcurrencyLimits;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.PageSize;
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
  private static final int MOST_PAGES = 20;
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
  private final Map<Permission, int[]> tried = new EnumMap<>(Permission.class);

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
        new Transport(tenant.endpoint(), signIn, HttpRoute.of(tenant.network()), limits.overall());
    this.requests =
        new Requests(
            transport,
            signIn,
            IMPATIENT,
            new ConcurrencyLimits(limits.perMailbox(), limits.overall()),
            settings.clock(),
            wait -> Thread.sleep(wait.toMillis()),
            new Counted());
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
    note(
        Permission.ORGANIZATION_READ_ALL,
        GraphRequest.directory("the organization", "/organization"));
    boolean mayList =
        note(
            Permission.USER_READ_ALL,
            GraphRequest.directory(
                "the list of users", Links.query("/users", List.of("$select", "id", "$top", "1"))));
    MailboxListing listing = null;
    SourceException trouble = null;
    long begun = System.nanoTime();
    if (mayList || !tried.containsKey(Permission.USER_READ_ALL)) {
      try {
        listing = lister(claims).list();
      } catch (SourceException said) {
        trouble = said;
      }
    }
    Duration listingTook = Duration.ofNanos(System.nanoTime() - begun);
    LetIn letIn = LetIn.of(listing == null ? List.of() : listing.mailboxes(), requests);
    int let = letIn.tried() - letIn.refused().size();
    tried.put(Permission.MAIL_READ, new int[] {let, letIn.refused().size()});
    Looked looked = new Looked();
    List<Mailbox> some =
        LetIn.spread(letIn.open().isEmpty() ? letIn.refused() : letIn.open(), SAMPLE);
    for (Mailbox mailbox : some) {
      looked.take(mailbox, let > 0);
    }
    TenantCheck.Reading reading =
        let > 0 ? read(some, trial, looked) : TenantCheck.Reading.NOT_TRIED;
    groups();
    UsageReport usage = UsageReport.read(requests, settings.tenant().endpoint().cloud());
    if (usage.status() == 200 || usage.status() == 403) {
      note(Permission.REPORTS_READ_ALL, usage.status() == 200);
    }
    return new TenantCheck(
        null,
        listing,
        trouble,
        trouble == null ? linkTrouble() : null,
        grants(claims),
        letIn.refused().stream().map(Mailbox::address).toList(),
        letIn.tried(),
        reading,
        claims.writing(),
        usage.concealed(),
        listing == null ? null : looked.sample(letIn.open().size(), listingTook));
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

  private List<Grant> grants(TokenClaims claims) {
    List<Grant> grants = new ArrayList<>();
    for (Permission permission : Permission.values()) {
      if (wanted(permission)) {
        int[] counts = tried.getOrDefault(permission, new int[2]);
        boolean inToken = claims.permissions().contains(permission.word());
        grants.add(Grant.of(permission, needed(permission), counts[0], counts[1], inToken));
      }
    }
    return grants;
  }

  /** Pages of some mailboxes until the trial has seen enough. */
  private TenantCheck.Reading read(List<Mailbox> some, CheckTrial trial, Looked looked)
      throws IOException {
    MessageLinks links = new MessageLinks(settings.items().personalMarks());
    TenantCheck.Reading reading = TenantCheck.Reading.NOTHING_THERE;
    int left = MOST_PAGES;
    for (Mailbox mailbox : some) {
      MailboxPages pages =
          new MailboxPages(
              requests,
              mailbox,
              settings.items(),
              links,
              new PageSize(PageSize.atFirst()),
              Map.of());
      for (boolean more = true; more && left > 0; left--) {
        Page page = looked.timed(pages);
        more = page != null;
        if (page == null || (page.items().isEmpty() && !failed(page))) {
          continue;
        }
        if (failed(page)) {
          reading =
              reading == TenantCheck.Reading.NOTHING_THERE ? TenantCheck.Reading.FAILED : reading;
        } else if (trial.read(page)) {
          return TenantCheck.Reading.READ;
        } else {
          reading = TenantCheck.Reading.WITHOUT_ATTACHMENT;
        }
      }
    }
    return reading;
  }

  private static boolean failed(Page page) {
    return page.failure() != null && page.failure().kind() != Reason.Kind.BY_CHOICE;
  }

  private boolean wanted(Permission permission) {
    return switch (permission) {
      case CALENDARS_READ -> settings.items().calendars();
      case CONTACTS_READ -> settings.items().contacts();
      case REPORTS_READ_ALL, MAILBOX_FOLDER_READ_ALL ->
          settings.tenant().endpoint().cloud().equals("global");
      default -> true;
    };
  }

  private boolean needed(Permission permission) {
    boolean byGroup = !settings.mailboxes().groups().isEmpty();
    return permission.needed() || (permission == Permission.GROUP_MEMBER_READ_ALL && byGroup);
  }

  private void groups() throws IOException {
    try {
      List<DirectoryGroup> groups = DirectoryGroup.withMailbox(requests);
      note(Permission.GROUP_MEMBER_READ_ALL, true);
      if (!groups.isEmpty()) {
        String threads = Links.path("groups", groups.get(0).id(), "threads");
        note(
            Permission.GROUP_CONVERSATION_READ_ALL,
            GraphRequest.directory(
                "a group's conversations",
                Links.query(threads, List.of("$select", "id", "$top", "1"))));
      }
    } catch (ServiceFailure refused) {
      note(Permission.GROUP_MEMBER_READ_ALL, refused);
    }
  }

  private boolean note(Permission permission, GraphRequest get) throws IOException {
    try {
      requests.get(get, Json::object);
      note(permission, true);
      return true;
    } catch (ServiceFailure refused) {
      note(permission, refused);
      return false;
    }
  }

  /** Only a refusal says that a permission is missing; a mailbox that is not there says nothing. */
  private void note(Permission permission, ServiceFailure refused) throws IOException {
    if (refused.status() == 403 && !refused.noCloudMailbox()) {
      note(permission, false);
    } else if (refused.status() == RetryPolicy.NO_ANSWER) {
      throw refused;
    }
  }

  private void note(Permission permission, boolean allowed) {
    tried.computeIfAbsent(permission, any -> new int[2])[allowed ? 0 : 1]++;
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

  /** Some mailboxes, looked at for what may be done with them and how much is in them. */
  private final class Looked {
    private int mailboxes;
    private long items;
    private long folders;
    private long largest;
    private long nanos;
    private long requestsTimed;

    void take(Mailbox mailbox, boolean letIn) throws IOException {
      String user = Links.path("users", mailbox.id().value());
      note(
          Permission.MAILBOX_SETTINGS_READ,
          GraphRequest.of(
              "a mailbox's purpose", mailbox.id(), user + "/mailboxSettings/userPurpose"));
      if (letIn) {
        count(mailbox);
      }
      if (!tried.containsKey(Permission.MAILBOX_FOLDER_READ_ALL)) {
        folders(mailbox);
      }
      if (settings.items().calendars()) {
        note(Permission.CALENDARS_READ, ids(mailbox, user + "/events"));
      }
      if (settings.items().contacts()) {
        note(Permission.CONTACTS_READ, ids(mailbox, user + "/contacts"));
      }
    }

    /** The next page, with what its requests took. */
    @Nullable Page timed(MailboxPages pages) throws IOException {
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
      if (!wanted(Permission.MAILBOX_FOLDER_READ_ALL)) {
        return;
      }
      try {
        GraphRequest exchange =
            GraphRequest.beta(
                "a mailbox's archive",
                Links.path("users", mailbox.id().value(), "settings", "exchange"));
        String own = Json.text(requests.get(exchange, Json::object), "primaryMailboxId");
        if (own != null) {
          String folders = Links.path("admin", "exchange", "mailboxes", own, "folders");
          note(
              Permission.MAILBOX_FOLDER_READ_ALL,
              GraphRequest.beta(
                  "folders", Links.query(folders, List.of("$select", "id", "$top", "1"))));
        }
      } catch (ServiceFailure refused) {
        note(Permission.MAILBOX_FOLDER_READ_ALL, refused);
      }
    }

    private GraphRequest ids(Mailbox mailbox, String path) {
      return GraphRequest.of(
          "ids", mailbox.id(), Links.query(path, List.of("$select", "id", "$top", "1")));
    }

    private void count(Mailbox mailbox) throws IOException {
      long own = 0;
      long before = sent.sum();
      long begun = System.nanoTime();
      try {
        for (MailFolder folder : new FolderTree(requests, mailbox.id(), settings.items()).read()) {
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
      items += own;
      largest = Math.max(largest, own);
    }

    TenantCheck.Sample sample(int all, Duration listing) {
      Duration request = Duration.ofNanos(requestsTimed == 0 ? 0 : nanos / requestsTimed);
      return new TenantCheck.Sample(all, mailboxes, items, folders, largest, request, listing);
    }
  }
}
