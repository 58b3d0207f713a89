package org.mailboxinventory.scanner.match;

import java.util.List;
import org.mailboxinventory.report.write.table.Column;

/** The columns of who was found. */
final class AffectedColumns {
  static final List<Column<Outcome.Affected>> ALL =
      List.of(
          new Column<>("customer", Outcome.Affected::number),
          new Column<>("segment", Outcome.Affected::segment),
          new Column<>("strength", one -> one.strength().word()),
          new Column<>("strength.rightPercent", one -> one.strength().right()),
          new Column<>("kinds", one -> String.join(" ", one.kinds())),
          new Column<>("mailboxes", one -> String.join(" ", one.mailboxes())),
          new Column<>("places", one -> String.join(" ", one.places())),
          Column.number("items", Outcome.Affected::items),
          Column.time("oldest", Outcome.Affected::oldest),
          Column.time("newest", Outcome.Affected::newest),
          Column.number("sharedBy", Outcome.Affected::sharedBy));

  private AffectedColumns() {}
}
