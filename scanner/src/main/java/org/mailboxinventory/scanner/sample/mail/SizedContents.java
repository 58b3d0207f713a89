package org.mailboxinventory.scanner.sample.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.Access;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.FolderPlan;
import org.mailboxinventory.scanner.sample.mail.SampleMessage.Party;
import org.mailboxinventory.scanner.sample.value.People;
import org.mailboxinventory.scanner.sample.value.Person;
import org.mailboxinventory.scanner.sample.value.Planted;
import org.mailboxinventory.scanner.sample.value.SampleFiles;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/**
 * A tenant of any size for measurements, whose messages are threads of bank mail in HTML. Each
 * message has its own opening with values of its own; the rest is one of a few dozen threads, kept
 * ready, most of them talk, some full of lists. Where there are attachments, one message in four
 * has one or two.
 */
public final class SizedContents implements Contents {
  private static final long SEED = 20_260_401;
  private static final int THREADS = 32;
  private static final int MARKUP = 30_000;

  /** One thread in so many is full of lists of customers. */
  private static final int LISTS_IN = 8;

  private final Cast cast;
  private final People people;
  private final List<MailboxPlan> mailboxes;
  private final List<Body> threads;
  private final boolean attachments;

  public SizedContents(
      SampleFiles files,
      int mailboxCount,
      int itemsPerMailbox,
      int bodyBytes,
      boolean attachments) {
    this.attachments = attachments;
    JsonNode bank = files.yaml("tenant.yaml");
    this.people = new People(files, SEED);
    List<String> talk = templates(bank, "threads");
    List<String> lists = templates(bank, "list-threads");
    List<MailboxPlan> plans = new ArrayList<>();
    for (int i = 0; i < mailboxCount; i++) {
      plans.add(plan(i, bank.path("domain").asText(), itemsPerMailbox));
    }
    this.mailboxes = List.copyOf(plans);
    this.cast = new Cast(bank, mailboxes.subList(0, Math.min(50, mailboxCount)));
    Composer composer = new Composer(files, cast, people);
    List<Body> bodies = new ArrayList<>();
    for (int i = 0; i < Math.min(THREADS, mailboxCount * itemsPerMailbox); i++) {
      bodies.add(thread(composer, i % LISTS_IN == 0 ? lists : talk, i, bodyBytes));
    }
    this.threads = List.copyOf(bodies);
  }

  private static List<String> templates(JsonNode bank, String key) {
    List<String> names = new ArrayList<>();
    bank.path(key).forEach(name -> names.add(name.asText()));
    return names;
  }

  private MailboxPlan plan(int number, String domain, int items) {
    Person person = people.person(number);
    String name = person.fullName();
    String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + number + "@" + domain;
    int sent = items / 4;
    int archived = items / 8;
    int inbox = items - sent - archived;
    return new MailboxPlan(
        SeededRandom.uuid(SeededRandom.mix(SEED + number), SeededRandom.mix(number)),
        address,
        name,
        "user",
        "Operations",
        "Officer",
        person.city().name(),
        "IN",
        "IND",
        true,
        Access.OPEN,
        List.of(
            folder("Inbox", "inbox", 0, inbox),
            folder("Sent Items", "sentitems", inbox, sent),
            folder("Archive", "archive", inbox + sent, archived)));
  }

  private static FolderPlan folder(String name, String known, int first, int items) {
    return new FolderPlan(name, known, FolderPlan.TOP, false, false, List.of(), first, items);
  }

  /** Messages below each other until the length is reached, cut nowhere but between them. */
  private Body thread(Composer composer, List<String> templates, int number, int bodyBytes) {
    StringBuilder html = new StringBuilder();
    for (int turn = 0; html.length() < bodyBytes && turn < MARKUP; turn++) {
      String template = templates.get((number + turn) % templates.size());
      SeededRandom random = SeededRandom.of(SEED, "thread " + number, turn);
      SampleMessage message = composer.compose(template, mailboxes.get(0), false, turn, random);
      html.append("<hr>\n").append(message.body().text()).append('\n');
    }
    return Body.of(true, html.toString());
  }

  @Override
  public Cast cast() {
    return cast;
  }

  @Override
  public List<MailboxPlan> mailboxes() {
    return mailboxes;
  }

  @Override
  public List<FolderPlant> folderPlants() {
    return List.of();
  }

  @Override
  public SampleMessage message(MailboxPlan mailbox, int folder, int item) {
    SeededRandom random = SeededRandom.of(SEED, mailbox.id(), item);
    Person customer = people.person(random.below(1_000_000));
    Party self = new Party(mailbox.name(), mailbox.address());
    Party other = new Party(customer.fullName(), customer.email());
    boolean sent = mailbox.folders().get(folder).ofOwner();
    String pan = people.value("in.pan", customer);
    String opening = "<p>Customer " + customer.fullName() + ", PAN " + pan + ".</p>";
    Planted.Plant plant =
        new Planted.Plant("body", "in.pan", pan, pan, false, true, customer.number());
    return new SampleMessage(
        "Thread " + item,
        Body.spliced(opening, random.pick(threads)),
        sent ? self : other,
        sent ? other : self,
        Composer.when(random),
        "<" + mailbox.id() + "." + item + "@mail.example>",
        false,
        attachments && item % 4 == 0 ? attached(item, customer) : List.of(),
        List.of(plant));
  }

  private List<SampleAttachment> attached(int item, Person customer) {
    List<SampleAttachment> attached = new ArrayList<>();
    for (int number = 0; number <= item / 4 % 2; number++) {
      String part = "attachments/" + (number + 1);
      String pan = people.value("in.pan", customer);
      attached.add(
          new SampleAttachment(
              SampleAttachment.Kind.FILE,
              "customers-" + number + ".csv",
              "text/csv",
              false,
              () -> customers(part, customer, pan)));
    }
    return attached;
  }

  private static SampleAttachment.Content customers(String part, Person customer, String pan) {
    String rows = "customer,pan\n" + customer.fullName() + "," + pan + "\n";
    Planted.Plant plant =
        new Planted.Plant(part, "in.pan", pan, pan, false, true, customer.number());
    return new SampleAttachment.Content(rows.getBytes(StandardCharsets.UTF_8), List.of(plant));
  }
}
