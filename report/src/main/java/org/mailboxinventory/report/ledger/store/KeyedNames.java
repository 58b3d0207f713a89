package org.mailboxinventory.report.ledger.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts ids and positions that were made from names under the key, in a ledger of the first version:
 * there they were plain hashes of paths, which anybody could try names against. The keyed form of a
 * name is made from its plain hash, so nothing has to be read again and nothing counts twice. What
 * was overwritten may lie in unused space of the file, so the file is written anew after that.
 */
final class KeyedNames {
  /** As the first version kept them: hashes without a key. */
  static final int PLAIN = 0;

  static final int KEYED = 1;

  /** Under the key, with remains of the hashes in unused space. */
  static final int REMAINS = 2;

  private static final Pattern ID = Pattern.compile("([0-9a-f]{32})(#\\d{1,18})?");
  private static final Pattern HASH = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");
  private static final int AT_ONCE = 10_000;

  private final Database database;
  private final Path temporary;

  /** {@code temporary}: a folder for what is written while the file is written anew. */
  KeyedNames(Database database, Path temporary) {
    this.database = database;
    this.temporary = temporary;
  }

  void apply(UnaryOperator<String> keyed) {
    if (state() == PLAIN) {
      database.transaction(
          () -> {
            folders(keyed);
            items(keyed);
            set(REMAINS);
            return REMAINS;
          });
    }
    if (state() == REMAINS) {
      database.rewrite(temporary);
      database.transaction(
          () -> {
            set(KEYED);
            return KEYED;
          });
    }
  }

  /** A ledger without a source has no names. */
  private int state() {
    return database.transaction(
        () -> database.first("SELECT names FROM identity", row -> row.getInt(1)).orElse(KEYED));
  }

  private void set(int state) throws SQLException {
    database.update("UPDATE identity SET names = ?", state);
  }

  private record Named(String id, @Nullable String position) {}

  private void folders(UnaryOperator<String> keyed) throws SQLException {
    Map<Integer, Named> all = new LinkedHashMap<>();
    try (ResultSet rows = database.query("SELECT key, id, position FROM folder")) {
      while (rows.next()) {
        all.put(rows.getInt(1), new Named(rows.getString(2), rows.getString(3)));
      }
    }
    for (Map.Entry<Integer, Named> folder : all.entrySet()) {
      database.update(
          "UPDATE folder SET id = ?, position = ? WHERE key = ?",
          id(folder.getValue().id(), keyed),
          position(folder.getValue().position(), keyed),
          folder.getKey());
    }
  }

  private void items(UnaryOperator<String> keyed) throws SQLException {
    int last = 0;
    Map<Integer, String> some = itemsAfter(last);
    while (!some.isEmpty()) {
      for (Map.Entry<Integer, String> item : some.entrySet()) {
        last = item.getKey();
        database.update(
            "UPDATE item SET id = ? WHERE key = ?", id(item.getValue(), keyed), item.getKey());
      }
      some = itemsAfter(last);
    }
  }

  private Map<Integer, String> itemsAfter(int key) throws SQLException {
    Map<Integer, String> some = new LinkedHashMap<>();
    try (ResultSet rows =
        database.query(
            "SELECT key, id FROM item WHERE key > ? ORDER BY key LIMIT " + AT_ONCE, key)) {
      while (rows.next()) {
        some.put(rows.getInt(1), rows.getString(2));
      }
    }
    return some;
  }

  private static String id(String id, UnaryOperator<String> keyed) {
    return ID.matcher(id).matches() ? hashes(id, keyed) : id;
  }

  private static @Nullable String position(@Nullable String position, UnaryOperator<String> keyed) {
    return position == null ? null : hashes(position, keyed);
  }

  private static String hashes(String text, UnaryOperator<String> keyed) {
    return HASH.matcher(text).replaceAll((MatchResult hash) -> keyed.apply(hash.group()));
  }
}
