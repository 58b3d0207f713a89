package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.inventory.change.ChangesSince.Kind;

/** What steps and changes a mailbox is part of, by its id. */
final class Marks {
  /** The changes of the column {@code change}, in the order of their numbers from 1 on. */
  static final List<Kind> CHANGES =
      List.of(Kind.NEW, Kind.WORSE, Kind.BETTER, Kind.NEWLY_UNREADABLE);

  /** The changes of the bits {@code since}, which a mailbox may have besides. */
  static final List<Kind> BESIDES = List.of(Kind.MOVED, Kind.GROWN, Kind.FIXED);

  private final Map<String, Integer> change = new HashMap<>();
  private final Map<String, List<Integer>> besides = new HashMap<>();
  private final Map<String, List<Integer>> actions = new HashMap<>();
  private final int count;

  Marks(Inventory inventory) {
    ChangesSince changes = inventory.changes();
    if (changes != null) {
      for (Kind kind : CHANGES) {
        changes.of(kind).forEach(id -> change.put(id, CHANGES.indexOf(kind) + 1));
      }
    }
    if (changes != null) {
      for (Kind kind : BESIDES) {
        changes
            .of(kind)
            .forEach(
                id ->
                    besides
                        .computeIfAbsent(id, any -> new ArrayList<>())
                        .add(BESIDES.indexOf(kind)));
      }
    }
    count = inventory.actions().size();
    for (int i = 0; i < count; i++) {
      Action action = inventory.actions().get(i);
      for (String mailbox : action.mailboxes()) {
        actions.computeIfAbsent(mailbox, id -> new ArrayList<>()).add(i);
      }
    }
  }

  /** 0 for none. */
  int change(String mailbox) {
    return change.getOrDefault(mailbox, 0);
  }

  /** Places of the changes that the mailbox has besides. */
  List<Integer> besides(String mailbox) {
    return besides.getOrDefault(mailbox, List.of());
  }

  /** How many steps there are. */
  int actions() {
    return count;
  }

  /** The places of the steps that the mailbox is part of. */
  List<Integer> actions(String mailbox) {
    return actions.getOrDefault(mailbox, List.of());
  }
}
