package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.compiled.DetectorSet;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.detect.word.broken.GroupCut;
import org.mailboxinventory.scanner.detect.word.broken.GroupForm;
import org.mailboxinventory.scanner.detect.word.broken.PageBreak;
import org.mailboxinventory.scanner.detect.word.broken.Regrouped;

/** Which kinds a value in groups may be of by what is near, or by itself. For one thread. */
public final class GroupedMentions {
  /** A label has so many letters. */
  private static final int SHORTEST_LABEL = 3;

  private final CompiledCatalogue catalogue;
  private final GroupedKinds kinds;
  private final Context context;
  private final DetectorSet supported;
  private final long[] nothing;

  /** A bit for each detector of which the value may be. */
  private final long[] mentioned;

  private boolean label;

  public GroupedMentions(CompiledCatalogue catalogue, GroupedKinds kinds, Context context) {
    this.catalogue = catalogue;
    this.kinds = kinds;
    this.context = context;
    this.supported = DetectorSet.of(catalogue, kinds.supported());
    this.mentioned = new long[kinds.supported().length];
    this.nothing = new long[mentioned.length];
  }

  /** Whether something near supports some kind, or its check or first group alone may say it. */
  public boolean read(Regrouped value, byte[] text, int from) {
    long[] near = context.mentioned(from, value.inWindow(0), supported, nothing);
    if (near == null && GroupForm.apart(value)) {
      int to = value.inWindow(value.groups() - 1);
      near = context.mentioned(from, to, supported, nothing);
    }
    label = labelFirst(value, text, from) && !dotted(value);
    boolean one = GroupForm.joined(value) || GroupForm.countryFirst(value);
    if (near == null && !one && !label) {
      return false;
    }
    for (int i = 0; i < mentioned.length; i++) {
      long alone = (one ? kinds.sure()[i] : 0) | (label ? kinds.supported()[i] : 0);
      mentioned[i] = alone | (near == null ? 0 : near[i]);
    }
    return true;
  }

  /**
   * Whether the groups up to one are in one cell, or go on below their column; and behind an empty
   * line where the check of a detector alone says what its values are.
   */
  public boolean inPlace(int detector, Regrouped value, byte[] text, int group) {
    boolean page = value.broken(group) && PageBreak.in(value, text, group);
    boolean cells = value.broken(group) && GroupForm.tabbed(value, text, group);
    if (cells || (page && !kinds.surely(detector))) {
      return false;
    }
    int from = value.beginInWindow(0);
    int to = value.inWindow(group);
    return context.inOneCell(from, to)
        || (context.inRow(from) && GroupCut.belowColumn(value, text, group));
  }

  /** Whether the value may be of a detector. */
  public boolean has(int detector) {
    return (mentioned[detector >>> 6] >>> detector & 1) != 0;
  }

  /** Whether the first group is the label of some value, as in {@code SEDOL B0YBKJ7}. */
  public boolean label() {
    return label;
  }

  /** A label has no full stops between itself and each group: {@code MRN.GPP.69D27.F839.V}. */
  private static boolean dotted(Regrouped value) {
    return value.groups() > 2 && value.sign(1) == '.' && GroupForm.even(value, value.groups() - 1);
  }

  private boolean labelFirst(Regrouped value, byte[] text, int from) {
    int to = value.inWindow(0);
    if (to - from < SHORTEST_LABEL || AnchorScanner.digits(text, from, to) > 0) {
      return false;
    }
    WordIndex words = catalogue.words();
    int node = words.child(WordIndex.ROOT, Words.hash(text, from, to));
    return node != WordIndex.NONE && (words.ending(node) & WordIndex.LABEL) != 0;
  }
}
