package org.mailboxinventory.scanner.source.graph;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * Signs in and tries out what this identity may do. Of mail it asks for counts and ids, never for
 * anything written by people.
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
  private final Map<Permission, int[]> tried = new EnumMap<>(Permission.class);

  /**
   * @throws SourceException when credential, certificates or addresses do not serve; nothing is
   *     sent yet
   */
  public GraphCheck(GraphSettings settings) throws SourceException {
    GraphSettings.Throttle throttle = settings.throttle();
    this.settings = settings;
    this.signIn = new SignIn(Credentials.of(settings), settings.endpoint(), settings.clock());
    this.transport =
        new Transport(settings.endpoint(), signIn, Way.of(settings.network()), throttle.overall());
    this.requests =
        new Requests(
            transport,
            signIn,
            IMPATIENT,
            new Lanes(throttle.perMailbox(), throttle.overall()),
            settings.clock(),
            wait -> Thread.sleep(wait.toMillis()),
            Traffic.unheard());
  }

  /** Tries everything that the settings want. */
  public TenantCheck run() {
    try {
      return tried(TokenClaims.of(signIn.token()));
    } catch (SourceException said) {
      return TenantCheck.failed(said);
    } catch (IOException failed) {
      return TenantCheck.failed(
          new SourceException(
              SourceException.Kind.SERVICE,
              Reason.SERVICE_ERROR,
              "the tenant cannot be queried: " + failed.getMessage() + "; try again later"));
    }
  }

  private TenantCheck tried(TokenClaims claims) throws IOException {
    note(Permission.ORGANIZATION_READ_ALL, Get.directory("the organization", "/organization"));
    List<Mailbox> mailboxes = mailboxes();
    Sample sample = new Sample();
    for (Mailbox mailbox : spread(mailboxes)) {
      sample.take(mailbox);
    }
    groups();
    UsageReport usage = UsageReport.read(requests, settings.endpoint().cloud());
    if (usage.status() == 200 || usage.status() == 403) {
      note(Permission.REPORTS_READ_ALL, usage.status() == 200);
    }
    List<Grant> grants = new ArrayList<>();
    for (Permission permission : Permission.values()) {
      if (wanted(permission)) {
        int[] counts = tried.getOrDefault(permission, new int[2]);
        boolean inToken = claims.permissions().contains(permission.word());
        grants.add(Grant.of(permission, needed(permission), counts[0], counts[1], inToken));
      }
    }
    return new TenantCheck(
        null, grants, claims.writing(), usage.concealed(), sample.estimate(mailboxes.size()));
  }

  private boolean wanted(Permission permission) {
    return switch (permission) {
      case CALENDARS_READ -> settings.items().calendars();
      case CONTACTS_READ -> settings.items().contacts();
      case REPORTS_READ_ALL, MAILBOX_FOLDER_READ_ALL ->
          settings.endpoint().cloud().equals("global");
      default -> true;
    };
  }

  private boolean needed(Permission permission) {
    boolean byGroup = !settings.mailboxes().groups().isEmpty();
    return permission.needed() || (permission == Permission.GROUP_MEMBER_READ_ALL && byGroup);
  }

  /** The mailboxes that a scan would open. */
  private List<Mailbox> mailboxes() throws IOException {
    MailboxChoice choice = new MailboxChoice(settings.mailboxes());
    try {
      List<DirectoryUser> users = DirectoryUser.all(requests);
      note(Permission.USER_READ_ALL, true);
      return users.stream()
          .map(user -> user.mailbox(null, null))
          .map(choice::excludeByAddress)
          .filter(mailbox -> mailbox.access() instanceof Access.Open)
          .toList();
    } catch (ServiceFailure refused) {
      note(Permission.USER_READ_ALL, refused);
      return List.of();
    }
  }

  private static List<Mailbox> spread(List<Mailbox> mailboxes) {
    List<Mailbox> some = new ArrayList<>();
    int count = Math.min(SAMPLE, mailboxes.size());
    for (int i = 0; i < count; i++) {
      some.add(mailboxes.get((int) ((long) i * mailboxes.size() / count)));
    }
    return some;
  }

  private void groups() throws IOException {
    try {
      List<DirectoryGroup> groups = DirectoryGroup.withMailbox(requests);
      note(Permission.GROUP_MEMBER_READ_ALL, true);
      if (!groups.isEmpty()) {
        String threads = Links.path("groups", groups.get(0).id(), "threads");
        note(
            Permission.GROUP_CONVERSATION_READ_ALL,
            Get.directory(
                "a group's conversations",
                Links.query(threads, List.of("$select", "id", "$top", "1"))));
      }
    } catch (ServiceFailure refused) {
      note(Permission.GROUP_MEMBER_READ_ALL, refused);
    }
  }

  private boolean note(Permission permission, Get get) throws IOException {
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

  /** Some mailboxes, looked at for what may be done with them and how much is in them. */
  private final class Sample {
    private int mailboxes;
    private long items;
    private long folders;
    private long largest;

    void take(Mailbox mailbox) throws IOException {
      String user = Links.path("users", mailbox.id().value());
      note(
          Permission.MAILBOX_SETTINGS_READ,
          Get.of("a mailbox's purpose", mailbox.id(), user + "/mailboxSettings/userPurpose"));
      String oneId =
          Links.query(
              user + "/mailFolders/inbox/messages",
              List.of("$select", "id", "$top", "1", "$expand", "attachments($select=id)"));
      if (note(Permission.MAIL_READ, Get.of("an inbox", mailbox.id(), oneId))) {
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

    /** One folder's id, asked as folders of archives are; of the mailbox itself, which all have. */
    private void folders(Mailbox mailbox) throws IOException {
      if (!wanted(Permission.MAILBOX_FOLDER_READ_ALL)) {
        return;
      }
      try {
        Get exchange =
            Get.beta(
                "a mailbox's archive",
                Links.path("users", mailbox.id().value(), "settings", "exchange"));
        String own = Json.text(requests.get(exchange, Json::object), "primaryMailboxId");
        if (own != null) {
          String folders = Links.path("admin", "exchange", "mailboxes", own, "folders");
          note(
              Permission.MAILBOX_FOLDER_READ_ALL,
              Get.beta("folders", Links.query(folders, List.of("$select", "id", "$top", "1"))));
        }
      } catch (ServiceFailure refused) {
        note(Permission.MAILBOX_FOLDER_READ_ALL, refused);
      }
    }

    private Get ids(Mailbox mailbox, String path) {
      return Get.of("ids", mailbox.id(), Links.query(path, List.of("$select", "id", "$top", "1")));
    }

    private void count(Mailbox mailbox) throws IOException {
      long own = 0;
      try {
        for (MailFolder folder : new FolderTree(requests, mailbox.id(), settings.items()).read()) {
          own += folder.excluded() ? 0 : Math.max(0, folder.items());
          folders++;
        }
      } catch (ServiceFailure unknown) {
        return;
      }
      mailboxes++;
      items += own;
      largest = Math.max(largest, own);
    }

    Estimate estimate(int all) {
      return Estimate.of(all, mailboxes, items, folders, largest, settings.throttle());
    }
  }
}
