package org.mailboxinventory.scanner.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names with {@code *} for any run of characters, compared without regard to case. */
public final class Globs {
  private final List<Pattern> patterns;

  /** As they stand in settings. */
  public Globs(List<String> globs) {
    this.patterns = globs.stream().map(Globs::pattern).toList();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return patterns.isEmpty();
  }

  /** Whether one of them is the name. */
  public boolean match(String name) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
  }

  /** Whether the path, or one of those above it, matches. */
  public boolean cover(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (match(path.substring(0, end))) {
        return true;
      }
    }
    return match(path);
  }

  private static Pattern pattern(String glob) {
    String expression =
        Stream.of(glob.strip().split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return Pattern.compile(
        expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }
}
