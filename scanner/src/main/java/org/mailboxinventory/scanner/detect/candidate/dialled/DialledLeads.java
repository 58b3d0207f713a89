package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.mailboxinventory.scanner.detect.candidate.need.Lead;
import org.mailboxinventory.scanner.detect.context.ValueList;
import org.mailboxinventory.scanner.detect.context.dialled.CalledOn;
import org.mailboxinventory.scanner.detect.context.dialled.KeptNumber;
import org.mailboxinventory.scanner.detect.context.dialled.NamedNumber;
import org.mailboxinventory.scanner.detect.context.dialled.TelephoneLabel;

/**
 * Tries the numbers that a verb of calling or a person's part leads to over other words; and behind
 * a word for telephones those that no numbering plan knows. For one thread.
 */
public final class DialledLeads {
  /** So many numbers may follow one label. */
  private static final int MOST_LISTED = 16;

  /** Tries what begins at a place; where it ends, or -1. */
  @FunctionalInterface
  public interface Attempt {
    int at(int from, int[] entries, Lead lead);
  }

  private final Attempt attempt;
  private final NamedNumber named = new NamedNumber();

  public DialledLeads(Attempt attempt) {
    this.attempt = attempt;
  }

  /**
   * Tries what the label {@code text[from, to)} leads to.
   *
   * @param value where the value behind the label begins; -1 where other words follow it
   */
  public void behind(byte[] text, int from, int to, int value, int[] entries, int ceiling) {
    if (HeadedNumbers.may(text, from, to)
        && HeadedNumbers.behind(
            text, from, to, ceiling, at -> headed(text, at, entries, ceiling))) {
      return;
    }
    int on = CalledOn.number(text, from, to, ceiling);
    int person = on >= 0 ? on : CalledOn.person(text, from, to, ceiling);
    int called = person >= 0 ? person : IconTag.number(text, to, ceiling);
    int number = called >= 0 ? called : TelephoneLabel.path(text, from, to, ceiling, value);
    if (number < 0 || KeptNumber.ownNumber(text, number)) {
      return;
    }
    boolean first = TelephoneLabel.first(text, from, to);
    boolean sure = TelephoneLabel.is(text, from, to) || (on >= 0 && first);
    int end = called < 0 ? -1 : labelled(called, entries, ceiling);
    end = end < 0 && (sure || first) ? dialled(text, number, entries, ceiling, sure) : end;
    for (int count = 0; end >= 0 && count < MOST_LISTED; count++) {
      int next = ValueList.next(text, sure ? named.pastExtension(end) : end, ceiling);
      end = next < 0 ? -1 : labelled(next, entries, ceiling);
      end = end < 0 && next >= 0 && sure ? dialled(text, next, entries, ceiling, true) : end;
    }
  }

  private int headed(byte[] text, int number, int[] entries, int ceiling) {
    int end = dialled(text, number, entries, ceiling, true);
    return end < 0 ? labelled(number, entries, ceiling) : end;
  }

  private int labelled(int number, int[] entries, int ceiling) {
    return attempt.at(number, entries, Lead.label(ceiling, true, true, false));
  }

  /**
   * Tries a number of whatever plan.
   *
   * @param sure of whatever form, too
   */
  private int dialled(byte[] text, int number, int[] entries, int ceiling, boolean sure) {
    int from = number > 0 && text[number - 1] == '(' ? number - 1 : number;
    int end = named.end(text, from, ceiling);
    if (end < 0 && from < number) {
      from = number;
      end = named.end(text, from, ceiling);
    }
    boolean may = end >= 0 && (sure || named.formed(from));
    return may ? attempt.at(from, entries, Lead.dialled(end)) : -1;
  }
}
