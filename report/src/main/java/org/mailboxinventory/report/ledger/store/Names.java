package org.mailboxinventory.report.ledger.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;

/** The dictionary of names that rows refer to by number; 0 stands for no name. */
public final class Names {
  private static final int NONE = 0;

  private final Database database;
  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<Integer, String> texts = new HashMap<>();

  public Names(Database database) {
    this.database = database;
  }

  /** The number of a name, given to it when it has none. */
  public int code(String text) throws SQLException {
    int code = known(text);
    if (code == NONE) {
      code = database.insert("INSERT INTO name (text) VALUES (?)", text);
      codes.put(text, code);
    }
    return code;
  }

  /** The number of a name; 0 when it has none, and then no row refers to it. */
  public int known(String text) throws SQLException {
    Integer remembered = codes.get(text);
    if (remembered != null) {
      return remembered;
    }
    int code = database.number("SELECT key FROM name WHERE text = ?", text);
    if (code != NONE) {
      codes.put(text, code);
    }
    return code;
  }

  public int code(@Nullable Reason reason) throws SQLException {
    return reason == null ? NONE : code(reason.word());
  }

  public String text(int code) throws SQLException {
    String known = texts.get(code);
    if (known == null) {
      known =
          database
              .first("SELECT text FROM name WHERE key = ?", row -> row.getString(1), code)
              .orElseThrow();
      texts.put(code, known);
    }
    return known;
  }

  public @Nullable Reason reason(int code) throws SQLException {
    return code == NONE
        ? null
        : Reason.valueOf(text(code).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Forgets what it remembers, after a transaction that came to nothing. */
  public void forget() {
    codes.clear();
    texts.clear();
  }
}
