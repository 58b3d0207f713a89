package org.mailboxinventory.scanner.detect.address.field;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The address in a form: fields with their names before them, on lines that follow one another. */
final class AddressForm {
  /** So many lines at most are looked at above and below the field of a town or a code. */
  private static final int ABOVE = 10;

  private static final int BELOW = 4;

  /** So many bytes at most. */
  private static final int LONGEST = 900;

  private AddressForm() {}

  /** Hands over the address that the field named at a place belongs to. */
  static void find(byte[] text, int place, int length, AddressSink sink) {
    int begin = above(text, place);
    int end = below(text, place, length);
    String form = new String(text, begin, end - begin, StandardCharsets.UTF_8);
    int own = new String(text, begin, place - begin, StandardCharsets.UTF_8).length();
    List<FieldValues.Field> elements = FormElements.around(form, own);
    List<FieldValues.Field> group = elements.isEmpty() ? group(form, own) : elements;
    int[] address = FieldValues.address(group);
    if (address != null) {
      sink.address(begin + bytes(form, address[0]), begin + bytes(form, address[1]));
    }
  }

  private static int bytes(String form, int to) {
    return form.substring(0, to).getBytes(StandardCharsets.UTF_8).length;
  }

  private static int above(byte[] text, int place) {
    int begin = place;
    int lines = 0;
    for (int i = place - 1; i >= 0 && place - i < LONGEST; i--) {
      if (text[i] == '\n' && ++lines > ABOVE) {
        return i + 1;
      }
      begin = i == 0 ? 0 : text[i] == '\n' ? i + 1 : begin;
    }
    return begin;
  }

  private static int below(byte[] text, int place, int length) {
    int lines = 0;
    int at = place;
    while (at < length && at - place < LONGEST) {
      if (text[at] == '\n' && ++lines > BELOW) {
        return at;
      }
      at++;
    }
    while (at > place && at < length && text[at] != '\n') {
      at--;
    }
    return at;
  }

  /** The fields of the address that holds the name at {@code own}. */
  private static List<FieldValues.Field> group(String form, int own) {
    if (!named(form, own)) {
      return List.of();
    }
    List<FieldValues.Field> group = new ArrayList<>();
    Set<FieldRole> seen = EnumSet.noneOf(FieldRole.class);
    FieldRole before = FieldRole.NONE;
    int line = 0;
    while (line <= form.length()) {
      int end = form.indexOf('\n', line);
      int to = end < 0 ? form.length() : end;
      List<FieldValues.Field> fields = FormLine.fields(form, line, to);
      for (FieldValues.Field field : fields) {
        FieldRole role = field.role();
        if (role == FieldRole.NONE || another(role, before, seen)) {
          if (holds(group, own)) {
            return group;
          }
          group.clear();
          seen.clear();
        }
        if (role != FieldRole.NONE) {
          group.add(field);
        }
        if (field.filled()) {
          seen.add(role);
        }
        before = role;
      }
      if (fields.isEmpty()) {
        if (holds(group, own)) {
          return group;
        }
        group.clear();
        seen.clear();
      }
      line = to + 1;
    }
    return holds(group, own) ? group : List.of();
  }

  /** Whether a field of an address on the line of {@code own} has the name that is there. */
  private static boolean named(String form, int own) {
    int line = form.lastIndexOf('\n', own - 1) + 1;
    int end = form.indexOf('\n', own);
    List<FieldValues.Field> fields = FormLine.fields(form, line, end < 0 ? form.length() : end);
    fields.removeIf(field -> field.role() == FieldRole.NONE);
    return holds(fields, own);
  }

  /** Whether a field of this part of an address begins another one. */
  private static boolean another(FieldRole role, FieldRole before, Set<FieldRole> seen) {
    boolean placed = seen.contains(FieldRole.CODE) || seen.contains(FieldRole.TOWN);
    if (role == FieldRole.HOUSE) {
      return placed && seen.contains(FieldRole.STREET) && before != FieldRole.HOUSE;
    }
    return role.bounds() && role != before && seen.contains(role);
  }

  private static boolean holds(List<FieldValues.Field> group, int own) {
    for (FieldValues.Field field : group) {
      if (field.name() <= own && own < field.from() + 1) {
        return true;
      }
    }
    return false;
  }
}
