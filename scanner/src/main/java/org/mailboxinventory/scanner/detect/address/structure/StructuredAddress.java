package org.mailboxinventory.scanner.detect.address.structure;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.address.lead.OtherText;
import org.mailboxinventory.scanner.detect.address.world.Zone;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/** Finds the address at whose end a number is, as its code or its house. For one thread. */
public final class StructuredAddress {
  /** So far before its end an address has a number at least. */
  private static final int LONGEST = 160;

  private static final int LONGEST_TOWN = 64;

  /** What may part a town from its street, at the end of a tag or of a line that is written. */
  private static final Signs PARTS = Signs.of(",\n>\\;|\t");

  private int from;
  private int code;
  private byte[] lastText = new byte[0];
  private int to;

  /** Where the last address begins. */
  public int from() {
    return from;
  }

  /** Behind its last sign. */
  public int to() {
    return to;
  }

  /**
   * Whether an address has its end at a number.
   *
   * @param floor nothing before it belongs to the address
   */
  public boolean at(byte[] text, int length, int place, int floor) {
    CodedEnd end = CodedEnd.at(text, length, place, floor);
    if (end == null
        || (end.townBefore()
            && !end.sure()
            && !(ownPart(text, end.from(), floor) && numbered(text, end.from(), floor)))) {
      return false;
    }
    String lines = Zone.linesBefore(text, end.from(), floor);
    int bytes = street(lines, end);
    if (bytes < 0) {
      String joined = Zone.before(text, length, end.from(), floor);
      bytes = joined.equals(lines) ? -1 : street(joined, end);
    }
    if (bytes < 0) {
      return false;
    }
    from = end.from() - bytes;
    to = end.to();
    code = end.from();
    lastText = text;
    return !OtherText.in(text, from, to, length);
  }

  /** How many bytes before its end an address begins; -1 where none is. */
  private static int street(String zone, CodedEnd end) {
    ZoneWords words = new ZoneWords(zone, Zone.begin(zone, (char) 0), (char) 0);
    int first = new StreetLines(zone, words, end).begin();
    return first < 0
        ? -1
        : zone.substring(words.word(first).from()).getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * Whether another one has all of this, or its end with its code and a house.
   *
   * @param coded its code is known to be right
   */
  public boolean isHeldBy(int otherFrom, int otherTo, boolean coded) {
    boolean house = false;
    for (int i = otherFrom; i < code && coded; i++) {
      house |= AnchorScanner.isDigit(lastText[i]);
    }
    return (house && otherTo == to) || (otherFrom <= from && otherTo >= to);
  }

  /** Whether a comma, the end of a line or a tag is before the names before a place. */
  private static boolean ownPart(byte[] text, int place, int floor) {
    int at = place;
    while (at > floor && (text[at - 1] == ' ' || text[at - 1] == ',' || text[at - 1] == '\n')) {
      at--;
    }
    int lowest = Math.max(floor, at - LONGEST_TOWN);
    while (at > lowest && ofName(text[at - 1])) {
      at--;
    }
    return at > floor && PARTS.has(text[at - 1]);
  }

  private static boolean ofName(byte b) {
    return Words.letter(b) || b == ' ' || b == '-' || b == '.' || b == '\'' || b == '\r';
  }

  /** Whether a digit is in the paragraph before a place. */
  private static boolean numbered(byte[] text, int place, int floor) {
    int lowest = Math.max(floor, place - LONGEST);
    for (int i = place - 1; i >= lowest; i--) {
      if (AnchorScanner.isDigit(text[i])) {
        return true;
      }
      if (text[i] == '@' || (text[i] == '\n' && i > lowest && text[i - 1] == '\n')) {
        return false;
      }
    }
    return false;
  }
}
