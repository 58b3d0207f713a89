package org.mailboxinventory.scanner.sample.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.FolderPlan;
import org.mailboxinventory.scanner.sample.value.People;
import org.mailboxinventory.scanner.sample.value.Person;
import org.mailboxinventory.scanner.sample.value.SampleFiles;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/** The made-up bank: every message from a template, each at most once made. */
public final class BankContents implements Contents {
  private final long seed;
  private final Cast cast;
  private final Composer composer;
  private final List<MailboxPlan> mailboxes;
  private final List<FolderPlant> folderPlants = new ArrayList<>();
  private final Map<String, SampleMessage> made = new ConcurrentHashMap<>();

  public BankContents(SampleFiles files) {
    JsonNode bank = files.yaml("tenant.yaml");
    this.seed = bank.path("seed").asLong();
    People people = new People(files, seed);
    List<MailboxPlan> plans = MailboxPlans.read(files);
    this.cast = new Cast(bank, plans);
    this.composer = new Composer(files, cast, people);
    this.mailboxes = plans.stream().map(plan -> named(plan, people)).toList();
  }

  /** Fills in the names of folders. */
  private MailboxPlan named(MailboxPlan plan, People people) {
    List<FolderPlan> folders = new ArrayList<>();
    for (FolderPlan folder : plan.folders()) {
      int number = folders.size();
      SeededRandom random = SeededRandom.of(seed, plan.address() + "/folder", number);
      Person customer = people.person(random.below(Cast.CUSTOMERS));
      Rendering rendering = new Rendering(people, random, customer, Map.of());
      folders.add(folder.named(rendering.fill(Template.of(folder.name()), "folder", false)));
      rendering.plants().forEach(p -> folderPlants.add(new FolderPlant(plan, number, p)));
    }
    return plan.filledWith(folders);
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
    return List.copyOf(folderPlants);
  }

  @Override
  public SampleMessage message(MailboxPlan mailbox, int folder, int item) {
    return made.computeIfAbsent(
        mailbox.address() + "/" + item, key -> compose(mailbox, folder, item));
  }

  private SampleMessage compose(MailboxPlan mailbox, int folder, int item) {
    FolderPlan plan = mailbox.folders().get(folder);
    int turn = item - plan.firstItem() + plan.mail().size() * 2 + folder;
    String template = plan.mail().get(Math.floorMod(turn, plan.mail().size()));
    SeededRandom random = SeededRandom.of(seed, mailbox.address(), item);
    SampleMessage message = composer.compose(template, mailbox, plan.ofOwner(), item, random);
    return "drafts".equals(plan.known()) ? message.asDraft() : message;
  }
}
