package org.mailboxinventory.report.ledger.distinct;

import java.util.Arrays;

/** Of one mailbox, by the keys of items: in which ways those that hold something came and went. */
public final class ItemMarks {
  /** In view and holding something. */
  static final int ANY = 1;

  static final int SENT = 2;
  static final int EXTERNAL = 4;
  static final int FREE_MAIL = 8;

  /** Not one of the items with many values. */
  static final int NOT_BULK = 16;

  private static final int ALL = 31;
  private static final int FIRST = 256;

  private int[] items = new int[FIRST];
  private byte[] ways = new byte[FIRST];
  private int size;
  private int[] staff = new int[FIRST];
  private int staffSize;

  /** The next item; keys come in ascending order. */
  public void holds(int item, boolean isSent, boolean isExternal, boolean isFreeMail) {
    if (size > 0 && items[size - 1] >= item) {
      throw new IllegalArgumentException("items come in the order of their keys");
    }
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
      ways = Arrays.copyOf(ways, 2 * size);
    }
    items[size] = item;
    ways[size] =
        (byte)
            (ANY
                | NOT_BULK
                | (isSent ? SENT : 0)
                | (isExternal ? EXTERNAL : 0)
                | (isFreeMail ? FREE_MAIL : 0));
    size++;
  }

  /** The item holds values of the staff, whatever else it holds; keys come in ascending order. */
  public void holdsStaff(int item) {
    if (staffSize > 0 && staff[staffSize - 1] == item) {
      return;
    }
    if (staffSize == staff.length) {
      staff = Arrays.copyOf(staff, 2 * staffSize);
    }
    staff[staffSize] = item;
    staffSize++;
  }

  /** Whether it holds values of the staff. */
  public boolean staff(int item) {
    return Arrays.binarySearch(staff, 0, staffSize, item) >= 0;
  }

  /** The item has many values of one kind. */
  public void isBulk(int item) {
    int place = Arrays.binarySearch(items, 0, size, item);
    ways[place] = (byte) (ways[place] & ~NOT_BULK);
  }

  /** Whether the item has many values of one kind. */
  public boolean bulk(int item) {
    int of = of(item);
    return of != 0 && (of & NOT_BULK) == 0;
  }

  /** The ways of an item together; 0 for one that is not in view. */
  public int of(int item) {
    int place = Arrays.binarySearch(items, 0, size, item);
    return place < 0 ? 0 : ways[place];
  }

  /** How many combinations of ways there are. */
  static int combinations() {
    return ALL + 1;
  }
}
