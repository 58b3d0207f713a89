package org.mailboxinventory.report.ledger.count;

import java.util.BitSet;

/** By the keys of items, in which ways those that hold something came and went. */
final class ItemMarks {
  /** In view and holding something. */
  static final int ANY = 1;

  static final int SENT = 2;
  static final int EXTERNAL = 4;
  static final int FREE_MAIL = 8;

  /** Not one of the items with many values. */
  static final int NOT_BULK = 16;

  private static final int ALL = 31;

  private final BitSet any = new BitSet();
  private final BitSet sent = new BitSet();
  private final BitSet external = new BitSet();
  private final BitSet freeMail = new BitSet();
  private final BitSet bulk = new BitSet();
  private final BitSet staff = new BitSet();

  void holds(int item, boolean isSent, boolean isExternal, boolean isFreeMail) {
    any.set(item);
    sent.set(item, isSent);
    external.set(item, isExternal);
    freeMail.set(item, isFreeMail);
  }

  /** It holds values of the staff, whatever else it holds. */
  void holdsStaff(int item) {
    staff.set(item);
  }

  boolean staff(int item) {
    return staff.get(item);
  }

  void isBulk(int item) {
    bulk.set(item);
  }

  boolean bulk(int item) {
    return bulk.get(item);
  }

  /** The ways of an item together; 0 for one that is not in view. */
  int of(int item) {
    if (!any.get(item)) {
      return 0;
    }
    return ANY
        | (sent.get(item) ? SENT : 0)
        | (external.get(item) ? EXTERNAL : 0)
        | (freeMail.get(item) ? FREE_MAIL : 0)
        | (bulk.get(item) ? 0 : NOT_BULK);
  }

  /** How many combinations of ways there are. */
  static int combinations() {
    return ALL + 1;
  }
}
