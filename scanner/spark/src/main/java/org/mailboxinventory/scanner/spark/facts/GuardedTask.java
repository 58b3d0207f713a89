package org.mailboxinventory.scanner.spark.facts;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * Wraps what is sent to executors: whatever it throws, then or later, becomes a {@link
 * TaskFailure}.
 *
 * @param task makes rows of what a partition holds, one after the other as they are asked for
 */
public record GuardedTask<T, R>(FlatMapFunction<Iterator<T>, R> task)
    implements FlatMapFunction<Iterator<T>, R> {

  @Override
  public Iterator<R> call(Iterator<T> input) {
    try {
      return new GuardedIterator<>(task.call(input));
    } catch (Throwable e) {
      throw TaskFailure.of(e);
    }
  }

  private record GuardedIterator<R>(Iterator<R> rows) implements Iterator<R> {
    @Override
    public boolean hasNext() {
      try {
        return rows.hasNext();
      } catch (Throwable e) {
        throw TaskFailure.of(e);
      }
    }

    @Override
    public R next() {
      try {
        return rows.next();
      } catch (Throwable e) {
        throw TaskFailure.of(e);
      }
    }
  }
}
