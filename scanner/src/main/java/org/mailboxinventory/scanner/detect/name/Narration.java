package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The narration of a payment, as statements print it: {@code IMPS-INWARD-NILESH SHAH-RENT}, {@code
 * UPI/DR/4123/ASHA RAO/YESB}. Between its separators two to four words that the lists know as names
 * are the name of who paid or was paid. For one thread.
 */
final class Narration {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 4;
  private static final int ENOUGH = 3;

  /** With what a narration begins: how the money went. */
  private static final WordSet HEADS =
      WordSet.of(
          "upi neft imps rtgs ach nach ecs mmt tpt inft ft trf tfr sepa fpi fpo fps bgc bacs chaps"
              + " sto zelle wire p2p nefto neftcr neftdr upicr upidr ift npci inf bil clg cms chq"
              + " vir prlv nip instapay pesonet paynow giro duitnow promptpay pix ted spei mpesa"
              + " eft by");

  /** Words that come before a name in its field and are no part of it. */
  private static final WordSet BEFORE =
      WordSet.of(
          "mr mrs ms shri smt sri kum dr from to by of cr inward outward inw outw transfer credit"
              + " debit payment received paid sent trf fvg ref sepa gutschrift lastschrift"
              + " überweisung ueberweisung dauerauftrag virement recu reçu de von an");

  private byte[] text = new byte[0];

  /**
   * Whether the capital at {@code at} may begin a narration: three to six letters and a separator.
   */
  static boolean mayBegin(byte[] text, int at, int length) {
    int end = at;
    while (end < length && capital(text[end]) && end - at < 7) {
      end++;
    }
    return end - at >= 2 && end < length && separates(text[end]) && HEADS.holds(text, at, end);
  }

  /**
   * Reads the narration that begins at {@code at}.
   *
   * @return behind its last name; -1 when there is none
   */
  int read(byte[] newText, int at, int length, NameFinder.Sink sink) {
    text = newText;
    int limit = Math.min(length, at + LONGEST);
    int last = -1;
    int field = separator(at, limit);
    while (field < limit && text[field] != '\n' && text[field] != '\t') {
      if (letter(text[field])) {
        int end = fieldEnd(field, limit);
        int name = name(field, end, sink);
        last = Math.max(last, name);
        field = name >= 0 ? name : end;
      } else {
        field++;
      }
      while (field < limit && separates(text[field])) {
        field++;
      }
    }
    return last;
  }

  private int separator(int from, int limit) {
    int at = from;
    while (at < limit && !separates(text[at])) {
      at++;
    }
    return next(at + 1, limit);
  }

  /** Where the words end that begin at {@code from}: at a separator, or before a number. */
  private int fieldEnd(int from, int limit) {
    int at = from + 1;
    while (at < limit && (letter(text[at]) || text[at] == '.' || text[at] == '\'' || blank(at))) {
      at++;
    }
    return at;
  }

  /** A single blank within a field. */
  private boolean blank(int at) {
    return text[at] == ' ' && text[at - 1] != ' ';
  }

  /** Gives the name in {@code text[from, to)} to the sink; returns where it ends, -1 for none. */
  private int name(int from, int to, NameFinder.Sink sink) {
    int begin = from;
    int end = wordEnd(begin, to);
    while (end > begin && end < to && BEFORE.holds(text, begin, end)) {
      begin = next(end, to);
      end = wordEnd(begin, to);
    }
    int weight = 0;
    int most = 0;
    int count = 0;
    int full = 0;
    boolean unknown = false;
    int nameEnd = -1;
    long before = 0;
    for (int at = begin; count < MOST_WORDS && end > at; end = wordEnd(at, to)) {
      if (!capital(text[at])) {
        break;
      }
      long hash = Words.hash(text, at, end);
      int word = initial(at, end) ? 1 : weight(hash);
      if (word < 0) {
        break;
      }
      if (NameWords.bundled().phrase(before, hash)) {
        return -1;
      }
      before = hash;
      count++;
      full += initial(at, end) ? 0 : 1;
      weight += word;
      most = Math.max(most, word);
      unknown |= word == 0;
      nameEnd = end;
      at = next(end, to);
    }
    if (count < 2 || full == 0) {
      return -1;
    }
    boolean whole = next(nameEnd, to) >= to;
    boolean beside = whole && unknown && most == 2;
    if (weight < (whole ? ENOUGH : ENOUGH + 1) && !beside) {
      return -1;
    }
    sink.name(begin, nameEnd);
    return nameEnd;
  }

  /**
   * How much a word with a capital says that it belongs to a name: 0 where it is in no list, -1
   * when it belongs to none.
   */
  private static int weight(long hash) {
    int flags = NameWords.bundled().flags(hash);
    if (flags == 0) {
      return 0;
    }
    boolean name = (flags & (NameWords.FIRST | NameWords.LAST)) != 0;
    if (!name || (flags & NameWords.AGAINST) != 0) {
      return -1;
    }
    return (flags & (NameWords.WORD | NameWords.PLACE)) != 0 ? 1 : 2;
  }

  private boolean initial(int from, int to) {
    return capital(text[from]) && (to - from == 1 || (to - from == 2 && text[from + 1] == '.'));
  }

  private int wordEnd(int from, int to) {
    int at = from;
    while (at < to && text[at] != ' ') {
      at++;
    }
    return at;
  }

  private int next(int at, int to) {
    int next = at;
    while (next < to && text[next] == ' ') {
      next++;
    }
    return next;
  }

  private static boolean separates(byte b) {
    return b == '/' || b == '-' || b == '*' || b == ':' || b == '|' || b == '\\' || b == ' ';
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  private static boolean letter(byte b) {
    return b < 0 || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
  }
}
