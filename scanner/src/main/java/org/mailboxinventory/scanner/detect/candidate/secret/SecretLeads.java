package org.mailboxinventory.scanner.detect.candidate.secret;

import org.mailboxinventory.scanner.detect.candidate.need.EntryAnchors;
import org.mailboxinventory.scanner.detect.candidate.need.Lead;
import org.mailboxinventory.scanner.detect.context.label.Purpose;
import org.mailboxinventory.scanner.detect.context.label.StrictLabel;
import org.mailboxinventory.scanner.detect.context.label.SuffixLabel;
import org.mailboxinventory.scanner.detect.context.secret.FormPart;
import org.mailboxinventory.scanner.detect.context.secret.QuotedSecret;
import org.mailboxinventory.scanner.detect.context.secret.SecretClause;
import org.mailboxinventory.scanner.detect.context.secret.SecretForms;
import org.mailboxinventory.scanner.detect.context.secret.SettingName;

/**
 * Tries secrets that do not directly follow their label: behind other words of its sentence, and in
 * forms of their own. For one thread.
 */
public final class SecretLeads {
  /** Tries what begins at a place; where it ends, or -1. */
  @FunctionalInterface
  public interface Attempt {
    int at(int from, int[] entries, Lead lead);
  }

  /** The digit by which routers say that a password is kept as it is, and a blank. */
  public static final int KEPT = 2;

  private static final int SLASHES = 2;
  private static final int MOST_ROWS = 500;

  private final EntryAnchors anchors;
  private final Attempt attempt;
  private final SecretForms forms = new SecretForms();

  public SecretLeads(EntryAnchors anchors, Attempt attempt) {
    this.anchors = anchors;
    this.attempt = attempt;
  }

  /** Nothing of a secret lies behind this, where a remark is glued to it. */
  public int ceiling(byte[] text, int from, int[] entries, int ceiling) {
    if (!anchors.secret(entries)) {
      return ceiling;
    }
    return SecretEnd.marks(text, from, GluedRemark.before(text, from, ceiling));
  }

  /** Tries the secrets behind a program, or behind a label of those in forms of their own. */
  public void opened(byte[] text, int from, int to, int[] entries, int ceiling) {
    if (anchors.command(entries) && forms.read(text, from, to, ceiling)) {
      tried(entries);
    }
  }

  /**
   * Where the name of a setting ends that a label of secrets begins, else where the label does; -1
   * where it names another thing.
   */
  public int nameEnd(byte[] text, int labelTo, int[] entries, int ceiling) {
    boolean ends = labelTo >= ceiling || " :=".indexOf(text[labelTo]) >= 0;
    return ends || !anchors.secret(entries) ? labelTo : SettingName.end(text, labelTo, ceiling);
  }

  /**
   * Whether nothing else is tried behind a label of secrets: it is in a row of names whose values
   * have been tried, or is a part of an address or in that of a meeting.
   */
  public boolean done(byte[] text, int from, int to, int[] entries, int ceiling) {
    if (!anchors.command(entries)) {
      return false;
    }
    return (forms.row(text, from, to, ceiling) && tried(entries))
        || inPath(text, from, to, ceiling)
        || SecretForms.ofMeeting(text, from);
  }

  /** Whether slashes are around the label, and before: {@code /secrets/db-password/7c1f}. */
  private static boolean inPath(byte[] text, int from, int to, int ceiling) {
    if (to >= ceiling || text[to] != '/') {
      return false;
    }
    int slashes = 0;
    for (int at = from; slashes < SLASHES && at > 0 && text[at - 1] > ' '; at--) {
      slashes += text[at - 1] == '/' ? 1 : 0;
    }
    return slashes == SLASHES;
  }

  /** Tries the secret that other words, or a form of its own, part from its label. */
  public boolean labelled(byte[] text, int from, int to, int[] entries, int ceiling) {
    if (!anchors.secret(entries)) {
      return false;
    }
    int part = FormPart.value(text, from, to, ceiling);
    if (part >= 0 && attempt.at(part, entries, Lead.label(ceiling, true, true, false)) >= 0) {
      return true;
    }
    int name = nameEnd(text, to, entries, ceiling);
    int set = name < 0 ? -1 : SettingName.value(text, name, ceiling);
    if (set >= 0 && rows(text, name, set, entries, ceiling)) {
      return true;
    }
    int value = SecretClause.value(text, to, ceiling);
    boolean refused = value < 0 || StrictLabel.refuses(text, from, to, true, value, ceiling);
    return (!refused && attempt.at(value, entries, Lead.label(ceiling, true, true, true)) >= 0)
        || (anchors.command(entries)
            && ((forms.phrase(text, from, to, ceiling) && tried(entries))
                || key(text, name, entries, ceiling)));
  }

  /** Tries the secret that a label follows. */
  public void before(byte[] text, int labelFrom, int[] entries) {
    long value = SuffixLabel.valueBefore(text, labelFrom);
    if (value >= 0) {
      attempt.at((int) (value >>> 32), entries, Lead.cell((int) value));
    }
  }

  /** Tries the secret that is set, and those in further rows of its table. */
  private boolean rows(byte[] text, int name, int first, int[] entries, int ceiling) {
    boolean any = false;
    int at = first;
    for (int row = 0; at >= 0 && row < MOST_ROWS; row++) {
      any |= attempt.at(at, entries, Lead.label(ceiling, true, true, false)) >= 0;
      at = SettingName.nextRow(text, name, at, ceiling);
    }
    return any;
  }

  /** Tries the key of an application, of signs at which others end. */
  private boolean key(byte[] text, int name, int[] entries, int ceiling) {
    long key = name < 0 ? -1 : QuotedSecret.key(text, name, ceiling);
    return key >= 0 && attempt.at((int) (key >>> 32), entries, Lead.command((int) key)) >= 0;
  }

  /**
   * Where a secret begins: behind the hyphen of {@code Password:-…} and {@code pwd-…}, and behind
   * the zero of {@code password 0 …}, by which routers say that it is not encrypted.
   */
  public int begin(byte[] text, int value, int[] entries, int ceiling) {
    if (value > 0
        && value + KEPT < ceiling
        && text[value] == '0'
        && text[value + 1] == ' '
        && text[value - 1] == ' '
        && anchors.secret(entries)) {
      return value + KEPT;
    }
    if (value < 1 || value + 1 >= ceiling || text[value] != '-' || text[value + 1] == '-') {
      return value;
    }
    boolean sign =
        text[value - 1] == ':'
            || (SecretClause.written(text, value + 1, ceiling)
                && !SecretEnd.option(text, value, ceiling));
    return sign && anchors.secret(entries) ? value + 1 : value;
  }

  /**
   * Whether what is behind a label of secrets is no secret: a word before it says that it is what
   * the secret is for, {@code PIN for Locker7}, a program puts something in its place, or it is
   * {@link GluedName}'s.
   *
   * @param begin where it begins, or its hyphen
   */
  public boolean other(byte[] text, int labelTo, int begin, int value, int[] entries, int ceiling) {
    boolean none =
        SecretEnd.replaced(text, value)
            || SecretEnd.tag(text, value)
            || (text[value] == '-' && SecretEnd.option(text, value, text.length));
    return (none || Purpose.directly(text, value) || GluedName.is(text, labelTo, begin, ceiling))
        && anchors.secret(entries);
  }

  /** Tries what programs have in quotation marks behind a label, with signs that end others. */
  public boolean quoted(byte[] text, int value, int[] entries, int ceiling) {
    int from = value >= 0 && value + 1 < ceiling && text[value] == '`' ? value + 1 : value;
    if (from < 1 || "'\"`".indexOf(text[from - 1]) < 0) {
      return false;
    }
    int to = anchors.command(entries) ? QuotedSecret.end(text, from, ceiling) : -1;
    return to >= 0 && attempt.at(from, entries, Lead.command(to)) >= 0;
  }

  /** Whether a further value of a list may be one of {@code entries}: a secret is no plain word. */
  public boolean mayList(byte[] text, int at, int[] entries, int ceiling) {
    return !anchors.secret(entries) || SecretClause.written(text, at, ceiling);
  }

  /** Whether one of the secrets that have been read is one. */
  private boolean tried(int[] entries) {
    boolean any = false;
    for (int i = 0; i < forms.count(); i++) {
      any |= attempt.at(forms.from(i), entries, Lead.command(forms.to(i))) >= 0;
    }
    return any;
  }
}
