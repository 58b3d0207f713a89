package org.mailboxinventory.scanner.source.graph.request;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Sees to it that the pages of one list come to an end: no page twice, not many in a row that bring
 * nothing new, and no more entries than a tenant can have. For one thread.
 */
public final class ListGuard {
  /** Exchange and Entra hand out empty pages now and then, never so many one after another. */
  static final int MOST_PAGES_WITHOUT_NEWS = 100;

  /** Of so many entries it is remembered that they came. */
  private static final int REMEMBERED = 10_000;

  private final String what;
  private final long most;
  private final Set<Long> links = new HashSet<>();
  private final Set<Object> recent = new LinkedHashSet<>();
  private long entries;
  private int pagesWithoutNews;

  /**
   * @param what names the list for people, as in {@code the list of users}
   * @param most entries that it may have
   */
  public ListGuard(String what, long most) {
    this.what = what;
    this.most = most;
  }

  /** The page with which the list begins. */
  public ListGuard from(String link) {
    links.add(hash(link));
    return this;
  }

  /** A page is about to be asked for. */
  public void follow(String link) throws EndlessListException {
    if (!links.add(hash(link))) {
      throw new EndlessListException(what, "a page leads back to one that was read before");
    }
  }

  /**
   * A page came.
   *
   * @param names of its entries, the same whenever the same entry comes again
   */
  public void page(Collection<?> names) throws EndlessListException {
    boolean news = false;
    for (Object name : names) {
      news |= recent.add(name);
      if (recent.size() > REMEMBERED) {
        recent.remove(recent.iterator().next());
      }
    }
    entries += names.size();
    pagesWithoutNews = news ? 0 : pagesWithoutNews + 1;
    if (pagesWithoutNews > MOST_PAGES_WITHOUT_NEWS) {
      throw new EndlessListException(
          what, "more than " + MOST_PAGES_WITHOUT_NEWS + " pages in a row brought nothing new");
    }
    if (entries > most) {
      throw new EndlessListException(what, "it has more than " + most + " entries");
    }
  }

  /** Links may be kilobytes long. */
  private static long hash(String link) {
    return ByteBuffer.wrap(DigestUtils.sha256(link)).getLong();
  }
}
