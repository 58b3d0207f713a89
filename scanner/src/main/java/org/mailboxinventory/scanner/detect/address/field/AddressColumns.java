package org.mailboxinventory.scanner.detect.address.field;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of headers of a table with columns for a street and for a town or its code.
 *
 * @param roles of each column
 */
record AddressColumns(FieldRow headers, char separator, List<FieldRole> roles) {

  /** A line as such headers; null where it is none. */
  static @Nullable AddressColumns of(String line) {
    for (int i = 0; i < FieldRow.SEPARATORS.length(); i++) {
      char separator = FieldRow.SEPARATORS.charAt(i);
      if (separator == ' ' ? line.contains("  ") : line.indexOf(separator) >= 0) {
        FieldRow row = FieldRow.of(line, separator);
        List<FieldRole> roles = roles(row);
        if (heads(roles)) {
          return new AddressColumns(row, separator, roles);
        }
      }
    }
    return null;
  }

  private static List<FieldRole> roles(FieldRow row) {
    List<FieldRole> roles = new ArrayList<>();
    for (int cell = 0; cell < row.count(); cell++) {
      roles.add(FieldNames.role(row.text(cell)));
    }
    return roles;
  }

  private static boolean heads(List<FieldRole> roles) {
    return roles.contains(FieldRole.STREET) && roles.stream().anyMatch(FieldRole::ends);
  }

  /** Whether a line has the form of a row below these headers. */
  boolean fits(FieldRow row) {
    return separator == ' '
        ? row.count() > 1 && row.count() <= headers.count() + 1
        : row.count() == headers.count();
  }

  /** Where the addresses of a row begin and end. */
  List<int[]> addresses(FieldRow row) {
    List<int[]> found = new ArrayList<>();
    List<FieldValues.Field> fields = new ArrayList<>();
    for (int cell = 0; cell <= row.count(); cell++) {
      FieldRole role = cell < row.count() ? role(row, cell, fields) : FieldRole.NONE;
      if (role != FieldRole.NONE) {
        fields.add(new FieldValues.Field(role, row.from(cell), row.from(cell), row.text(cell)));
      } else if (!(separator == '<' && cell < row.count() && row.text(cell).isEmpty())) {
        int[] address = FieldValues.address(fields);
        if (address != null) {
          found.add(address);
        }
        fields.clear();
      }
    }
    return found;
  }

  /** None for a code that the cell before it ends in already. */
  private FieldRole role(FieldRow row, int cell, List<FieldValues.Field> before) {
    int column =
        separator == ' ' && row.count() != headers.count() ? row.below(headers, cell) : cell;
    FieldRole role = column < 0 ? FieldRole.NONE : roles.get(column);
    boolean again = role == FieldRole.CODE && !before.isEmpty() && endsIn(before, row.text(cell));
    return again ? FieldRole.NONE : role;
  }

  private static boolean endsIn(List<FieldValues.Field> fields, String code) {
    String last = fields.get(fields.size() - 1).text();
    return !code.isEmpty() && last.endsWith(code);
  }
}
