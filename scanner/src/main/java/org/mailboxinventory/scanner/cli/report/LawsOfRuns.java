package org.mailboxinventory.scanner.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.inventory.change.RunSummary;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.report.trust.AccessLog;

/**
 * By which law each run was last reported, and what it came to: a file each in the folder {@code
 * laws} of the ledger, named by the time that the facts speak of. The access log has the digest of
 * each.
 */
public final class LawsOfRuns {
  private static final String FOLDER = "laws";
  private static final String ENDING = ".json";
  private static final String SUMMARY = "summary";
  private static final int MOST_RUNS = 24;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;

  public LawsOfRuns(Path ledger) {
    this.folder = ledger.resolve(FOLDER);
  }

  private Path file(Instant asOf) {
    return folder.resolve(asOf.toEpochMilli() + ENDING);
  }

  /** That of the run of a time; empty where none is kept. */
  Optional<LawThen> of(Instant asOf) throws IOException {
    if (!Files.exists(file(asOf))) {
      return Optional.empty();
    }
    JsonNode kept = JSON.readTree(file(asOf).toFile());
    return Optional.of(
        LawThen.read(
            kept.path("digest").asText(), texts(kept.path("entries")), texts(kept.path("names"))));
  }

  private static Map<String, Object> summary(RunSummary run) {
    return new TreeMap<>(
        Map.of(
            "listed", run.listed(),
            "read", run.read(),
            "high", run.high(),
            "people", run.people(),
            "values", run.values()));
  }

  /**
   * What runs before a time came to.
   *
   * @param runs in the order of time; the last {@value #MOST_RUNS} alone
   * @param unreadable files that say it of others and cannot be read
   */
  record Before(List<RunSummary> runs, List<Path> unreadable) {
    Before {
      runs = List.copyOf(runs);
      unreadable = List.copyOf(unreadable);
    }
  }

  /** What runs before a time came to, as far as it can be read. */
  Before before(Instant time) throws IOException {
    List<RunSummary> runs = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    for (long millis : times()) {
      Instant asOf = Instant.ofEpochMilli(millis);
      if (millis < time.toEpochMilli()) {
        try {
          JsonNode kept = JSON.readTree(file(asOf).toFile()).path(SUMMARY);
          if (kept.isObject()) {
            runs.add(summary(asOf, kept));
          }
        } catch (IOException e) {
          unreadable.add(file(asOf));
        }
      }
    }
    return new Before(runs.subList(Math.max(0, runs.size() - MOST_RUNS), runs.size()), unreadable);
  }

  private static RunSummary summary(Instant asOf, JsonNode kept) {
    return new RunSummary(
        asOf,
        kept.path("listed").asLong(),
        kept.path("read").asLong(),
        kept.path("high").asLong(),
        kept.path("people").asLong(),
        kept.path("values").asLong());
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new TreeMap<>();
    node.properties().forEach(it -> texts.put(it.getKey(), it.getValue().asText()));
    return texts;
  }

  /** Keeps that of a run, whole or not at all; what the access log says of it. */
  Map<String, String> keep(LawThen law, RunSummary run) throws IOException {
    Instant asOf = run.asOf();
    Map<String, Object> kept = new TreeMap<>(law.kept());
    kept.put(SUMMARY, summary(run));
    OwnerOnly.makeFolder(folder);
    byte[] bytes = JSON.writeValueAsBytes(kept);
    Path unfinished = folder.resolve(asOf.toEpochMilli() + ".unfinished");
    OwnerOnly.makeFile(unfinished);
    Files.write(unfinished, bytes);
    Files.move(unfinished, file(asOf), StandardCopyOption.REPLACE_EXISTING);
    return Map.of(
        "time", String.valueOf(asOf.toEpochMilli()), "sha256", DigestUtils.sha256Hex(bytes));
  }

  /** Removes those of runs from before a time, which nothing is compared with any more. */
  public void forgetBefore(@Nullable Instant oldest) throws IOException {
    if (oldest == null) {
      return;
    }
    for (long time : times()) {
      if (time < oldest.toEpochMilli()) {
        Files.deleteIfExists(folder.resolve(time + ENDING));
      }
    }
  }

  /**
   * What is not as the access log says it was written.
   *
   * @param oldest when the oldest run that the ledger keeps began; what is older need not be there
   */
  public List<String> problems(AccessLog log, @Nullable Instant oldest) throws IOException {
    Map<Long, String> noted = new TreeMap<>();
    for (JsonNode entry : log.entries("report")) {
      if (entry.path("law").has("time")) {
        noted.put(
            Long.valueOf(entry.path("law").path("time").asText()),
            entry.path("law").path("sha256").asText());
      }
    }
    List<String> problems = new ArrayList<>();
    for (long time : times()) {
      String digest = noted.remove(time);
      Path file = folder.resolve(time + ENDING);
      if (digest == null) {
        problems.add(name(time) + " was added");
      } else if (!digest.equals(DigestUtils.sha256Hex(Files.readAllBytes(file)))) {
        problems.add(name(time) + " was changed");
      }
    }
    noted.keySet().stream()
        .filter(time -> oldest != null && time >= oldest.toEpochMilli())
        .forEach(time -> problems.add(name(time) + " is missing"));
    return problems;
  }

  private static String name(long time) {
    return FOLDER + "/" + time + ENDING + ", by which law a run was reported,";
  }

  private List<Long> times() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.matches("\\d{1,18}\\.json"))
          .map(name -> Long.valueOf(name.substring(0, name.length() - ENDING.length())))
          .sorted()
          .toList();
    }
  }
}
