package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.context.ValueText;
import org.mailboxinventory.scanner.detect.context.dialled.CountedNumber;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.context.dialled.figures.CellFigures;
import org.mailboxinventory.scanner.detect.context.dialled.figures.OtherFigures;
import org.mailboxinventory.scanner.detect.name.label.FormBelow;
import org.mailboxinventory.scanner.detect.name.label.PersonText;

/** Whether what is behind a label reads as a value of the kind that the label names. */
public final class LabelledText {
  private static final int LONGEST_LINK = 120;

  private static final int SHORTEST_NUMBER = 7;

  private LabelledText() {}

  /** Whether {@code text[from, to)} does, behind a label that leads to it so. */
  public static boolean reads(
      Detector detector, byte[] text, int length, int from, int to, Lead lead) {
    if (detector.listed()) {
      // Words of a list alone are a value where they are all that is said: "Category: General".
      return !ValueText.goesOn(text, length, to)
          && (!detector.checks().isEmpty() || ValueText.endsClause(text, length, from, to))
          && ValueText.fills(text, from, to, lead.fills() ? lead.ceiling() : -1);
    }
    boolean phone = detector.category().equals(TelephoneKinds.CATEGORY);
    boolean names = detector.stops().wholeLabels();
    boolean address = detector.category().equals(AddressEnd.CATEGORY);
    boolean tells =
        lead.tells()
            || (names && (kana(text, from, to) || FormBelow.reads(text, from, to, length)));
    boolean day = detector.category().equals(BornThing.CATEGORY);
    boolean born = day && BornThing.before(text, from);
    return (tells || !names)
        && !born
        && !(phone
            && (NumberForm.otherwise(text, from, to)
                || NumberForm.cut(text, from, to, length)
                || OtherFigures.written(text, from, to, length)
                || (lead.fills() && CellFigures.are(text, from, to, length))))
        && !(detector.secret()
            && (linked(text, from)
                || ValueText.ofOther(text, length, from, to, lead.tells(), lead.form())
                || ProgramName.is(text, length, from, to)))
        && (!names || address || PersonText.reads(text, length, from, to, lead.further()))
        && (ValueText.reads(text, length, from, to, tells)
            || ((lead.purpose() || day || (!phone && number(detector, from, to)))
                && ValueText.digits(text, from, to))
            || (phone
                && NumberForm.withTrunk(text, from, to)
                && !CountedNumber.identified(text, from)))
        && ValueText.fills(text, from, to, lead.fills() ? lead.ceiling() : -1);
  }

  /** Whether a value is as long as numbers are that a check tells from others: it needs no sign. */
  private static boolean number(Detector detector, int from, int to) {
    return to - from >= SHORTEST_NUMBER && !detector.secret() && detector.checksValidate();
  }

  /** Whether a value is the text of a link, as the way to a new password is. */
  private static boolean linked(byte[] text, int from) {
    int at = from - 1;
    if (at < 2 || text[at] != '>') {
      return false;
    }
    while (at > 0 && from - at < LONGEST_LINK && text[at] != '<') {
      at--;
    }
    return text[at] == '<'
        && (text[at + 1] | 0x20) == 'a'
        && (text[at + 2] == ' ' || text[at + 2] == '>');
  }

  /**
   * Two words in Katakana behind a blank, as banks in Japan write who has an account: there no sign
   * need part them from their label.
   */
  private static boolean kana(byte[] text, int from, int to) {
    boolean two = false;
    for (int at = from; at < to; at++) {
      boolean letter =
          at + 1 < to
              && (text[at] & 0xff) == 0xe3
              && ((text[at + 1] & 0xff) == 0x82 || (text[at + 1] & 0xff) == 0x83);
      if (!letter && text[at] != ' ') {
        return false;
      }
      two |= !letter;
      at += letter ? 2 : 0;
    }
    return two && from > 3 && text[from - 1] == ' ' && text[from - 2] < 0;
  }
}
