package org.mailboxinventory.scanner.source.dataconnect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier scan noted of one user's rows, which are as they were. Where single rows are
 * asked for they are looked at after all.
 */
final class NotedOverview implements RowsOverview {
  private final Map<Integer, DropNotes.Said> files = new HashMap<>();
  private final Supplier<UserOverview> look;
  private @Nullable UserOverview looked;

  /** {@code numbers}: of the files that {@code said} tells of, in the same order. */
  NotedOverview(List<Integer> numbers, List<DropNotes.Said> said, Supplier<UserOverview> look) {
    for (int i = 0; i < numbers.size(); i++) {
      files.put(numbers.get(i), said.get(i));
    }
    this.look = look;
  }

  @Override
  public boolean superseded(int file, long place) {
    UserOverview known = looked;
    if (known == null) {
      known = look.get();
      looked = known;
    }
    return known.superseded(file, place);
  }

  @Override
  public boolean incomplete(int file) {
    DropNotes.Said said = files.get(file);
    return said != null && said.incomplete();
  }

  @Override
  public String state(int file) {
    DropNotes.Said said = files.get(file);
    return said == null ? UserOverview.state(null) : said.superseded();
  }
}
