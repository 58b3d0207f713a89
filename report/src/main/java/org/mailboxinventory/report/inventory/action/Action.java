package org.mailboxinventory.report.inventory.action;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;

/**
 * A step that the bank could take, for several mailboxes at once. The program proposes and changes
 * nothing.
 *
 * @param id the same in each run for the same kind of step
 * @param category whose data is to be deleted; null for other kinds
 * @param reason for which mailboxes are not read; null for other kinds
 * @param place the geography to move to; null for other kinds
 * @param owner who is to do it: as recorded, else the department of most of its mailboxes; null
 *     when there is no such one
 * @param holds how many of its mailboxes are on hold
 * @param guards rules that speak against deleting what some of its mailboxes hold, by id
 * @param mailboxes ids, in the order of the inventory
 */
public record Action(
    String id,
    Kind kind,
    @Nullable String category,
    @Nullable Reason reason,
    @Nullable String place,
    @Nullable String owner,
    Effect effect,
    Effort effort,
    long holds,
    List<String> guards,
    Recorded recorded,
    List<String> mailboxes) {

  public Action {
    guards = List.copyOf(guards);
    mailboxes = List.copyOf(mailboxes);
  }

  /** What is to be done. */
  public enum Kind {
    /** Move the mailboxes to the bank's home. */
    MOVE,
    /** Delete the mails that hold a category. */
    DELETE,
    /** Deal with what was exchanged with people outside. */
    OUTSIDE,
    /** Delete lists. */
    BULK,
    /** Apply a period of retention. */
    OLD,
    /** Remove the reason for which mailboxes are not read. */
    READ;

    /** The word used in outputs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What it would change at least, as the judgement of changed facts shows.
   *
   * @param score points less, over all its mailboxes
   * @param indications rules that would indicate no longer, over all its mailboxes
   * @param leavingHigh mailboxes that would be neither critical nor high any more
   * @param readable mailboxes that could be read
   */
  public record Effect(long score, long indications, long leavingHigh, long readable) {
    static final Effect NONE = new Effect(0, 0, 0, 0);

    Effect plus(Effect other) {
      return new Effect(
          score + other.score,
          indications + other.indications,
          leavingHigh + other.leavingHigh,
          readable + other.readable);
    }
  }

  /** By the number of mailboxes alone. */
  public enum Effort {
    SMALL,
    MEDIUM,
    LARGE;

    static Effort of(int mailboxes) {
      return mailboxes <= 20 ? SMALL : mailboxes <= 500 ? MEDIUM : LARGE;
    }

    /** The word used in outputs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What people recorded about it, in the file of the setting {@code judge.actions}.
   *
   * @param state {@code open}, {@code assigned}, {@code done} or {@code refused}
   */
  public record Recorded(
      String state, @Nullable String owner, @Nullable LocalDate due, @Nullable String note) {
    /** Nothing is recorded. */
    public static final Recorded OPEN = new Recorded("open", null, null, null);
  }

  /** The id of a kind of step, with what it is about. */
  static String id(Kind kind, @Nullable String about) {
    String name = "action\n" + kind.word() + "\n" + (about == null ? "" : about);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
