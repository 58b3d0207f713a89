package org.mailboxinventory.scanner.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.MailboxKind;

/** From texts to typed values, noting each that does not fit. */
final class TypedSettings {
  private static final Pattern SIZE =
      Pattern.compile("(\\d+)\\s*(B|KB|MB|GB|TB)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPAN = Pattern.compile("(\\d+)\\s*(ms|s|m|h|d)");
  private static final Set<String> FORMATS = Set.of("html", "json", "csv");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> CLOUDS =
      Set.of("global", "us-gov-high", "us-gov-dod", "china", "custom");

  private final Map<String, SettingsTree.Leaf> leaves;
  private final List<Problem> problems;

  TypedSettings(Map<String, SettingsTree.Leaf> leaves, List<Problem> problems) {
    this.leaves = leaves;
    this.problems = problems;
  }

  /**
   * Keys of the contract that this version cannot follow yet: any other value than the default is a
   * problem, so that nobody relies on them.
   */
  private static final Map<String, String> ONLY =
      Map.ofEntries(
          Map.entry("mailboxes.groups", ""),
          Map.entry("items.calendars", "false"),
          Map.entry("items.contacts", "false"),
          Map.entry("items.personal", "read"),
          Map.entry("evidence.disclosureNotices", ""),
          Map.entry("extract.ocr.enabled", "false"),
          Map.entry("extract.passwords", ""),
          Map.entry("detect.acceptPhrases", ""),
          Map.entry("detect.acceptDomains", ""),
          Map.entry("ledger.fingerprints", "keep"),
          Map.entry("ledger.retainDays", ""),
          Map.entry("judge.rules", ""),
          Map.entry("judge.acceptList", ""),
          Map.entry("judge.decisions", ""),
          Map.entry("report.itemDetail", "ids"),
          Map.entry("report.minLevel", "none"),
          Map.entry("report.audience", "operations"));

  Settings settings() {
    ONLY.forEach(
        (key, only) -> {
          String given = String.join(", ", leaf(key).texts());
          if (!given.equals(only)) {
            problem(
                key,
                "cannot be changed in this version",
                only.isEmpty() ? "leave it empty" : "write " + only);
          }
        });
    return new Settings(
        tenant(),
        network(),
        new Settings.Privacy(
            text("privacy.purpose"),
            text("privacy.legalBasis"),
            text("privacy.reference"),
            text("privacy.approvedBy")),
        new Settings.Mailboxes(
            texts("mailboxes.include"),
            texts("mailboxes.exclude"),
            texts("mailboxes.groups"),
            texts("mailboxes.kinds").stream()
                .map(word -> word("mailboxes.kinds", word, MailboxKind.class, MailboxKind.UNKNOWN))
                .collect(Collectors.toUnmodifiableSet()),
            texts("mailboxes.protected")),
        items(),
        new Settings.EvidenceFiles(
            paths("evidence.exchangeExport"),
            paths("evidence.migrationUsers"),
            paths("evidence.disclosureNotices")),
        extract(),
        detect(),
        new Settings.Throttle(
            atLeastOne("throttle.perMailboxConcurrency"),
            atLeastOne("throttle.overallConcurrency"),
            duration("throttle.maxRetryAfter")),
        path("work.dir"),
        new Settings.LedgerPlace(
            Objects.requireNonNullElse(path("ledger.path"), Path.of("ledger")),
            path("ledger.fingerprintKey"),
            choice("ledger.fingerprints", Settings.Fingerprints.class, Settings.Fingerprints.KEEP),
            text("ledger.retainDays") == null
                ? null
                : Integer.valueOf(number("ledger.retainDays"))),
        new Settings.Judge(
            paths("judge.rules"),
            path("judge.acceptList"),
            path("judge.decisions"),
            country("judge.entityHome"),
            country("judge.providerHome"),
            instant("judge.asOf")),
        new Settings.Report(
            texts("report.formats").stream()
                .map(word -> known("report.formats", word, FORMATS))
                .toList(),
            oneOf("report.itemDetail", Set.of("none", "ids", "headers")),
            oneOf("report.minLevel", Set.of("none", "low", "medium", "high", "critical")),
            oneOf("report.audience", Set.of("board", "auditor", "operations"))));
  }

  private Settings.Tenant tenant() {
    String in = "tenant.credential.";
    return new Settings.Tenant(
        text("tenant.id"),
        oneOf("tenant.cloud", CLOUDS),
        uri("tenant.graphEndpoint"),
        uri("tenant.authority"),
        new Settings.Credential(
            choice(in + "kind", Settings.CredentialKind.class, Settings.CredentialKind.CERTIFICATE),
            text(in + "clientId"),
            path(in + "certificate"),
            secret(in + "certificatePassword"),
            secret(in + "secret"),
            secret(in + "token")));
  }

  private Settings.Network network() {
    return new Settings.Network(
        uri("network.proxy.url"),
        text("network.proxy.user"),
        secret("network.proxy.password"),
        texts("network.noProxy"),
        choice("network.trust", Settings.Trust.class, Settings.Trust.JVM),
        path("network.caBundle"));
  }

  private Settings.Items items() {
    return new Settings.Items(
        texts("items.folders.include"),
        texts("items.folders.exclude"),
        instant("items.receivedAfter"),
        instant("items.receivedBefore"),
        flag("items.includeHiddenFolders"),
        flag("items.calendars"),
        flag("items.contacts"),
        choice("items.personal", Settings.Personal.class, Settings.Personal.READ));
  }

  private Settings.Extract extract() {
    return new Settings.Extract(
        size("extract.maxItemBytes"),
        atLeastOne("extract.maxDepth"),
        duration("extract.timeoutPerItem"),
        oneOf("extract.isolation", Set.of("process")),
        flag("extract.ocr.enabled"),
        texts("extract.ocr.languages"),
        path("extract.passwords"));
  }

  private Settings.Detect detect() {
    return new Settings.Detect(
        choice("detect.minConfidence", Confidence.class, Confidence.MEDIUM),
        texts("detect.detectors.include"),
        texts("detect.detectors.exclude"),
        paths("detect.extraCatalogues"),
        path("detect.acceptPhrases"),
        texts("detect.acceptDomains"));
  }

  private SettingsTree.Leaf leaf(String key) {
    return Objects.requireNonNull(leaves.get(key), key);
  }

  private @Nullable String text(String key) {
    SettingsTree.Leaf leaf = leaf(key);
    if (leaf.list()) {
      problem(key, "is a list", "write a single value");
      return null;
    }
    return leaf.text();
  }

  /** A secret, which has no other way in than {@code ${env:NAME}} and {@code ${file:PATH}}. */
  private @Nullable String secret(String key) {
    String text = text(key);
    if (text != null && leaf(key).literal()) {
      problem(
          key,
          "is a secret that stands in the open",
          "write ${env:NAME} or ${file:PATH}, and change the secret if others could read it");
      return null;
    }
    return text;
  }

  private List<String> texts(String key) {
    return List.copyOf(leaf(key).texts());
  }

  private <T> @Nullable T parsed(String key, String expected, Function<String, T> parse) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeParseException | ArithmeticException e) {
      problem(key, "does not fit", "write " + expected);
      return null;
    }
  }

  private long size(String key) {
    Long size = parsed(key, "a size such as 150MB", TypedSettings::bytes);
    return size == null ? 1 : size;
  }

  private static long bytes(String text) {
    Matcher matcher = SIZE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException();
    }
    String unit = matcher.group(2) == null ? "B" : matcher.group(2).toUpperCase(Locale.ROOT);
    long factor = 1L << (10 * List.of("B", "KB", "MB", "GB", "TB").indexOf(unit));
    return Math.multiplyExact(Long.parseLong(matcher.group(1)), factor);
  }

  private Duration duration(String key) {
    Duration duration = parsed(key, "a time span such as 60s, 15m or 4h", TypedSettings::span);
    return duration == null ? Duration.ofSeconds(1) : duration;
  }

  /** A time span such as {@code 60s}, {@code 15m}, {@code 4h}. */
  static Duration span(String text) {
    Matcher matcher = SPAN.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException();
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  private @Nullable Instant instant(String key) {
    return parsed(key, "a time such as 2024-04-01T00:00:00Z, or a date", TypedSettings::time);
  }

  /** A time, or a date for its first instant in UTC. */
  static Instant time(String text) {
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
        : Instant.parse(text);
  }

  private int number(String key) {
    Integer number = parsed(key, "a whole number", Integer::valueOf);
    return number == null ? 1 : number;
  }

  private int atLeastOne(String key) {
    int number = number(key);
    if (number < 1) {
      problem(key, "is less than one", "write a whole number from 1 on");
    }
    return Math.max(1, number);
  }

  private boolean flag(String key) {
    return Boolean.parseBoolean(oneOf(key, Set.of("true", "false")));
  }

  private String oneOf(String key, Set<String> words) {
    return known(key, text(key), words);
  }

  private String known(String key, @Nullable String word, Set<String> words) {
    if (word == null || !words.contains(word)) {
      problem(
          key,
          word == null ? "is empty" : "'" + word + "' is not known",
          "write one of " + words.stream().sorted().toList());
      return words.iterator().next();
    }
    return word;
  }

  private String country(String key) {
    String word = text(key);
    if (word == null || !COUNTRIES.contains(word)) {
      problem(key, "is no country's code", "write two capitals of ISO 3166-1, as in IN");
      return "IN";
    }
    return word;
  }

  private <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    String word = text(key);
    return word == null ? otherwise : word(key, word, type, otherwise);
  }

  private <E extends Enum<E>> E word(String key, String word, Class<E> type, E otherwise) {
    for (E constant : type.getEnumConstants()) {
      if (spelled(constant).equals(word)) {
        return constant;
      }
    }
    problem(
        key,
        "'" + word + "' is not known",
        "write one of "
            + Arrays.stream(type.getEnumConstants()).map(TypedSettings::spelled).sorted().toList());
    return otherwise;
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private @Nullable URI uri(String key) {
    return parsed(
        key,
        "an address such as https://host.example",
        text -> {
          try {
            URI uri = new URI(text);
            if (uri.getHost() == null) {
              throw new IllegalArgumentException();
            }
            return uri;
          } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
          }
        });
  }

  private @Nullable Path path(String key) {
    return parsed(key, "a path", TypedSettings::path0);
  }

  private List<Path> paths(String key) {
    List<Path> paths = new ArrayList<>();
    for (String text : texts(key)) {
      try {
        paths.add(path0(text));
      } catch (IllegalArgumentException e) {
        problem(key, "holds something that is no path", "write paths");
      }
    }
    return List.copyOf(paths);
  }

  private static Path path0(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void problem(String key, String what, String remedy) {
    problems.add(new Problem(leaf(key).place(), "'" + key + "' " + what, remedy));
  }
}
