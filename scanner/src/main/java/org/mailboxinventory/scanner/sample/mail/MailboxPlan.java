package org.mailboxinventory.scanner.sample.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox before it is filled.
 *
 * @param id the directory's object id
 * @param purpose {@code user}, {@code shared} or {@code room}
 * @param location the geography that was asked for; null where nobody asked
 * @param synced the account comes from the bank's own directory
 * @param person what the directory says of its owner beside that
 */
public record MailboxPlan(
    String id,
    String address,
    String name,
    String purpose,
    String department,
    String title,
    String office,
    String country,
    @Nullable String location,
    boolean synced,
    Access access,
    Person person,
    List<FolderPlan> folders) {

  public MailboxPlan {
    folders = List.copyOf(folders);
  }

  /** One of whose owner the directory says no more. */
  MailboxPlan(
      String id,
      String address,
      String name,
      String purpose,
      String department,
      String title,
      String office,
      String country,
      @Nullable String location,
      boolean synced,
      Access access,
      List<FolderPlan> folders) {
    this(
        id,
        address,
        name,
        purpose,
        department,
        title,
        office,
        country,
        location,
        synced,
        access,
        Person.unknown(),
        folders);
  }

  /**
   * An owner as the directory describes one.
   *
   * @param otherMails addresses of other domains
   * @param aliases addresses of the mailbox beside its own
   */
  public record Person(
      @Nullable String givenName,
      @Nullable String surname,
      @Nullable String mobilePhone,
      List<String> businessPhones,
      List<String> otherMails,
      List<String> aliases) {
    public Person {
      businessPhones = List.copyOf(businessPhones);
      otherMails = List.copyOf(otherMails);
      aliases = List.copyOf(aliases);
    }

    static Person unknown() {
      return new Person(null, null, null, List.of(), List.of(), List.of());
    }
  }

  /** What the service answers when the mailbox is opened. */
  public enum Access {
    OPEN,
    DENIED,
    NOT_IN_CLOUD
  }

  MailboxPlan filledWith(List<FolderPlan> otherFolders) {
    return new MailboxPlan(
        id,
        address,
        name,
        purpose,
        department,
        title,
        office,
        country,
        location,
        synced,
        access,
        person,
        otherFolders);
  }

  /** How many items its folders hold at first. */
  public int items() {
    return folders.stream().mapToInt(FolderPlan::items).sum();
  }

  /**
   * A folder.
   *
   * @param known its well-known name; null when it has none
   * @param parent the index of the folder it lies in; -1 at the top, -2 outside the folder tree
   * @param search it only shows what lies elsewhere
   * @param mail the templates of its messages, used in turn
   * @param firstItem the number of its first item
   */
  public record FolderPlan(
      String name,
      @Nullable String known,
      int parent,
      boolean hidden,
      boolean search,
      List<String> mail,
      int firstItem,
      int items) {

    public static final int TOP = -1;
    static final int OUTSIDE = -2;

    public FolderPlan {
      mail = List.copyOf(mail);
    }

    /** Whether what lies here was written by the mailbox's owner. */
    boolean ofOwner() {
      return "sentitems".equals(known) || "drafts".equals(known);
    }

    FolderPlan named(String otherName) {
      return new FolderPlan(otherName, known, parent, hidden, search, mail, firstItem, items);
    }
  }
}
