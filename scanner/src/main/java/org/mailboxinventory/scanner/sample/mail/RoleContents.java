package org.mailboxinventory.scanner.sample.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.FolderPlan;
import org.mailboxinventory.scanner.sample.mail.SampleMessage.Party;
import org.mailboxinventory.scanner.sample.value.People;
import org.mailboxinventory.scanner.sample.value.Person;
import org.mailboxinventory.scanner.sample.value.Planted;
import org.mailboxinventory.scanner.sample.value.SampleFiles;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/**
 * A tenant of any size whose mailboxes have the roles of a bank: most hold little, a few desks hold
 * nearly everything. A message is an opening with values of its own, then one of a few threads of
 * talk without any.
 */
public final class RoleContents implements Contents {
  private static final int CUSTOMERS = 200_000;
  private static final int THREADS = 16;
  private static final int FEWEST_ROWS = 50;
  private static final int HUNDRED = 100;
  private static final Instant LAST = Instant.parse("2026-10-30T12:00:00Z");
  private static final int MINUTES_A_YEAR = 525_600;
  private static final List<String> TALK = List.of("meeting", "newsletter");

  private final long seed;
  private final Cast cast;
  private final People people;
  private final List<MailboxPlan> mailboxes = new ArrayList<>();
  private final Map<String, RolePlans.Member> members = new HashMap<>();
  private final List<Body> threads;

  public RoleContents(SampleFiles files, int mailboxCount, int items, int bodyBytes) {
    JsonNode bank = files.yaml("tenant.yaml");
    JsonNode roles = files.yaml("roles.yaml");
    this.seed = roles.path("seed").asLong();
    this.people = new People(files, seed);
    RolePlans plans =
        new RolePlans(
            seed,
            Role.read(roles),
            RolePlans.Export.read(roles),
            people,
            bank.path("domain").asText());
    for (int i = 0; i < mailboxCount; i++) {
      RolePlans.Member member = plans.member(i, items);
      mailboxes.add(member.plan());
      members.put(member.plan().id(), member);
    }
    this.cast = new Cast(bank, mailboxes.subList(0, Math.min(50, mailboxCount)));
    this.threads = threads(new Composer(files, cast, people), bodyBytes);
  }

  private List<Body> threads(Composer composer, int bodyBytes) {
    List<Body> bodies = new ArrayList<>();
    for (int number = 0; number < THREADS; number++) {
      StringBuilder html = new StringBuilder();
      for (int turn = 0; turn == 0 || html.length() < bodyBytes; turn++) {
        SeededRandom random = SeededRandom.of(seed, "thread " + number, turn);
        String template = TALK.get((number + turn) % TALK.size());
        SampleMessage message = composer.compose(template, mailboxes.get(0), false, turn, random);
        html.append("<hr>\n").append(message.body().text()).append('\n');
      }
      bodies.add(Body.of(true, html.toString()));
    }
    return List.copyOf(bodies);
  }

  @Override
  public Cast cast() {
    return cast;
  }

  @Override
  public List<MailboxPlan> mailboxes() {
    return List.copyOf(mailboxes);
  }

  @Override
  public List<FolderPlant> folderPlants() {
    return List.of();
  }

  /** What an Exchange administrator would have exported of the mailboxes. */
  public String exchangeCsv() {
    return RoleExport.csv(mailboxes.stream().map(this::member).toList());
  }

  /** The name of a mailbox's role. */
  public String role(MailboxPlan mailbox) {
    return member(mailbox).role().name();
  }

  private RolePlans.Member member(MailboxPlan mailbox) {
    RolePlans.Member member = members.get(mailbox.id());
    if (member == null) {
      throw new IllegalArgumentException("the sample tenant has no such mailbox");
    }
    return member;
  }

  @Override
  public SampleMessage message(MailboxPlan mailbox, int folder, int item) {
    RolePlans.Member member = member(mailbox);
    Role role = member.role();
    SeededRandom random = SeededRandom.of(seed, mailbox.id(), item);
    FolderPlan plan = mailbox.folders().get(folder);
    int fromEnd = plan.firstItem() + plan.items() - item;
    boolean list = plan.ofOwner() && fromEnd <= member.lists();
    int turn = random.below(HUNDRED);
    int customers =
        list
            ? 1
            : turn < role.mail().one()
                ? 1
                : turn < role.mail().one() + role.mail().few() ? random.between(3, 12) : 0;
    int outside = list ? role.lists().outside() : customers > 0 ? role.mail().outside() : 20;
    CustomerLines lines = new CustomerLines(people, role, CUSTOMERS);
    Opening opening = list ? Opening.EMPTY : opening(lines, random, customers);
    Party self = new Party(mailbox.name(), mailbox.address());
    Party other = other(random.below(HUNDRED) < outside, opening.first(), random, self);
    boolean sent = plan.ofOwner();
    Instant at = LAST.minusSeconds(60L * random.below(role.years() * MINUTES_A_YEAR));
    return new SampleMessage(
        (list ? "List " : "Thread ") + item,
        Body.spliced(opening.html(), random.pick(threads)),
        sent ? self : other,
        sent ? other : self,
        at,
        "<" + mailbox.id() + "." + item + "@mail.example>",
        false,
        list ? List.of(attached(lines, role, random)) : List.of(),
        opening.plants());
  }

  /** What a message begins with. */
  private record Opening(String html, Person first, List<Planted.Plant> plants) {
    static final Opening EMPTY =
        new Opening(
            "<p>See below.</p>",
            new Person(
                0,
                new Person.Name("Asha", ""),
                new Person.Name("Rao", ""),
                LocalDate.EPOCH,
                new Person.City("", "", "", "")),
            List.of());
  }

  private Opening opening(CustomerLines lines, SeededRandom random, int customers) {
    Person first = people.person(random.below(CUSTOMERS));
    StringBuilder html = new StringBuilder("<p>See below.</p>");
    List<Planted.Plant> plants = new ArrayList<>();
    for (int i = 0; i < customers; i++) {
      Person customer = i == 0 ? first : people.person(random.below(CUSTOMERS));
      html.append(lines.sentence(customer, random, plants));
    }
    return new Opening(html.toString(), first, plants);
  }

  private Party other(boolean outside, Person customer, SeededRandom random, Party self) {
    MessageTemplate.Counterpart with =
        !outside
            ? MessageTemplate.Counterpart.COLLEAGUE
            : random.below(3) == 0
                ? MessageTemplate.Counterpart.PARTNER
                : MessageTemplate.Counterpart.CUSTOMER;
    return cast.other(with, customer, random, self);
  }

  private SampleAttachment attached(CustomerLines lines, Role role, SeededRandom random) {
    double share = random.below(10_001) / 10_000.0;
    double most = Math.max(FEWEST_ROWS, role.lists().rows());
    int rows = (int) Math.round(FEWEST_ROWS * Math.pow(most / FEWEST_ROWS, share));
    int first = random.below(CUSTOMERS);
    return new SampleAttachment(
        SampleAttachment.Kind.FILE,
        "customers.csv",
        "text/csv",
        false,
        () -> {
          List<Planted.Plant> plants = new ArrayList<>();
          String text = lines.table(first, rows, plants);
          return new SampleAttachment.Content(text.getBytes(StandardCharsets.UTF_8), plants);
        });
  }
}
