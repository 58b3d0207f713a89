package org.mailboxinventory.scanner.spark.drop;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The elements of lists, one list after the other. */
final class Flattened<T> implements Iterator<T> {
  private final Iterator<? extends List<T>> lists;
  private Iterator<T> now = Collections.emptyIterator();

  Flattened(Iterator<? extends List<T>> lists) {
    this.lists = lists;
  }

  @Override
  public boolean hasNext() {
    while (!now.hasNext() && lists.hasNext()) {
      now = lists.next().iterator();
    }
    return now.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return now.next();
  }
}
