package org.mailboxinventory.scanner.detect.address.world;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.lead.ContactBehind;
import org.mailboxinventory.scanner.detect.address.lead.ForcesOffice;
import org.mailboxinventory.scanner.detect.address.lead.LeadSigns;
import org.mailboxinventory.scanner.detect.address.lead.LeadWords;
import org.mailboxinventory.scanner.detect.address.lead.OtherText;
import org.mailboxinventory.scanner.detect.address.lead.StreetBehind;
import org.mailboxinventory.scanner.detect.address.town.CountryBehind;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Finds an address by the number of its house, whatever its town is called: where words say that
 * one comes, or where a code, a flat or a country is in it. For one thread.
 */
public final class LedAddress {
  /** Signs within sums, days and times. */
  private static final Signs WITHIN_NUMBER = Signs.of(",./:-");

  /** So much says that it is an address. */
  private static final int ENOUGH = 3;

  /** Less than what is missing of any other. */
  private static final int SURE = -ENOUGH * ENOUGH;

  private byte[] text = new byte[0];
  private int from;
  private int house;
  private int code;
  private int to;
  private int missing;
  private boolean said;

  /** What was read last, and in which text. */
  private @Nullable LedReading last;

  private String lastText = "";

  /** Where the last one begins. */
  public int from() {
    return from;
  }

  /** Where its first number is. */
  public int house() {
    return house;
  }

  /** Where its code is; -1 where it has none. */
  public int code() {
    return code;
  }

  /** Where it ends. */
  public int to() {
    return to;
  }

  /**
   * Whether words lead to it or it begins with its house, and a place behind its beginning is in
   * its first part.
   */
  public boolean beginsBefore(int place) {
    boolean first = (said || (house == from && text[from] != '0')) && from < place;
    for (int i = from; i < place; i++) {
      first &= text[i] != ',' && text[i] != '\n';
    }
    return first;
  }

  /** Whether a place and small words that lead to it are before it. */
  public boolean beginsBehind(int place) {
    boolean lead = said && place < from;
    for (int i = place; i < from; i++) {
      lead &= text[i] == ' ' || (text[i] >= 'a' && text[i] <= 'z');
    }
    return lead;
  }

  /** Whether its office says surely what it is. */
  public boolean office() {
    return missing == SURE;
  }

  /** Whether it is one only where a label names it. */
  public boolean needsLabel() {
    return missing > 0;
  }

  /** Whether an address may have the number at a place as its first, or as its code. */
  public boolean at(byte[] window, int length, int place, int floor) {
    text = window;
    if (!AnchorScanner.isDigit(text[place]) || place < floor || goesOn(place)) {
      return false;
    }
    int office = ForcesOffice.begin(text, length, place, floor);
    if (office >= 0) {
      return office(office, place, ForcesOffice.end(text, length, place));
    }
    int begin = LedStart.of(text, length, place, floor);
    if (begin < 0 || !LedText.mayBegin(text, length, begin)) {
      return false;
    }
    int lead = LeadWords.before(text, begin);
    if (lead == 0 && LeadSigns.town(text, length, begin)) {
      return signed(length, place, begin);
    }
    boolean contact =
        lead == 0 && LedStart.line(text, begin) && ContactBehind.is(text, length, place);
    return (contact && (street(length, place, begin) || town(length, place, begin)))
        || led(length, place, begin, lead);
  }

  private boolean led(int length, int place, int begin, int lead) {
    boolean line = LedStart.line(text, begin);
    if (lead == 0
        && !LedStart.mayHoldCode(text, length, begin, place)
        && !(line && CountryBehind.isNear(text, length, place))) {
      return false;
    }
    house = place;
    read(length, begin, lead, line);
    return to > place && missing <= LeadWords.SAYS && !OtherText.in(text, from, to, length);
  }

  /** Whether a street and a house are behind the word for a town: {@code г. Омск, ул. Мира, 5}. */
  private boolean signed(int length, int place, int begin) {
    String rest = LedText.of(text, length, begin);
    LedReading reading = reading(rest);
    led(
        place,
        begin,
        reading.townFirst() ? begin + bytes(rest.substring(0, reading.end())) : begin);
    return to > place;
  }

  /** Takes one without a code, of which nothing is missing. */
  private void led(int place, int begin, int end) {
    house = place;
    from = begin;
    code = -1;
    said = true;
    missing = 0;
    to = end;
  }

  /** Whether a street and its house have a line to themselves, above a telephone. */
  private boolean street(int length, int place, int begin) {
    String rest = LedText.of(text, length, begin);
    LedReading reading = reading(rest);
    int end =
        reading.alone() && reading.end() > 0 && LedEvidence.streetFirst(rest)
            ? begin + bytes(rest.substring(0, reading.end()))
            : begin;
    led(place, begin, end);
    return end > place
        && ContactBehind.closes(text, length, end)
        && !OtherText.in(text, from, to, length);
  }

  /** Whether a house and its town have a telephone directly behind them. */
  private boolean town(int length, int place, int begin) {
    house = place;
    read(length, begin, LeadWords.SAYS, true);
    return to > place
        && missing <= 0
        && !reading(lastText).alone()
        && ContactBehind.next(text, length, place, to)
        && !OtherText.in(text, from, to, length);
  }

  /** Whether a street and its house are behind a known town that a comma parts from them. */
  public boolean townFirst(byte[] window, int length, int place, int end) {
    text = window;
    if (!StreetBehind.mayBe(text, end, length)) {
      return false;
    }
    String rest = LedText.of(text, length, place);
    LedReading reading = reading(rest);
    boolean found = reading.townFirst() && reading.code() < 0 && reading.end() > 0;
    from = place;
    to = found ? place + bytes(rest.substring(0, reading.end())) : place;
    return found && !OtherText.in(text, from, to, length);
  }

  /** Whether a number is only a part of another, as of a sum, a day or a time. */
  private boolean goesOn(int place) {
    return place > 1
        && WITHIN_NUMBER.has(text[place - 1])
        && AnchorScanner.isDigit(text[place - 2]);
  }

  private void read(int length, int begin, int lead, boolean line) {
    String rest = LedText.of(text, length, begin);
    LedReading reading = reading(rest);
    if (reading.later()) {
      read(length, house, lead, line);
      return;
    }
    from = begin;
    boolean none = reading.end() < 0 || (reading.alone() && lead < LeadWords.SAYS);
    to = none ? begin : begin + bytes(rest.substring(0, reading.end()));
    code = reading.code() < 0 ? -1 : begin + bytes(rest.substring(0, reading.code()));
    said = lead > 0;
    missing = ENOUGH - lead - reading.points();
    boolean ends = code >= 0 || reading.streetBeforeCountry();
    if (lead == 0 && reading.lines()) {
      missing = 0;
    } else if (lead == 0 && (!ends || !line || reading.unsure())) {
      boolean labelled = line || LedStart.mayBeLabelled(text, begin);
      missing = labelled ? Math.max(1, missing) : ENOUGH;
    }
  }

  /** The numbers of one address mostly lead to the same beginning. */
  private LedReading reading(String rest) {
    LedReading known = last;
    if (known == null || !rest.equals(lastText)) {
      known = new LedReading(rest);
      last = known;
      lastText = rest;
    }
    return known;
  }

  private boolean office(int begin, int place, int end) {
    from = begin;
    house = begin;
    code = place;
    to = end;
    said = true;
    missing = SURE;
    return true;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
