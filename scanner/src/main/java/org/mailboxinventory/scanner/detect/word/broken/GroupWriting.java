package org.mailboxinventory.scanner.detect.word.broken;

/**
 * Writes the groups of a value as its issuer may write them: without what is between them, or with
 * another sign there. Reused; for one thread.
 */
public final class GroupWriting {
  /** How groups are written. */
  public enum Form {
    /** Without the blanks around signs, and with one blank where there are two. */
    TIGHT,
    /** With signs, and without single blanks. */
    SIGNS,
    /** In the parts that are farthest from each other. */
    PARTS,
    DASHES,
    BLANKS,
    SLASHES,
    DOTS,
    /** With dots, and a hyphen before the last group and behind letters. */
    CHECKED,
    /** Letters and digits alone. */
    LETTERS
  }

  /** Before the value, a boundary. */
  private static final int BEFORE = 1;

  private final byte[] written = new byte[128];
  private final int[] ends = new int[Regrouped.MOST_GROUPS];
  private int groups;
  private int length;
  private boolean parted;

  public GroupWriting() {
    written[0] = ' ';
  }

  public byte[] written() {
    return written;
  }

  public int from() {
    return BEFORE;
  }

  public int to() {
    return length;
  }

  /** Whether some sign or blank was written between two groups. */
  public boolean parts() {
    return parted;
  }

  /** Whether a group but the first ends at a place of what was written. */
  public boolean endsGroup(int place) {
    int group = 1;
    while (group < groups && ends[group] < place) {
      group++;
    }
    return group < groups && ends[group] == place;
  }

  /**
   * Writes the groups up to one; false where they are in the text as they would be written, or
   * would be letters and digits alone in another form than that.
   */
  public boolean write(Regrouped value, int group, Form form) {
    length = BEFORE;
    int widest = GroupForm.widest(value, group);
    boolean changed = false;
    parted = false;
    for (int i = 0; i <= group; i++) {
      if (i > 0) {
        byte between = between(value, i, group, widest, form);
        changed |= between != value.sign(i) || value.width(i) > (between == ' ' ? 1 : 0);
        if (between != 0) {
          written[length++] = between;
          parted = true;
        }
      }
      int size = value.size(i);
      System.arraycopy(value.letters(), value.to(i) - size, written, length, size);
      length += size;
      ends[i] = length;
    }
    groups = group + 1;
    return changed && (parted || form == Form.LETTERS);
  }

  /** What is written before a group; 0 for nothing. */
  private static byte between(Regrouped value, int group, int last, int widest, Form form) {
    byte sign = value.sign(group);
    return switch (form) {
      case LETTERS -> 0;
      case TIGHT -> sign;
      case SIGNS -> sign == ' ' && value.width(group) == 1 ? 0 : sign;
      case PARTS -> value.width(group) == widest ? sign : 0;
      case DASHES -> '-';
      case BLANKS -> ' ';
      case SLASHES -> '/';
      case DOTS -> '.';
      case CHECKED ->
          group == last || (group == 1 && GroupForm.lettersFirst(value)) ? (byte) '-' : (byte) '.';
    };
  }
}
