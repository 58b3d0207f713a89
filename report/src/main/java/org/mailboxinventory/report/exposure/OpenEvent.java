package org.mailboxinventory.report.exposure;

import java.util.Set;
import java.util.TreeSet;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.model.Mailbox;

/**
 * An event that a person opened and has not closed, as far as rules ask for it.
 *
 * @param kinds of {@code breach}, {@code cyber-incident}, {@code provider-incident}, {@code order}
 * @param touched addresses of mailboxes in which something was found that it touches
 * @param mailboxes addresses that it is limited to; empty for all
 * @param places geographies that it is limited to; empty for all
 */
public record OpenEvent(
    String id, Set<String> kinds, Set<String> touched, Set<String> mailboxes, Set<String> places) {
  public OpenEvent {
    kinds = Set.copyOf(new TreeSet<>(kinds));
    touched = Set.copyOf(touched);
    mailboxes = Set.copyOf(mailboxes);
    places = Set.copyOf(places);
  }

  /** Whether it touches a mailbox; of one that was not read completely that may not be known. */
  Truth touches(Mailbox mailbox, ReadState read) {
    if (touched.contains(mailbox.address())) {
      return Truth.TRUE;
    }
    return read != ReadState.ALL && couldTouch(mailbox) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private boolean couldTouch(Mailbox mailbox) {
    String place = mailbox.location().effective();
    return (mailboxes.isEmpty() || mailboxes.contains(mailbox.address()))
        && (places.isEmpty() || place == null || places.contains(place));
  }

  String sentence(Truth truth) {
    return switch (truth) {
      case TRUE -> "The event " + id + " touches it.";
      case FALSE -> "The event " + id + " touches nothing that was found in it.";
      case UNKNOWN ->
          "It was not read completely, so whether the event " + id + " touches it is not known.";
    };
  }
}
