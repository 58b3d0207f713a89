package org.mailboxinventory.report.ledger;

import org.mailboxinventory.report.ledger.put.StaffMarks;
import org.mailboxinventory.report.ledger.put.StaffValues;

/** Whose values are the staff's in the scan at hand. */
final class LedgerStaff {
  private final LedgerGate gate;
  private final StaffMarks marks;
  private volatile StaffValues values = StaffValues.none();

  LedgerStaff(LedgerGate gate, StaffMarks marks) {
    this.gate = gate;
    this.marks = marks;
  }

  /** Known from now on; marks that stand are changed, a mailbox in one transaction. */
  void take(int scan, StaffValues directory) {
    values = directory;
    if (!gate.in(() -> marks.hold(scan, directory))) {
      for (int mailbox : gate.in(marks::mailboxes)) {
        gate.write(() -> marks.mark(scan, mailbox, directory));
      }
    }
    gate.write(() -> marks.done(scan, directory));
  }

  StaffValues values() {
    return values;
  }
}
