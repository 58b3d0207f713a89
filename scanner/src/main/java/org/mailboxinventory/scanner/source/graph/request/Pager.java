package org.mailboxinventory.scanner.source.graph.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list to its end. Each page is a request of its own with all its headers, and a page that
 * fails keeps its status and code. Where the directory has lost the place in a list, the list is
 * read anew, a few times at most.
 */
public final class Pager {
  /** More than any tenant has of anything that is listed whole. */
  private static final long MOST_ENTRIES = 1_000_000;

  private static final int MOST_RESTARTS = 3;

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
    for (int restarts = 0; ; restarts++) {
      try {
        return once(first, reader);
      } catch (ServiceFailure failure) {
        if (!failure.lostPage() || restarts == MOST_RESTARTS) {
          throw failure;
        }
      }
    }
  }

  private <T> List<T> once(GraphRequest first, Json.Element<T> reader) throws IOException {
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
