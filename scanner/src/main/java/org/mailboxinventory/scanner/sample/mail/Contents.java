package org.mailboxinventory.scanner.sample.mail;

import java.util.List;
import org.mailboxinventory.scanner.sample.value.Planted;

/** What a tenant holds at first; the same each time it is asked. Safe for use by many threads. */
public interface Contents {

  /** The bank's facts. */
  Cast cast();

  /** The mailboxes, in the directory's order. */
  List<MailboxPlan> mailboxes();

  /**
   * One message.
   *
   * @param folder the folder it came into first
   * @param item its number within the mailbox; beyond the plan for what was delivered later
   */
  SampleMessage message(MailboxPlan mailbox, int folder, int item);

  /** The values in names of folders, with the folder's index in place of an item id. */
  List<FolderPlant> folderPlants();

  /** A value in a folder's name. */
  record FolderPlant(MailboxPlan mailbox, int folder, Planted.Plant plant) {}
}
