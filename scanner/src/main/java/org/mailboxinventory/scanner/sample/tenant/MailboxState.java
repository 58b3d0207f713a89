package org.mailboxinventory.scanner.sample.tenant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.FolderPlan;

/** A mailbox as it is now: which item lies in which folder. Safe for use by many threads. */
public final class MailboxState {
  public static final int GONE = -1;

  private final MailboxPlan plan;
  private final List<Journal> journals;
  private final Map<Integer, Integer> moved = new HashMap<>();
  private final Map<Integer, Integer> homes = new HashMap<>();
  private int nextItem;

  public MailboxState(MailboxPlan plan) {
    this.plan = plan;
    this.journals =
        plan.folders().stream().map(f -> new Journal(f.firstItem(), f.items())).toList();
    this.nextItem = plan.items();
  }

  MailboxPlan plan() {
    return plan;
  }

  public Journal journal(int folder) {
    return journals.get(folder);
  }

  /** The folder that the item came into first; {@link #GONE} for one that never was. */
  public synchronized int home(int item) {
    Integer delivered = homes.get(item);
    if (delivered != null) {
      return delivered;
    }
    for (int i = 0; i < plan.folders().size(); i++) {
      FolderPlan folder = plan.folders().get(i);
      if (item >= folder.firstItem() && item < folder.firstItem() + folder.items()) {
        return i;
      }
    }
    return GONE;
  }

  /** The folder that the item lies in now, or {@link #GONE}. */
  public synchronized int folderOf(int item) {
    Integer now = moved.get(item);
    return now != null ? now : home(item);
  }

  /** A new item comes into a folder; its number. */
  synchronized int deliver(int folder) {
    int item = nextItem++;
    homes.put(item, folder);
    journals.get(folder).note(item, true);
    return item;
  }

  /** An item leaves its folder for another one, or for good with {@link #GONE}. */
  synchronized void move(int item, int folder) {
    journals.get(folderOf(item)).note(item, false);
    moved.put(item, folder);
    if (folder != GONE) {
      journals.get(folder).note(item, true);
    }
  }
}
