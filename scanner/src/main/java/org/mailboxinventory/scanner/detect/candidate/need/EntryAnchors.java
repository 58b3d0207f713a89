package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.mailboxinventory.scanner.detect.candidate.start.PlainStretch;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.compiled.LabelKinds;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/** Which patterns may begin at the words of the catalogue: behind a label, at an opener. */
@SuppressWarnings("EnumOrdinal") // bits within one process
public final class EntryAnchors {
  /** The category of people's names. */
  private static final String NAMES = "person-name";

  /** By detector, a bit for each anchor by which its patterns may begin. */
  private final int[] anchors;

  private final FirstBytes beginnings;

  /** By detector, whether its secrets may be parted from their label, or have other forms. */
  private final boolean[] secrets;

  private final boolean[] commands;

  /** By detector, whether its values are names of people. */
  private final boolean[] names;

  /** By detector, whether its values are telephones, of plans that are not known as well. */
  private final boolean[] dialled;

  public EntryAnchors(CompiledCatalogue catalogue) {
    this.anchors = new int[catalogue.detectorCount()];
    this.secrets = new boolean[catalogue.detectorCount()];
    this.commands = new boolean[catalogue.detectorCount()];
    this.names = new boolean[catalogue.detectorCount()];
    this.dialled = new boolean[catalogue.detectorCount()];
    this.beginnings = new FirstBytes(catalogue);
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      int detector = i;
      Set<Detector.Anchor> own = EnumSet.noneOf(Detector.Anchor.class);
      catalogue.detector(i).patterns().forEach(pattern -> own.add(pattern.anchor()));
      own.forEach(anchor -> anchors[detector] |= 1 << anchor.ordinal());
      secrets[i] = catalogue.detector(i).secret() && own.contains(Detector.Anchor.LABEL);
      names[i] = catalogue.detector(i).category().equals(NAMES);
      commands[i] = own.contains(Detector.Anchor.COMMAND);
      dialled[i] = own.contains(Detector.Anchor.DIALLED);
    }
  }

  /** Whether some pattern of a detector begins so. */
  public boolean of(int detector, Detector.Anchor anchor) {
    return (anchors[detector] >>> anchor.ordinal() & 1) != 0;
  }

  /** Whether patterns of the detector that {@code entry} names are anchored to its labels. */
  public boolean leads(int entry) {
    return of(entry >>> PhraseEntry.KIND_BITS, Detector.Anchor.LABEL) && isLabel(entry);
  }

  /** Whether a header is a label of people's names. */
  public boolean ofNames(int[] entries) {
    for (int entry : entries) {
      if (names[entry >>> PhraseEntry.KIND_BITS]) {
        return true;
      }
    }
    return false;
  }

  /** The entries of a header without those of people's names. */
  public int[] otherThanNames(int[] entries) {
    return Arrays.stream(entries)
        .filter(entry -> !names[entry >>> PhraseEntry.KIND_BITS])
        .toArray();
  }

  /** Whether an entry of a detector leads to a value as it is tried. */
  public static boolean leads(int entry, Lead lead, Detector detector) {
    if (lead.anchor() == Detector.Anchor.LABEL) {
      return isLabel(entry)
          && (lead.whole() || !detector.stops().wholeLabels())
          && (!lead.purpose() || detector.secret());
    }
    if (lead.anchor() == Detector.Anchor.DIALLED) {
      return isLabel(entry);
    }
    if (lead.anchor() == Detector.Anchor.COMMAND) {
      return (entry & PhraseEntry.CONTEXT) != 0 || isLabel(entry);
    }
    boolean needsStop =
        lead.anchor() == Detector.Anchor.OPENER && (entry & LabelKinds.NEEDS_STOP) != 0;
    return (entry & PhraseEntry.CONTEXT) != 0 && (lead.stopped() || !needsStop);
  }

  /** Whether some pattern of the detectors in {@code entries} begins with a byte. */
  public boolean mayBegin(byte first, int[] entries) {
    for (int entry : entries) {
      int detector = entry >>> PhraseEntry.KIND_BITS;
      if (of(detector, Detector.Anchor.LABEL) && beginnings.with(detector, first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of {@code entries} may be a label or head a column, and not an opener alone. */
  public boolean anyLeads(int[] entries) {
    for (int entry : entries) {
      if ((entry & (PhraseEntry.LABEL | PhraseEntry.AGAINST)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code entries} name a town whose telephones are dialled so. */
  public boolean town(int[] entries) {
    return opens(entries, Detector.Anchor.TOWN);
  }

  /** Whether secrets in forms of their own may follow. */
  public boolean command(int[] entries) {
    return any(entries, commands);
  }

  /** Whether secrets may follow that words part from their label. */
  public boolean secret(int[] entries) {
    return any(entries, secrets);
  }

  /** Whether telephones may follow, of plans that are not known as well. */
  public boolean dialled(int[] entries) {
    return any(entries, dialled);
  }

  /** Whether a value may begin within a {@link PlainStretch}, or be in a form of its own. */
  public boolean plain(int[] entries) {
    if (secret(entries) || command(entries)) {
      return true;
    }
    for (int entry : entries) {
      if (beginnings.withPlain(entry >>> PhraseEntry.KIND_BITS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(int[] entries, boolean[] detectors) {
    for (int entry : entries) {
      if (detectors[entry >>> PhraseEntry.KIND_BITS]) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int[] entries, Detector.Anchor anchor) {
    for (int entry : entries) {
      if ((entry & PhraseEntry.CONTEXT) != 0 && of(entry >>> PhraseEntry.KIND_BITS, anchor)) {
        return true;
      }
    }
    return false;
  }

  /** Whether patterns of a detector in {@code entries} begin with the phrase itself. */
  public boolean begins(int[] entries) {
    for (int entry : entries) {
      if (of(entry >>> PhraseEntry.KIND_BITS, Detector.Anchor.PREFIX)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an entry is a label or heads a column, and speaks not against what follows. */
  public static boolean isLabel(int entry) {
    return (entry & (PhraseEntry.LABEL | PhraseEntry.HEADER)) != 0
        && (entry & PhraseEntry.AGAINST) == 0;
  }
}
