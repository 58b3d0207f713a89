package org.mailboxinventory.scanner.source.graph.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list to its end. Each page is a request of its own with all its headers, and a page that
 * fails keeps its status and code.
 */
public final class Pager {
  /** More than any tenant has of anything that is listed whole. */
  private static final long MOST_ENTRIES = 1_000_000;

  private final Requests requests;

  public Pager(Requests requests) {
    this.requests = requests;
  }

  /**
   * All elements of the list that begins with {@code first}.
   *
   * @throws EndlessListException when its pages do not come to an end
   */
  public <T> List<T> all(GraphRequest first, Json.Element<T> reader) throws IOException {
    ListGuard guard = new ListGuard(first.what(), MOST_ENTRIES);
    List<T> all = new ArrayList<>();
    GraphRequest request = first;
    while (true) {
      guard.follow(request.link());
      Json.Sheet<T> sheet = requests.get(request, body -> Json.sheet(body, reader));
      guard.page(sheet.elements());
      all.addAll(sheet.elements());
      if (sheet.next() == null) {
        return all;
      }
      request = request.at(requests.links().relative(request.version(), sheet.next()));
    }
  }
}
