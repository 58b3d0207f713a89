package org.mailboxinventory.scanner.sample.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.Access;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.FolderPlan;
import org.mailboxinventory.scanner.sample.value.People;
import org.mailboxinventory.scanner.sample.value.Person;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/** Which mailboxes a bank of the ten roles has, and how full each is. */
final class RolePlans {
  /** Steps through a hundred so that neighbours have different roles; it has no factor of it. */
  private static final int STEP = 37;

  private static final int HUNDRED = 100;
  private static final int LARGEST = 40;
  private static final String HOME = "IND";

  private final long seed;
  private final List<Role> roles;
  private final Export export;
  private final People people;
  private final String domain;

  RolePlans(long seed, List<Role> roles, Export export, People people, String domain) {
    this.seed = seed;
    this.roles = List.copyOf(roles);
    this.export = export;
    this.people = people;
    this.domain = domain;
  }

  /**
   * A mailbox of a role.
   *
   * @param lists how many of its messages, the last ones of its second folder, carry lists
   * @param listed what the export from Exchange says of it; null where it does not list it
   */
  record Member(Role role, MailboxPlan plan, int lists, @Nullable Listed listed) {}

  /**
   * What the export says of a mailbox.
   *
   * @param geography where it lies
   * @param migrated it came from the bank's own servers
   */
  record Listed(String geography, boolean migrated) {}

  /** Per cent of the mailboxes that the export lists, and of these that were migrated. */
  record Export(int listed, int migrated) {
    static Export read(JsonNode root) {
      JsonNode export = root.path("export");
      return new Export(export.path("listed").asInt(), export.path("migrated").asInt());
    }
  }

  /** The mailbox with this number; {@code items}: how many messages mailboxes have in the mean. */
  Member member(int number, int items) {
    Role role = role(number * STEP % HUNDRED);
    SeededRandom random = SeededRandom.of(seed, "mailbox", number);
    int size = size(role.size(), items, random);
    int lists =
        random.below(HUNDRED) < role.lists().share() ? random.between(1, role.lists().most()) : 0;
    boolean abroad = random.below(HUNDRED) < role.abroad().share();
    String asked = abroad ? role.abroad().place() : HOME;
    Person person = people.person(number);
    String name = person.fullName();
    return new Member(
        role,
        new MailboxPlan(
            SeededRandom.uuid(SeededRandom.mix(seed + number), SeededRandom.mix(number)),
            name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + number + "@" + domain,
            name,
            role.purpose(),
            role.department(),
            role.title(),
            person.city().name(),
            "IN",
            asked,
            true,
            Access.OPEN,
            folders(role, size, lists)),
        lists,
        listed(role, asked, number));
  }

  private @Nullable Listed listed(Role role, String asked, int number) {
    SeededRandom random = SeededRandom.of(seed, "export", number);
    if (random.below(HUNDRED) >= export.listed()) {
      return null;
    }
    boolean migrated = random.below(HUNDRED) < export.migrated();
    boolean drifts = asked.equals(HOME) && random.below(HUNDRED) < role.drift().share();
    return new Listed(drifts ? role.drift().place() : asked, migrated);
  }

  private Role role(int place) {
    int end = 0;
    for (Role role : roles) {
      end += role.share();
      if (place < end) {
        return role;
      }
    }
    throw new IllegalStateException("the shares of the sample's roles do not make a hundred");
  }

  /** Few mailboxes are many times as full as most. */
  private static int size(Role.Size size, int items, SeededRandom random) {
    // Twelve even numbers from -0.5 to 0.5 add up to nearly a normal one.
    double normal = 0;
    for (int i = 0; i < 12; i++) {
      normal += random.below(10_001) / 10_000.0 - 0.5;
    }
    double factor = Math.min(LARGEST, Math.exp(Math.log(size.spread()) * normal));
    return Math.max(1, (int) Math.round(items * size.typical() / 100.0 * factor));
  }

  private static List<FolderPlan> folders(Role role, int size, int lists) {
    int sent = size * role.sent() / HUNDRED;
    int archived = (size - sent) / 6;
    int inbox = size - sent - archived;
    List<FolderPlan> folders = new ArrayList<>();
    folders.add(folder("Inbox", "inbox", 0, inbox));
    folders.add(folder("Sent Items", "sentitems", inbox, sent + lists));
    folders.add(folder("Archive", "archive", inbox + sent + lists, archived));
    return folders;
  }

  private static FolderPlan folder(String name, String known, int first, int items) {
    return new FolderPlan(name, known, FolderPlan.TOP, false, false, List.of(), first, items);
  }
}
