package org.mailboxinventory.scanner.detect.record;

import java.util.List;
import org.mailboxinventory.report.people.PersonKind;
import org.mailboxinventory.scanner.detect.record.OpenRecords.Where;

/**
 * Gives each finding of a part the number of the record it is in. Findings come in the order of the
 * text; text comes in windows that slide. For one thread.
 *
 * <p>A record is a row of a table, one for each role; a block of labelled lines or a table of
 * labels and values; or a run of text, which goes on until something repeats of which a person has
 * one, a table, quote, forwarded message or signature begins, or nothing is found for a while. At
 * the head of a message each mail address is a record with the name before it.
 */
public final class RecordScan {
  /** The number of what is in no record. */
  public static final int NONE = 0;

  /** So many bytes without a finding end a run of text. */
  static final int APART = 1500;

  private static final int HEADING = 50;

  private final List<PersonKind> kinds;
  private final RecordRoles roles;
  private final MessageHeads heads;
  private final RecordTables tables;
  private final OpenRecords open;

  /** The row or table of labels at hand; 0 in running text. */
  private int unit;

  /** The row of the last finding in a table. */
  private int lastRow;

  /** Behind the last finding, in bytes of the window; below zero when it is far away. */
  private int last = -1;

  private int depth;
  private int headingRole;
  private int lineRole;
  private boolean inRow;

  /**
   * @param kinds of the catalogue's detectors, by their numbers
   */
  public RecordScan(List<PersonKind> kinds, RecordRoles roles, HeaderFields fields) {
    this.kinds = List.copyOf(kinds);
    this.open = new OpenRecords(this.kinds);
    this.roles = roles;
    this.heads = new MessageHeads(fields);
    this.tables = new RecordTables(roles);
  }

  /** Another part begins. */
  public void begin() {
    tables.clear();
    open.begin();
    unit = 0;
    lastRow = 0;
    last = -1;
    depth = 0;
    headingRole = RecordRoles.SUBJECT;
    lineRole = RecordRoles.SUBJECT;
    inRow = false;
    heads.begin();
  }

  /** The part that has begun names a message's sender and those who receive it. */
  public void correspondents() {
    heads.correspondents();
  }

  /** A table begins. */
  public void beginTable() {
    tables.beginTable();
  }

  /** A table ends. */
  public void endTable() {
    tables.endTable();
  }

  /** A cell begins at this byte of the window. */
  public void beginCell(int at, int span) {
    tables.beginCell(at, span);
  }

  /** A cell ends. */
  public void endCell(byte[] text, int at) {
    tables.endCell(text, at);
  }

  /** A row ends. */
  public void endRow() {
    tables.endRow();
  }

  /** The window has moved: {@code by} bytes are gone. */
  public void shift(int by) {
    tables.shift(by);
    last = last < by ? Math.max(-1, last < 0 ? -1 : 0) : last - by;
  }

  /**
   * The record of a finding at {@code text[from, to)}.
   *
   * @param canonical its value, as it was checked
   * @return its number within the part, from 1; {@link #NONE} when findings of its detector say
   *     nothing about people
   */
  public int record(byte[] text, int length, int from, int to, int detector, String canonical) {
    PersonKind.Joins joins = kinds.get(detector).joins();
    if (joins == PersonKind.Joins.NEVER) {
      return NONE;
    }
    int cell = tables.holding(from);
    boolean table = cell >= 0 && !tables.isText(cell, length) && !heads.hold(text, length, from);
    Where where = table ? inTable(cell) : inText(text, length, from, to);
    last = to;
    inRow = where.row();
    int number = open.number(where, detector, canonical);
    if (heads.endBehind(joins, canonical)) {
      open.close();
    }
    return number;
  }

  private Where inTable(int cell) {
    int row = tables.row(cell);
    boolean labels = tables.table(cell) > 0 && row != lastRow;
    int now = labels ? tables.table(cell) : row;
    if (unit != now) {
      open.close();
      unit = now;
    }
    lastRow = labels ? 0 : row;
    heads.leave();
    lineRole = RecordRoles.SUBJECT;
    headingRole = RecordRoles.SUBJECT;
    return new Where(tables.role(cell), !labels, false, labels);
  }

  private Where inText(byte[] text, int length, int from, int to) {
    int begin = RecordLines.begin(text, from);
    if (heads.enter(text, length, begin, last)) {
      open.close();
    }
    boolean row =
        !heads.inside() && RecordLines.row(text, begin, RecordLines.end(text, to, length), length);
    boolean labelled = RecordLines.labelled(text, begin, from);
    int role = roleInText(text, length, from, begin, row, labelled);
    return new Where(role, row, labelled, false);
  }

  private int roleInText(
      byte[] text, int length, int from, int begin, boolean row, boolean labelled) {
    if (unit > 0) {
      open.close();
      unit = 0;
    }
    int gapFrom = last < 0 || from - last > APART ? -1 : Math.max(0, last);
    boolean sameLine = gapFrom >= begin;
    if (gapFrom < 0) {
      open.close();
      headingRole = RecordRoles.SUBJECT;
    } else if (!sameLine) {
      between(text, gapFrom, begin, length, labelled);
    }
    int newDepth = RecordLines.depth(text, begin, length);
    if (newDepth != depth || ((row || inRow) && !sameLine)) {
      open.close();
      depth = newDepth;
    }
    int prefix = sameLine ? gapFrom : Math.max(begin, from - 120);
    int named = roles.in(text, prefix, from);
    if (named != RecordRoles.SUBJECT) {
      lineRole = named;
    } else if (!sameLine || sentenceEnds(text, prefix, from)) {
      lineRole = headingRole;
    }
    return lineRole;
  }

  private static boolean sentenceEnds(byte[] text, int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      if (text[at] == '.' && text[at + 1] == ' ') {
        return true;
      }
    }
    return false;
  }

  /** Looks at the lines between two findings. */
  private void between(byte[] text, int from, int begin, int length, boolean labelled) {
    int at = RecordLines.end(text, from, begin) + 1;
    boolean blank = false;
    while (at <= begin) {
      if (RecordLines.breaks(text, at, length) || heads.beginAt(text, at, length)) {
        open.close();
        headingRole = RecordRoles.SUBJECT;
      }
      if (at == begin) {
        break;
      }
      int end = RecordLines.end(text, at, begin);
      if (RecordLines.blank(text, at, end)) {
        blank = true;
        headingRole = RecordRoles.SUBJECT;
      } else if (end - at <= HEADING) {
        int heading = roles.in(text, at, end);
        headingRole = heading == RecordRoles.SUBJECT ? headingRole : heading;
      }
      at = end + 1;
    }
    if (blank) {
      open.blankLine(labelled);
    }
  }
}
