package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The number that a page shows behind a picture of a telephone, which is an element of its own:
 * {@code <Phone size={16} /><span>+44 …</span>}, {@code <i class="fas fa-phone-alt"></i> 020 …}.
 */
final class IconTag {
  /** What follows the name of a picture in its tag. */
  private static final Signs BEHIND = Signs.of(" \"'/>-_\t");

  private static final int LONGEST_TAG = 200;
  private static final int LONGEST_GAP = 300;
  private static final int MOST_BREAKS = 4;

  private IconTag() {}

  /** Where it begins behind the tag in which the label ends at a place; -1 where none does. */
  static int number(byte[] text, int labelTo, int ceiling) {
    // A longer name is of something else: <PhoneInput />.
    boolean whole = labelTo < ceiling && BEHIND.has(text[labelTo]);
    int last = whole ? Math.min(ceiling, labelTo + LONGEST_TAG) : labelTo;
    int at = labelTo;
    while (at < last && text[at] != '<' && text[at] != '>' && text[at] != '{' && text[at] != '\n') {
      at =
          text[at] == '=' && at + 1 < last && text[at + 1] == '{' ? braced(text, at, last) : at + 1;
    }
    boolean closes = at < last && text[at] == '>';
    boolean empty = closes && (text[at - 1] == '/' || opensEnd(text, at + 1, ceiling));
    return empty ? behind(text, at + 1, ceiling) : -1;
  }

  /** Past the value of an attribute in braces. */
  private static int braced(byte[] text, int from, int last) {
    int at = from;
    while (at < last && text[at] != '}' && text[at] != '\n') {
      at++;
    }
    return at;
  }

  private static boolean opensEnd(byte[] text, int at, int ceiling) {
    return at + 1 < ceiling && text[at] == '<' && text[at + 1] == '/';
  }

  /** Past tags and blanks to a number; -1 where anything else comes first. */
  private static int behind(byte[] text, int from, int ceiling) {
    int last = Math.min(ceiling, from + LONGEST_GAP);
    int breaks = 0;
    int at = from;
    while (at < last) {
      byte b = text[at];
      breaks += b == '\n' ? 1 : 0;
      if (AnchorScanner.isDigit(b) || b == '+' || b == '(') {
        return at;
      }
      if (b == '<') {
        at = tagEnd(text, at, last);
      } else if (b == ' ' || b == '\t' || b == '\n') {
        at++;
      } else {
        return -1;
      }
      if (at < 0 || breaks > MOST_BREAKS) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind a tag; -1 where it has no end, or its name is of another field. */
  private static int tagEnd(byte[] text, int open, int last) {
    int at = open + 1;
    boolean tag = at < last && (Words.letter(text[at]) || text[at] == '/');
    while (tag && at < last && text[at] != '>') {
      at++;
    }
    return tag && at < last ? at + 1 : -1;
  }
}
