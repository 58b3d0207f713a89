package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.context.ValueText;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.NarrationHead;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.script.ScriptNames;
import org.mailboxinventory.scanner.detect.name.thing.CutThing;
import org.mailboxinventory.scanner.detect.name.thing.LegalForm;
import org.mailboxinventory.scanner.detect.name.thing.ThingNeighbours;
import org.mailboxinventory.scanner.detect.name.thing.WordBehind;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** Whether what is behind a label reads as the name of a person, by what follows it. */
public final class PersonText {
  /** Titles behind the names of travellers. */
  private static final WordSet TITLES = NameFile.of("introductions.txt").words("travellers");

  /** In place of a name that is to be filled in. */
  private static final WordSet PLACEHOLDERS = NameFile.of("thing-words.txt").words("placeholders");

  /** With what a request begins that follows a name in Chinese. */
  private static final WordSet REQUESTS = NameFile.of("things.txt").words("requests");

  /** So many bytes has a letter of Han. */
  private static final int HAN = 3;

  private PersonText() {}

  /**
   * Whether {@code text[from, to)} may be a name.
   *
   * @param further names of several words come before it in a list, so that one word is none
   */
  public static boolean reads(byte[] text, int length, int from, int to, boolean further) {
    return !(further && oneWord(text, from, to))
        && !WordBehind.cuts(text, from, to, length)
        && !leftEmpty(text, length, from, to)
        && !FormField.pronoun(text, to, length)
        && !SmallField.fails(text, from, to, length)
        && !OtherWord.beginsSentence(text, from, to, length)
        && !LoneTitles.are(text, from, to, length)
        && !LoneTitles.ranked(text, from, to)
        && !fieldOrCode(text, length, from, to)
        && mayEndHere(text, length, from, to)
        && !company(text, length, from, to)
        && !OrdinaryWords.are(text, from, to, length)
        && !Departments.are(text, from, to, length)
        && !HouseNumber.follows(text, to, length)
        && !FieldRest.fails(text, from, to, length);
  }

  /**
   * Whether {@code text[from, to)} behind a title is something else: an institution, a debit, a
   * sentence that follows, or words in a script whose lists tell better where a name ends.
   */
  public static boolean fails(byte[] text, int length, int from, int to) {
    return WordBehind.cuts(text, from, to, length)
        || institution(text, length, from, to)
        || NarrationHead.debit(text, from)
        || placeholder(text, from, to)
        || nobody(text, length, from, to)
        || OrdinaryWords.trade(text, from, to, length)
        || OrdinaryWords.job(text, from, to, length)
        || OrdinaryWords.office(text, from, to)
        || Departments.greeted(text, from, to, length)
        || OrdinaryWords.counted(text, from, to, length)
        || ScriptNames.mayBegin(text, from, length);
  }

  /** A school, a street or a company that is called after somebody. */
  private static boolean institution(byte[] text, int length, int from, int to) {
    return Institutions.follow(text, to, length)
        || Institutions.customerFollows(text, from, to, length)
        || Institutions.within(text, from, to, length)
        || CutThing.trust(text, length, to)
        || (Institutions.companyFollows(text, to, length)
            && !FirmBehind.ofAnother(text, from, to, length));
  }

  /**
   * A character of a book, a name beside a word for a thing, or the first letter of {@code W/o},
   * wife of.
   */
  private static boolean nobody(byte[] text, int length, int from, int to) {
    return famous(text, from, to)
        || ThingNeighbours.hold(text, length, from, to)
        || FormField.relation(text, to, length)
        || FormField.pronoun(text, to, length);
  }

  /** A company by its form, by its families or by the word that ends it. */
  private static boolean company(byte[] text, int length, int from, int to) {
    return (oneWord(text, from, to) && Institutions.families(text, from, to, length))
        || Institutions.companyFollows(text, to, length)
        || Institutions.company(text, from, to)
        || FirmBehind.ofOwner(text, from, to, length)
        || LegalForm.behind(text, to, length, oneWord(text, from, to))
        || Institutions.houseFollows(text, to, length)
        || CalledThing.is(text, from, to, length);
  }

  /** {@code Mrs Dalloway}: a title and a name that belong together and to nobody. */
  private static boolean famous(byte[] text, int from, int to) {
    int end = from;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '.')) {
      end--;
    }
    long title = Words.hash(text, NameLetters.begin(text, end), end);
    return end < from && NameWords.bundled().phrase(title, Words.hash(text, from, to));
  }

  /** Whether the field is empty: a request, a placeholder or the next label follows its label. */
  private static boolean leftEmpty(byte[] text, int length, int from, int to) {
    return request(text, from, to)
        || placeholder(text, from, to)
        || nextField(text, length, from, to)
        || FormField.unfilled(text, from)
        || Placeholder.is(text, from, to, length)
        || FormField.beforeHanLabel(text, from, to, length)
        || thaiLabel(text, length, from, to);
  }

  /** A field of data that no person has, or what a number or a field is called in short. */
  private static boolean fieldOrCode(byte[] text, int length, int from, int to) {
    return NamedElement.fails(text, from, to)
        || FormField.code(text, from, to, length)
        || OtherWord.abbreviation(text, from, to);
  }

  /** A name with the family first ends its field, as other names need not. */
  private static boolean mayEndHere(byte[] text, int length, int from, int to) {
    return !familyFirst(text, from, to)
        || (NameInField.latin(text[from]) && ends(text, length, from, to));
  }

  private static boolean request(byte[] text, int from, int to) {
    return text[from] < 0 && REQUESTS.holds(text, from, Math.min(to, from + HAN));
  }

  private static boolean placeholder(byte[] text, int from, int to) {
    return PLACEHOLDERS.holds(text, from, NameLetters.end(text, from, to));
  }

  /** Several words in Thai whose last one is the label of the next field. */
  private static boolean thaiLabel(byte[] text, int length, int from, int to) {
    boolean thai = (text[from] & 0xff) == 0xe0 && (text[from + 1] & 0xfe) == 0xb8;
    return thai && to < length && text[to] == ':' && !oneWord(text, from, to);
  }

  /** Whether a value has several words, with blanks between. */
  public static boolean severalWords(byte[] text, int from, int to) {
    return !oneWord(text, from, to);
  }

  private static boolean familyFirst(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean ticket = text[at] == '/' && !(at > from + 1 && text[at - 2] == ' ');
      if (ticket || (text[at] == ',' && at + 3 < to && !suffix(text, at + 2))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Jr}. */
  private static boolean suffix(byte[] text, int at) {
    return (text[at + 1] | 0x20) == 'r' && ((text[at] | 0x20) == 'j' || (text[at] | 0x20) == 's');
  }

  /** Whether a field ends here, or a title follows, as it does on tickets. */
  private static boolean ends(byte[] text, int length, int from, int to) {
    int at = to;
    while (at < length && text[at] == ' ') {
      at++;
    }
    boolean ticket = false;
    for (int i = from; i < to; i++) {
      ticket |= text[i] == '/';
    }
    boolean end =
        at >= length
            || at - to > 1
            || "\n\r\t;(<|\"".indexOf(text[at]) >= 0
            || FieldRest.givenBeforeLabel(text, to, length);
    if (end) {
      return !ticket;
    }
    int word = at;
    while (word < length && Words.letterOrDigit(text[word])) {
      word++;
    }
    return at > to && TITLES.holds(text, at, word);
  }

  private static boolean oneWord(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] == ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * In place of one word stands the label of the next field of a form that nobody filled in: the
   * word itself, or, on another line than the label before, the word with one or two more.
   */
  private static boolean nextField(byte[] text, int length, int from, int to) {
    if (!oneWord(text, from, to)) {
      return false;
    }
    int words = broken(text, from) ? 3 : 1;
    int at = to;
    for (int word = 0; word < words; word++) {
      if (ValueText.field(text, length, at)) {
        return true;
      }
      if (at + 1 >= length || text[at] != ' ' || !Words.letterOrDigit(text[at + 1])) {
        return false;
      }
      at++;
      while (at < length && Words.letterOrDigit(text[at])) {
        at++;
      }
    }
    return false;
  }

  private static boolean broken(byte[] text, int from) {
    int at = from;
    while (at > 0 && !Words.letterOrDigit(text[at - 1])) {
      at--;
      if (text[at] == '\n') {
        return true;
      }
    }
    return false;
  }
}
