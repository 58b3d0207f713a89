package org.mailboxinventory.scanner.cli.choice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.action.Action;

/**
 * What people recorded about proposed steps, held against the steps of an inventory: those that are
 * overdue, done and proposed still, or open and proposed no more. A sentence for each.
 */
public final class RecordedSteps {
  private static final Set<String> TO_DO = Set.of("open", "assigned");

  private RecordedSteps() {}

  /** {@code recorded}: by id of the step, as the file of {@code judge.actions} has it. */
  public static List<String> of(Inventory inventory, Map<String, Action.Recorded> recorded) {
    Map<String, Action.Recorded> left = new TreeMap<>(recorded);
    LocalDate day = LocalDate.ofInstant(inventory.run().asOf(), ZoneOffset.UTC);
    List<String> sentences = new ArrayList<>();
    for (Action action : inventory.actions()) {
      Action.Recorded said = left.remove(action.id());
      String sentence = said == null ? null : proposed(action, said, day);
      if (sentence != null) {
        sentences.add("judge.actions: " + sentence);
      }
    }
    left.forEach(
        (id, said) -> {
          if (TO_DO.contains(said.state())) {
            sentences.add(
                "judge.actions: '"
                    + id
                    + "' is recorded as "
                    + said.state()
                    + " and is no step of this inventory; record it as done, or copy the id from"
                    + " inventory.json");
          }
        });
    return sentences;
  }

  private static @Nullable String proposed(Action action, Action.Recorded said, LocalDate day) {
    String step = "step " + action.id() + " (" + words(action) + ")";
    LocalDate due = said.due();
    if (due != null && due.isBefore(day) && TO_DO.contains(said.state())) {
      return step + " was due on " + due + " and is recorded as " + said.state();
    }
    int mailboxes = action.mailboxes().size();
    return said.state().equals("done")
        ? step
            + " is recorded as done, and would still help "
            + mailboxes
            + (mailboxes == 1 ? " mailbox" : " mailboxes")
        : null;
  }

  private static String words(Action action) {
    String kind = action.kind().word();
    return switch (action.kind()) {
      case DELETE -> kind + " " + action.category();
      case MOVE -> kind + " to " + action.place();
      case READ -> kind + ", " + (action.reason() == null ? "" : action.reason().word());
      case OUTSIDE, BULK, OLD -> kind;
    };
  }
}
