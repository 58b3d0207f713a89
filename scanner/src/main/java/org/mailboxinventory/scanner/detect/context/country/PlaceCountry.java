package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * The country that the text around a place says for the value there. What the form of the text says
 * comes first: a country behind the value, a field or a cell of its line, a country at the line's
 * begin, a field of the record. Else its sentence, the office that issued it, and the heading above
 * may name one. What was found at the last place is kept, since many detectors ask about one. For
 * one thread.
 */
public final class PlaceCountry {
  private static final int LONGEST_LINE = 600;

  /** So many bytes before a value, and behind it, an office or a nationality is named. */
  private static final int REACH = 200;

  private static final int OF_LINE =
      CountryWordMarks.NAME | CountryWordMarks.CODE | CountryWordMarks.STATE;

  private final CountryMarks marks = new CountryMarks();
  private final CountryRow rows = new CountryRow();
  private final CountryRecord records = new CountryRecord();
  private byte[] text = new byte[0];
  private int length;
  private int placeFrom = -1;
  private int placeTo = -1;
  private int formed;
  private int said;
  private boolean farAsked;
  private boolean worded;

  /** Another window of text. */
  public void begin(NormalisedText window) {
    text = window.text();
    length = window.length();
    placeFrom = -1;
    marks.begin(window);
    rows.begin(text);
    records.begin(text, length);
  }

  /** The country that the form of the text says; 0 for none. */
  public int formed(int from, int to) {
    moveTo(from, to);
    return formed;
  }

  /** Whether what {@link #formed} said last is a country before what a paper is called. */
  public boolean worded() {
    return worded;
  }

  /** The country that anything around says; 0 for none. */
  public int said(int from, int to) {
    moveTo(from, to);
    if (formed > 0) {
      return formed;
    }
    if (!farAsked) {
      farAsked = true;
      int near = marks.in(Math.max(0, from - REACH), Math.min(length, to + REACH));
      said =
          said == 0 && (near & CountryWordMarks.NATIONAL) != 0 ? Nationals.last(text, from) : said;
      said =
          said == 0 && (near & CountryWordMarks.OFFICE) != 0
              ? CountryOffice.near(text, from, to, length)
              : said;
      said = said > 0 ? said : records.heading(from);
    }
    return said;
  }

  /** Whether a country is said, and not just as the one in which somebody lives or works. */
  public boolean foreign(int from, int to) {
    return said(from, to) > 0 && !PaperCountry.living(text, from);
  }

  private void moveTo(int from, int to) {
    if (from == placeFrom && to == placeTo) {
      return;
    }
    placeFrom = from;
    placeTo = to;
    farAsked = false;
    int lineFrom = LineEdges.begin(text, from, LONGEST_LINE);
    int lineTo = LineEdges.end(text, to, Math.min(length, to + LONGEST_LINE));
    worded = false;
    int own = marks.any(lineFrom, lineTo, OF_LINE) ? ofLine(lineFrom, lineTo, from, to) : 0;
    said =
        own == 0 && marks.any(Math.max(0, from - CountryWords.REACH), from, CountryWordMarks.NAME)
            ? CountryWords.sentence(text, from, lineFrom)
            : 0;
    formed = own > 0 || said > 0 ? own : records.of(lineFrom, lineTo);
  }

  private int ofLine(int lineFrom, int lineTo, int from, int to) {
    int own = CountryWords.behind(text, to, lineTo);
    own = own > 0 ? own : CountryField.last(text, lineFrom, from);
    int paper = own > 0 ? 0 : PaperCountry.before(text, from, lineFrom);
    worded = paper > 0;
    own = worded ? paper : own;
    own = own > 0 ? own : rows.of(lineFrom, lineTo, from, to);
    own = own > 0 ? own : CountryWords.leading(text, lineFrom, from);
    return own > 0 ? own : CountryField.last(text, to, lineTo);
  }
}
