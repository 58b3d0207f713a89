package org.mailboxinventory.scanner.detect.address.field;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of an address in elements of XML that follow one another, as in a payment of ISO
 * 20022: {@code <StrtNm>Rue Pasteur</StrtNm><BldgNb>22</BldgNb>}.
 */
final class FormElements {
  private static final int LONGEST = 120;
  private static final String BLANKS = " \n\r\t";

  private FormElements() {}

  /** The fields of the elements around the one whose name begins at a place; none outside XML. */
  static List<FieldValues.Field> around(String text, int place) {
    int begin = place - 1;
    if (begin < 0 || text.charAt(begin) != '<') {
      return List.of();
    }
    for (int before = before(text, begin); before >= 0; before = before(text, begin)) {
      begin = before;
    }
    List<FieldValues.Field> fields = new ArrayList<>();
    for (int end = end(text, begin); end > 0; end = end(text, begin)) {
      fields.add(field(text, begin, fields));
      begin = skip(text, end);
    }
    return fields;
  }

  /** Lines without names of their own: the first is the street's, the others may hold the town. */
  private static FieldValues.Field field(String text, int open, List<FieldValues.Field> before) {
    int close = text.indexOf('>', open);
    FieldRole role = FieldNames.role(text.substring(open + 1, close));
    boolean first = before.stream().allMatch(field -> field.role() == FieldRole.COUNTRY);
    String value = text.substring(close + 1, text.indexOf('<', close));
    FieldRole own = role == FieldRole.TOWN && first ? FieldRole.STREET : role;
    return new FieldValues.Field(own, open + 1, close + 1, value);
  }

  /** Where the element before another begins; -1 where none without others in it ends there. */
  private static int before(String text, int from) {
    int end = from - 1;
    while (end > 0 && BLANKS.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    int closing = end > 0 && text.charAt(end) == '>' ? text.lastIndexOf("</", end) : -1;
    int open = closing < 0 ? -1 : text.lastIndexOf('<', closing - 1);
    return open >= 0 && end(text, open) == end + 1 ? open : -1;
  }

  /** Where an element with nothing but text ends that begins at a place; -1 where none does. */
  private static int end(String text, int open) {
    if (open >= text.length() || text.charAt(open) != '<') {
      return -1;
    }
    int close = text.indexOf('>', open);
    int next = close < 0 ? -1 : text.indexOf('<', close);
    if (next < 0 || next - open > LONGEST || next == close + 1) {
      return -1;
    }
    String end = "</" + text.substring(open + 1, close) + ">";
    return text.startsWith(end, next) ? next + end.length() : -1;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
