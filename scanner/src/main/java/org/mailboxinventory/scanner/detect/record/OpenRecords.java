package org.mailboxinventory.scanner.detect.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.people.PersonKind;

/**
 * The records that further findings may still join, one for each role, and their numbers within the
 * part. A finding joins the record of its role unless it is of another person. For one thread.
 */
final class OpenRecords {
  private final List<PersonKind> kinds;
  private final Map<Integer, Open> open = new HashMap<>();
  private int numbers;

  /** What is known of an open record. */
  private static final class Open {
    private final int number;
    private final Map<Integer, String> values = new HashMap<>();
    private String name = "";

    /** How many of its findings have a label; below zero behind a blank line. */
    private int labelled;

    Open(int number) {
      this.number = number;
    }
  }

  /**
   * @param kinds of the catalogue's detectors, by their numbers
   */
  OpenRecords(List<PersonKind> kinds) {
    this.kinds = kinds;
  }

  /** Another part begins, whose records are numbered from 1. */
  void begin() {
    open.clear();
    numbers = 0;
  }

  /** No record goes on from here. */
  void close() {
    open.clear();
  }

  /** A blank line lies between the last finding and the next; that one has a label or has not. */
  void blankLine(boolean labelled) {
    open.values().removeIf(record -> record.labelled > 1 && !labelled);
    open.values().forEach(record -> record.labelled = -Math.abs(record.labelled));
  }

  /** The number of the record that a finding joins or begins. */
  int number(Where where, int detector, String canonical) {
    Open record = open.get(where.role());
    boolean repeats = record != null && !where.row() && repeats(record, where, detector, canonical);
    if (repeats && where.role() == RecordRoles.SUBJECT) {
      open.clear();
    }
    if (record == null || repeats) {
      record = new Open(++numbers);
      open.put(where.role(), record);
    }
    record.values.putIfAbsent(detector, canonical);
    if (kinds.get(detector).joins() == PersonKind.Joins.NAME && record.name.isEmpty()) {
      record.name = canonical;
    }
    record.labelled = Math.abs(record.labelled) + (where.labelled() ? 1 : 0);
    return record.number;
  }

  /** Whether a finding is of another person than an open record. */
  private boolean repeats(Open record, Where where, int detector, String canonical) {
    PersonKind kind = kinds.get(detector);
    if (kind.joins() == PersonKind.Joins.NAME) {
      // Shorter forms of a name are the same person.
      return !record.name.contains(canonical) && !canonical.contains(record.name);
    }
    String known = record.values.get(detector);
    boolean other = known != null && !known.equals(canonical);
    // Behind a blank line the same label begins another block.
    boolean block = where.labelled() && record.labelled < 0;
    return other && (kind.exclusive() || where.table() || block);
  }

  /**
   * Where a finding is.
   *
   * @param row in a row of a table, which is about one person in each role
   * @param labelled a label is before it on its line
   * @param table in a table of labels and values
   */
  record Where(int role, boolean row, boolean labelled, boolean table) {}
}
