package org.mailboxinventory.scanner.sample.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.sample.mail.BankContents;
import org.mailboxinventory.scanner.sample.mail.Body;
import org.mailboxinventory.scanner.sample.mail.Contents;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan;
import org.mailboxinventory.scanner.sample.mail.RoleContents;
import org.mailboxinventory.scanner.sample.mail.SampleMessage;
import org.mailboxinventory.scanner.sample.mail.SizedContents;
import org.mailboxinventory.scanner.sample.value.Planted;
import org.mailboxinventory.scanner.sample.value.Planted.Plant;
import org.mailboxinventory.scanner.sample.value.SampleFiles;

/**
 * A made-up tenant: the same people, messages, values and ids whenever it is made. It can be
 * changed afterwards, as mail comes, moves and goes. Safe for use by many threads.
 */
public final class SampleTenant {
  private final Contents contents;
  private final Supplier<String> exchangeCsv;
  private final String dataLocations;
  private final AtomicReferenceArray<@Nullable MailboxState> states;
  private volatile int epoch;

  private SampleTenant(Contents contents, Supplier<String> exchangeCsv, String dataLocations) {
    this.contents = contents;
    this.exchangeCsv = exchangeCsv;
    this.dataLocations = dataLocations;
    this.states = new AtomicReferenceArray<>(contents.mailboxes().size());
  }

  /** The made-up bank with its 12 mailboxes and about 400 items. */
  public static SampleTenant bank() {
    return bank(ConfigFiles.bundled());
  }

  /** The made-up bank out of these files. */
  public static SampleTenant bank(ConfigFiles config) {
    SampleFiles files = new SampleFiles(config);
    return new SampleTenant(new BankContents(files), () -> files.text("exchange.csv"), "");
  }

  /**
   * A tenant for measurements: user mailboxes with HTML messages and no attachments. Nothing is
   * made before it is asked for.
   *
   * @param bodyBytes the least length of a message's body
   */
  public static SampleTenant sized(int mailboxes, int itemsPerMailbox, int bodyBytes) {
    return sized(mailboxes, itemsPerMailbox, bodyBytes, false);
  }

  /**
   * The same with or without attachments: a quarter of the messages carries 1.5 on average.
   *
   * @param bodyBytes the least length of a message's body
   */
  public static SampleTenant sized(
      int mailboxes, int itemsPerMailbox, int bodyBytes, boolean attachments) {
    SampleFiles files = new SampleFiles(ConfigFiles.bundled());
    return new SampleTenant(
        new SizedContents(files, mailboxes, itemsPerMailbox, bodyBytes, attachments), () -> "", "");
  }

  /**
   * A tenant whose mailboxes have the roles of a bank: most hold little, a few desks hold nearly
   * everything. Nothing is made before it is asked for.
   *
   * @param items how many messages a mailbox has in the mean, about
   * @param bodyBytes the least length of a message's body
   */
  public static SampleTenant roles(ConfigFiles config, int mailboxes, int items, int bodyBytes) {
    SampleFiles files = new SampleFiles(config);
    RoleContents contents = new RoleContents(files, mailboxes, items, bodyBytes);
    return new SampleTenant(contents, contents::exchangeCsv, files.text("data-locations.yaml"));
  }

  /** The addresses of its mailboxes, in the directory's order. */
  public List<String> addresses() {
    return contents.mailboxes().stream().map(MailboxPlan::address).toList();
  }

  /** What an Exchange administrator would have exported; empty for a sized tenant. */
  public String exchangeCsv() {
    return exchangeCsv.get();
  }

  /** What a document of the provider says of where its data lies; empty where there is none. */
  public String dataLocations() {
    return dataLocations;
  }

  /**
   * Every value that the mailboxes which can be opened held at first, attachments included. Makes
   * all messages and documents: seconds for the bank, not meant for large sizes.
   */
  public List<Planted> planted() {
    List<Planted> planted = new ArrayList<>();
    for (int mailbox = 0; mailbox < contents.mailboxes().size(); mailbox++) {
      MailboxPlan plan = contents.mailboxes().get(mailbox);
      if (plan.access() == MailboxPlan.Access.OPEN) {
        collect(mailbox, plan, planted);
      }
    }
    return List.copyOf(planted);
  }

  /**
   * A message as people read it.
   *
   * @param html whether the text is HTML
   */
  public record Mail(String address, String subject, boolean html, String text) {}

  /** The messages of all mailboxes that can be opened, without attachments. */
  public List<Mail> mails() {
    List<Mail> mails = new ArrayList<>();
    for (MailboxPlan plan : contents.mailboxes()) {
      MailboxState fresh = new MailboxState(plan);
      int items = plan.access() == MailboxPlan.Access.OPEN ? plan.items() : 0;
      for (int item = 0; item < items; item++) {
        SampleMessage message = contents.message(plan, fresh.home(item), item);
        Body body = message.body();
        mails.add(new Mail(plan.address(), message.subject(), body.html(), body.text()));
      }
    }
    return List.copyOf(mails);
  }

  private void collect(int mailbox, MailboxPlan plan, List<Planted> planted) {
    for (Contents.FolderPlant folder : contents.folderPlants()) {
      if (folder.mailbox().id().equals(plan.id())) {
        planted.add(folder.plant().at(plan.address(), Ids.folder(mailbox, folder.folder())));
      }
    }
    MailboxState fresh = new MailboxState(plan);
    for (int item = 0; item < plan.items(); item++) {
      String id = Ids.item(true, mailbox, item, 0);
      SampleMessage message = contents.message(plan, fresh.home(item), item);
      List<Plant> plants = new ArrayList<>(message.plants());
      message.attachments().forEach(attached -> plants.addAll(attached.content().plants()));
      plants.forEach(plant -> planted.add(plant.at(plan.address(), id)));
    }
  }

  /** A new message comes into a folder; its immutable id. */
  public String deliver(String address, String folderName) {
    int mailbox = mailbox(address);
    MailboxState state = state(mailbox);
    return Ids.item(true, mailbox, state.deliver(folder(state, folderName)), 0);
  }

  /** An item moves to another folder of its mailbox. */
  public void move(String immutableId, String folderName) {
    Ids id = item(immutableId);
    MailboxState state = state(id.mailbox());
    state.move(id.item(), folder(state, folderName));
  }

  /** An item is deleted for good. */
  public void delete(String immutableId) {
    Ids id = item(immutableId);
    state(id.mailbox()).move(id.item(), MailboxState.GONE);
  }

  /** The service forgets every delta position it handed out. */
  public void forgetPositions() {
    synchronized (this) {
      epoch++;
    }
  }

  public int epoch() {
    return epoch;
  }

  public Contents contents() {
    return contents;
  }

  /** The state of a mailbox, made when it is first asked for. */
  public MailboxState state(int mailbox) {
    MailboxState state = states.get(mailbox);
    if (state != null) {
      return state;
    }
    MailboxState fresh = new MailboxState(contents.mailboxes().get(mailbox));
    MailboxState other = states.compareAndExchange(mailbox, null, fresh);
    return other == null ? fresh : other;
  }

  /** The message with this number, wherever it lies now. */
  public SampleMessage message(int mailbox, int item) {
    MailboxState state = state(mailbox);
    return contents.message(state.plan(), state.home(item), item);
  }

  private int mailbox(String address) {
    int mailbox = addresses().indexOf(address);
    if (mailbox < 0) {
      throw new IllegalArgumentException("the sample tenant has no mailbox " + address);
    }
    return mailbox;
  }

  private static int folder(MailboxState state, String name) {
    for (int i = 0; i < state.plan().folders().size(); i++) {
      if (state.plan().folders().get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("a sample mailbox has no folder " + name);
  }

  private Ids item(String immutableId) {
    Ids id = Ids.parse(immutableId);
    if (id == null || state(id.mailbox()).folderOf(id.item()) == MailboxState.GONE) {
      throw new IllegalArgumentException("the sample tenant has no item " + immutableId);
    }
    return id;
  }
}
