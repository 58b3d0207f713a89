package org.mailboxinventory.scanner.detect.address.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether fields that follow one another are an address, and which of them. */
final class FieldValues {

  /**
   * A field.
   *
   * @param name where its name begins; in a table, its value
   * @param from where its value begins
   * @param text its value; empty where it has none
   */
  record Field(FieldRole role, int name, int from, String text) {
    int to() {
      return from + text.length();
    }

    boolean filled() {
      return FieldText.filled(text);
    }
  }

  private FieldValues() {}

  /**
   * Where the address begins and ends that these fields are.
   *
   * @return null where they are none: without a street or a house, or without a code, or a town and
   *     a number
   */
  static int @Nullable [] address(List<Field> given) {
    List<Field> fields = withoutNumber(given);
    int first = -1;
    int last = -1;
    boolean street = false;
    boolean begins = false;
    boolean area = false;
    boolean house = false;
    boolean number = false;
    boolean town = false;
    boolean code = false;
    int emirate = -1;
    for (Field field : fields) {
      String text = field.text();
      FieldRole role = field.role();
      if (role != FieldRole.JOINING && FieldText.template(text)) {
        return null;
      }
      if (!field.filled() || (role == FieldRole.CODE && !FieldText.code(text))) {
        continue;
      }
      boolean named = FieldText.named(text);
      street |= role == FieldRole.STREET && named;
      begins |= role == FieldRole.STREET && FieldText.begins(text);
      house |= role == FieldRole.HOUSE;
      area |= role == FieldRole.AREA && named;
      number |= role.local() && FieldText.numbered(text);
      town |= role == FieldRole.TOWN && named;
      code |= role == FieldRole.CODE;
      emirate = role == FieldRole.EMIRATE && named ? field.to() : emirate;
      boolean bounds = role.bounds() || role == FieldRole.AREA;
      first = first < 0 && bounds ? field.from() : first;
      last = role.bounds() ? field.to() : last;
    }
    if (!town && !code && emirate > first) {
      town = true;
      last = emirate;
    }
    boolean placed = (street && (begins || number)) || (house && area && town);
    return placed && (code || (town && number)) ? new int[] {first, last} : null;
  }

  /** Without the number that they begin with, where it is of their row: another is the house's. */
  private static List<Field> withoutNumber(List<Field> fields) {
    boolean house =
        fields.stream()
            .skip(1)
            .anyMatch(field -> field.role().local() && FieldText.numbered(field.text()));
    return house && fields.get(0).role() == FieldRole.NUMBER
        ? fields.subList(1, fields.size())
        : fields;
  }
}
