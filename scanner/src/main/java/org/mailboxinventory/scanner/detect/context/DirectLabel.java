package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.context.country.CountryNames;
import org.mailboxinventory.scanner.detect.context.dialled.KeptNumber;
import org.mailboxinventory.scanner.detect.context.dialled.SentTo;
import org.mailboxinventory.scanner.detect.context.label.Answer;
import org.mailboxinventory.scanner.detect.context.label.BelowLine;
import org.mailboxinventory.scanner.detect.context.label.ClosedElement;
import org.mailboxinventory.scanner.detect.context.label.FieldClause;
import org.mailboxinventory.scanner.detect.context.label.GapSigns;
import org.mailboxinventory.scanner.detect.context.label.NamedField;
import org.mailboxinventory.scanner.detect.context.label.NestedKey;
import org.mailboxinventory.scanner.detect.context.label.NumberClause;
import org.mailboxinventory.scanner.detect.context.label.PairedKey;
import org.mailboxinventory.scanner.detect.context.label.SuffixLabel;
import org.mailboxinventory.scanner.detect.context.label.call.PairedCall;
import org.mailboxinventory.scanner.detect.context.other.NextValue;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.SmallWords;

/** Whether a phrase near a place is its label, by what is between the two. */
final class DirectLabel {
  /** Words that say which of a label's values follows, and what else may come before a value. */
  private static final int GAP = SmallWords.TAGGED_GAP + LabelQualifier.LONGEST;

  /** So much of a value tells a number from a word. */
  private static final int VALUE_BEGINS = 6;

  private static final int AGAINST_AFTER = 8;

  private DirectLabel() {}

  /**
   * What a label at {@code [begin, from)} is to a place at {@code to}: its label, as {@link
   * PhraseHits} has it, or nothing.
   */
  static int before(NormalisedText text, int begin, int from, int to) {
    boolean letter = from - begin == 1;
    if (to - from > GAP || (letter && !LetterLabel.leads(text.text(), from, to))) {
      return 0;
    }
    int direct = direct(text, from, to);
    direct = direct == 0 ? clause(text.text(), begin, from, to) : direct;
    if (direct != 0
        && (PairedKey.alone(text.text(), begin, from, text.length())
            || BelowLine.numbered(text.text(), to, text.length())
            || KeptNumber.keeps(text.text(), from, to)
            || SentTo.is(text.text(), begin, from, to))) {
      return 0;
    }
    boolean field =
        direct == 0
            && (NamedField.leads(text.text(), begin, from, to)
                || NestedKey.value(text.text(), from, text.length()) == to
                || PairedCall.value(text.text(), begin, from, text.length()) == to
                || ClosedElement.leads(text.text(), from, to)
                || called(text.text(), from, to)
                || NumberClause.leads(text.text(), from, to, text.length())
                || Answer.value(text.text(), from, text.length()) == to);
    return field ? PhraseHits.LABELLED : direct;
  }

  /** {@code birthDate: new Date('}: the call of a program is between a label and a day. */
  private static boolean called(byte[] text, int from, int to) {
    int call = GapSigns.dateCall(text, from, to);
    return call > from && SmallWords.only(text, from, call);
  }

  private static int direct(NormalisedText text, int from, int to) {
    byte[] bytes = text.text();
    int seen = Math.min(text.length(), to + VALUE_BEGINS);
    int people = LabelQualifier.pastPeople(bytes, from, seen);
    int country = people > from ? from : LabelQualifier.pastCountry(bytes, from, seen);
    int begin = Math.max(people, country);
    begin = begin > from ? begin : LabelQualifier.pastPlace(bytes, from, seen);
    if (begin > to) {
      return 0;
    }
    if (!SmallWords.only(bytes, begin, to)
        && (to - begin > SmallWords.LABEL_GAP
            || !BelowLine.behindColon(bytes, begin, to, text.length()))) {
      return 0;
    }
    if (begin == people) {
      return PhraseHits.LABELLED;
    }
    int qualified =
        begin == country
            ? PhraseHits.ofCountry(CountryNames.last(bytes, from, begin))
            : PhraseHits.QUALIFIED;
    return PhraseHits.LABELLED | qualified;
  }

  /** The same behind a few words that say how the value came, or what it is for. */
  private static int clause(byte[] text, int begin, int from, int to) {
    if (to - from < 2 || (text[to - 1] != ':' && text[to - 2] != ':')) {
      return 0;
    }
    int colon = FieldClause.end(text, from, to);
    if (colon < 0 || !SmallWords.only(text, colon, to)) {
      return 0;
    }
    boolean whole = LabelPlace.isWhole(text, begin, from);
    boolean told = FieldClause.told(text, from, colon);
    if (!whole && !told) {
      return 0;
    }
    int qualified = PhraseHits.QUALIFIED | PhraseHits.TOLD;
    return whole && told ? PhraseHits.LABELLED : PhraseHits.LABELLED | qualified;
  }

  /** Whether a label at {@code [begin, end)} says what is at {@code [from, to)} before it. */
  static boolean behind(byte[] text, int from, int to, int begin, int end, int ceiling) {
    return begin - to <= NamedField.LONGEST
        && (NamedField.follows(text, from, to, begin)
            || (begin - to <= SuffixLabel.SOON
                && SuffixLabel.names(text, to, begin, end, ceiling)));
  }

  /**
   * Whether the phrase {@code [begin, end)} belongs to the value {@code [from, to)} before it: it
   * follows at once, on the same line, and names no other value.
   */
  static boolean atOnce(NormalisedText text, int from, int to, int begin, int end) {
    if (begin - to > AGAINST_AFTER) {
      return false;
    }
    byte[] bytes = text.text();
    for (int i = to; i < begin; i++) {
      if (bytes[i] == '\n') {
        return false;
      }
    }
    return !NextValue.begins(bytes, from, to, end, text.length());
  }
}
