package org.mailboxinventory.scanner.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How values are written. What does not fit is an {@link IllegalArgumentException}, an {@link
 * ArithmeticException} or a {@link java.time.DateTimeException}.
 */
final class Notation {
  private static final Pattern SIZE =
      Pattern.compile("(\\d+)\\s*(B|KB|MB|GB|TB)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPAN = Pattern.compile("(\\d+)\\s*(ms|s|m|h|d)");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final int DATE_LENGTH = "2024-04-01".length();

  private Notation() {}

  /** Bytes, as in {@code 150MB}; each unit is 1024 of the one before. At least one. */
  static long size(String text) {
    Matcher matcher = matched(SIZE, text);
    String unit = matcher.group(2) == null ? "B" : matcher.group(2).toUpperCase(Locale.ROOT);
    long factor = 1L << (10 * List.of("B", "KB", "MB", "GB", "TB").indexOf(unit));
    long bytes = Math.multiplyExact(Long.parseLong(matcher.group(1)), factor);
    if (bytes == 0) {
      throw new IllegalArgumentException("nothing");
    }
    return bytes;
  }

  /** A whole number from one on. */
  static int count(String text) {
    int number = Integer.parseInt(text.strip());
    if (number < 1) {
      throw new IllegalArgumentException("less than one");
    }
    return number;
  }

  /** A time span such as {@code 60s}, {@code 15m}, {@code 4h}. Longer than none. */
  static Duration span(String text) {
    Matcher matcher = matched(SPAN, text);
    long count = Long.parseLong(matcher.group(1));
    if (count == 0) {
      throw new IllegalArgumentException("nothing");
    }
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  /** A time such as {@code 2026-04-01T00:00:00Z}, or a date for its first instant in UTC. */
  static Instant time(String text) {
    return text.length() == DATE_LENGTH
        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
        : Instant.parse(text);
  }

  /** An address with a host, and without a user or password, which would be shown with it. */
  static URI address(String text) {
    try {
      URI uri = new URI(text);
      if (uri.getHost() == null || uri.getUserInfo() != null) {
        throw new IllegalArgumentException("no host, or a user");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address", e);
    }
  }

  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("no path", e);
    }
  }

  /** An ISO 3166-1 alpha-2 code. */
  static String country(String text) {
    if (!COUNTRIES.contains(text)) {
      throw new IllegalArgumentException("no country");
    }
    return text;
  }

  private static Matcher matched(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not written so");
    }
    return matcher;
  }
}
