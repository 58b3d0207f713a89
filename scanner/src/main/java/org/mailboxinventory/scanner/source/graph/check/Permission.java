package org.mailboxinventory.scanner.source.graph.check;

import org.mailboxinventory.scanner.source.graph.listing.ArchiveCounts;

/** An application permission that a scan makes use of. */
public enum Permission {
  USER_READ_ALL("User.Read.All", true, false, "the list of mailboxes"),
  MAIL_READ("Mail.Read", true, true, "folders, messages and attachments"),
  ORGANIZATION_READ_ALL(
      "Organization.Read.All", false, false, "the bank's own domains and country of sign-up"),
  MAILBOX_SETTINGS_READ(
      "MailboxSettings.Read",
      false,
      true,
      "user, shared, room or equipment: what a mailbox is for"),
  GROUP_MEMBER_READ_ALL(
      "GroupMember.Read.All",
      false,
      false,
      "the mailboxes of Microsoft 365 groups, and mailboxes.groups"),
  GROUP_CONVERSATION_READ_ALL(
      "Group-Conversation.Read.All", false, false, "the conversations in mailboxes of groups"),
  REPORTS_READ_ALL("Reports.Read.All", false, false, "how many items each mailbox should have"),
  MAILBOX_FOLDER_READ_ALL(
      ArchiveCounts.PERMISSION,
      false,
      true,
      "how many items lie in archives, which cannot be read"),
  CALENDARS_READ("Calendars.Read", true, true, "events, as items.calendars asks for"),
  CONTACTS_READ("Contacts.Read", true, true, "contacts, as items.contacts asks for");

  private final String word;
  private final boolean needed;
  private final boolean byExchange;
  private final String gives;

  Permission(String word, boolean needed, boolean byExchange, String gives) {
    this.word = word;
    this.needed = needed;
    this.byExchange = byExchange;
    this.gives = gives;
  }

  /** Microsoft's name for it. */
  public String word() {
    return word;
  }

  /** Without it, a scan that wants what it gives cannot work; otherwise it works with gaps. */
  public boolean needed() {
    return needed;
  }

  /** Exchange's own roles for applications can give it, for some mailboxes or all. */
  public boolean byExchange() {
    return byExchange;
  }

  /** What a scan gets by it. */
  public String gives() {
    return gives;
  }
}
