package org.mailboxinventory.report.write.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.model.ShownText;

/** Where laws stood and stand that changed since the earlier run. */
final class LawStandings {
  private LawStandings() {}

  static Map<String, Object> json(LawThen.Change change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", ShownText.of(change.name()));
    json.put("was", parts(change.was()));
    json.put("is", parts(change.is()));
    return json;
  }

  /** Status, first day and last day, each empty where there is none. */
  private static @Nullable List<String> parts(@Nullable String standing) {
    return standing == null
        ? null
        : List.of(standing.split(" ", 2)[0], after(standing, " from "), after(standing, " until "));
  }

  private static String after(String standing, String word) {
    int at = standing.indexOf(word);
    return at < 0 ? "" : standing.substring(at + word.length()).split(" ", 2)[0];
  }
}
