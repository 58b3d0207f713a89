package org.mailboxinventory.scanner.source.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list to its end. Each page is a request of its own with all its headers, and a page that
 * fails keeps its status and code.
 */
final class Pager {
  private final Requests requests;

  Pager(Requests requests) {
    this.requests = requests;
  }

  <T> List<T> all(Get first, Json.Element<T> reader) throws IOException {
    List<T> all = new ArrayList<>();
    Get get = first;
    while (true) {
      Json.Sheet<T> sheet = requests.get(get, body -> Json.sheet(body, reader));
      all.addAll(sheet.elements());
      if (sheet.next() == null) {
        return all;
      }
      get = get.at(requests.links().relative(get.version(), sheet.next()));
    }
  }
}
