package org.mailboxinventory.scanner.sample.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private final long seed;
  private final List<Role> roles;
  private final People people;
  private final String domain;

  RolePlans(long seed, List<Role> roles, People people, String domain) {
    this.seed = seed;
    this.roles = List.copyOf(roles);
    this.people = people;
    this.domain = domain;
  }

  /**
   * A mailbox of a role.
   *
   * @param lists how many of its messages, the last ones of its second folder, carry lists
   */
  record Member(Role role, MailboxPlan plan, int lists) {}

  /** The mailbox with this number; {@code items}: how many messages mailboxes have in the mean. */
  Member member(int number, int items) {
    Role role = role(number * STEP % HUNDRED);
    SeededRandom random = SeededRandom.of(seed, "mailbox", number);
    int size = size(role.size(), items, random);
    int lists =
        random.below(HUNDRED) < role.lists().share() ? random.between(1, role.lists().most()) : 0;
    boolean abroad = random.below(HUNDRED) < role.abroad();
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
            abroad ? role.abroadPlace() : "IND",
            true,
            Access.OPEN,
            folders(role, size, lists)),
        lists);
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
