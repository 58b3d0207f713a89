package org.mailboxinventory.scanner.detect.name.line;

/** What a line begins with before its first word, and whether it begins anew. For one thread. */
final class LineBegin {
  private static final int BRACKET = 3;

  /** By byte 1 for a mark, 2 for a digit, 3 for a bracket with a time or a nickname in it. */
  private static final byte[] MARKS = marks();

  private static final String ENDS = ".!?:)-=_";
  private static final int SHORT = 25;
  private static final int LONGEST_LEAD = 60;

  private byte[] text = new byte[0];
  private int length;
  private boolean timed;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** Whether a digit or a bracket was among the marks that {@link #past} read. */
  boolean timed() {
    return timed;
  }

  private static byte[] marks() {
    byte[] marks = new byte[128];
    " >-*\t).:|".chars().forEach(mark -> marks[mark] = 1);
    "0123456789".chars().forEach(digit -> marks[digit] = 2);
    "[<".chars().forEach(bracket -> marks[bracket] = BRACKET);
    return marks;
  }

  /** Past the marks, numbers, times and the nickname with which a line may begin. */
  int past(int line) {
    timed = false;
    int at = line;
    int stop = Math.min(length, line + LONGEST_LEAD);
    while (at < stop && text[at] >= 0 && MARKS[text[at]] != 0) {
      byte kind = MARKS[text[at]];
      timed |= kind > 1;
      if (kind == BRACKET) {
        byte close = (byte) (text[at] == '[' ? ']' : '>');
        while (at < stop && text[at] != close && text[at] != '\n') {
          at++;
        }
      }
      at++;
    }
    return Math.min(at, stop);
  }

  /** Past who says what follows in small letters, behind marks or a time: {@code ASHA RAO: ok}. */
  int pastSpeaker(int from) {
    if (from >= length || text[from] >= 'a' || text[from] < 'A') {
      return from;
    }
    int stop = Math.min(length - 2, from + LONGEST_LEAD);
    int at = from;
    while (at < stop && text[at] != ':' && text[at] != '\n') {
      at++;
    }
    return at < stop && text[at] == ':' && text[at + 1] == ' ' ? at + 2 : from;
  }

  /** Whether other marks than those of quoted mail are before the first word. */
  boolean marked(int line, int from) {
    for (int at = line; at < from; at++) {
      if (text[at] != '>' && text[at] != ' ' && text[at] != '\t') {
        return true;
      }
    }
    return false;
  }

  /** Whether the line before is empty or ends what it says, by a comma where it is short. */
  boolean anew(int line) {
    int before = line - 2;
    while (before >= 0 && (text[before] == '\r' || text[before] == ' ')) {
      before--;
    }
    if (before < 0 || text[before] == '\n' || ENDS.indexOf(text[before]) >= 0) {
      return true;
    }
    int begin = before;
    while (text[before] == ',' && begin > 0 && before - begin < SHORT && text[begin - 1] != '\n') {
      begin--;
    }
    return text[before] == ',' && before - begin < SHORT;
  }
}
