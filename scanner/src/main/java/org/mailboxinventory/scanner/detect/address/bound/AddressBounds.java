package org.mailboxinventory.scanner.detect.address.bound;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.address.said.SaidTown;

/**
 * The edges of an address, without what surrounds it and is no part of it.
 *
 * @param from where it begins
 * @param to behind its last byte
 */
public record AddressBounds(int from, int to) {
  /** Those of an address that was found at {@code [from, to)}. */
  public static AddressBounds of(byte[] text, int from, int to, int length) {
    int end = FieldBehind.begin(text, from, StringEdges.end(text, from, to, length));
    end = end == to ? NextLabel.begin(text, from, to, length) : end;
    end = NoteBehind.begin(text, from, end);
    end = FullStop.before(text, from, StringEdges.trimmed(text, from, end));
    int town = CountryEnd.before(text, from, end);
    end = TownBehind.end(text, from, CodeBehind.end(text, from, town, length), length);
    end = SaidTown.end(text, end, length);
    end = EasternTail.end(text, from, HungarianStop.end(text, from, end, length), length);
    int begin = FirmBefore.end(text, StringEdges.begin(text, from, end), end);
    int unit = begin == from ? UnitBefore.begin(text, from) : begin;
    return new AddressBounds(unit == from ? BuildingsBefore.begin(text, from) : unit, end);
  }

  /**
   * Those of the members of an object, from the text of the first to that of the last, or of an
   * address that a pattern finds from its first letter on.
   */
  public static AddressBounds ofMembers(byte[] text, int from, int to, int length) {
    int field = FieldBehind.begin(text, from, to);
    if (field < to) {
      return of(text, from, field, length);
    }
    int tail = EasternTail.end(text, from, to, length);
    if (tail > to) {
      return new AddressBounds(from, tail);
    }
    String value = new String(text, from, to - from, StandardCharsets.UTF_8);
    long place = MemberBounds.of(value);
    return new AddressBounds(
        from + MemberBounds.bytes(value, (int) (place >>> 32)),
        from + MemberBounds.bytes(value, (int) place));
  }

  /** The address itself. */
  public String in(byte[] text) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }

  /** Whether another value shares bytes with it. */
  public boolean meets(int otherFrom, int otherTo) {
    return otherFrom < to && from < otherTo;
  }
}
