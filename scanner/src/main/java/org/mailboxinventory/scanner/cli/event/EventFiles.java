package org.mailboxinventory.scanner.cli.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.mailboxinventory.report.trust.AccessLog;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;

/** The files of events as they lie beside a ledger: read, or refused with what to do. */
final class EventFiles {
  /** What the access log calls the digest of an event's file. */
  static final String DIGEST = "sha256";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".json";

  private final Path folder;

  EventFiles(Path folder) {
    this.folder = folder;
  }

  /** All of them, by id. */
  List<Path> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
          .sorted()
          .toList();
    }
  }

  static String digest(Path file) throws IOException {
    return DigestUtils.sha256Hex(Files.readAllBytes(file));
  }

  /** The id of the event that a file of this name is of. */
  private static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ENDING.length());
  }

  /** What it says; a file that this program cannot have written is named. */
  static JsonNode read(Path file) throws IOException {
    try {
      JsonNode entry = JSON.readTree(file.toFile());
      if (entry.isObject() && id(file).equals(entry.path("id").asText())) {
        Instant.parse(entry.path("openedAt").asText());
        times(entry.path("when"));
        times(entry.path("clocks"));
        return entry;
      }
    } catch (JsonProcessingException | DateTimeParseException e) {
      throw broken(file);
    }
    throw broken(file);
  }

  private static void times(JsonNode times) {
    for (JsonNode time : times) {
      if (!time.asText().isEmpty()) {
        Instant.parse(time.asText());
      }
    }
  }

  private static Failure broken(Path file) {
    return new Failure(
        ExitCode.USAGE,
        "the event "
            + file
            + " was changed by another hand or is damaged, and cannot be read; restore it from a"
            + " backup, or remove it and open the event again");
  }

  /** What is not as the access log says it was written. */
  List<String> problems(AccessLog log) throws IOException {
    Map<String, String> noted = new TreeMap<>();
    for (JsonNode entry :
        log.entries(name -> name.equals("event") || name.equals("event-closed"))) {
      noted.put(entry.path("id").asText(), entry.path(DIGEST).asText());
    }
    List<String> problems = new ArrayList<>();
    for (Path file : all()) {
      String name = String.valueOf(file.getFileName());
      String digest = noted.remove(id(file));
      if (digest == null) {
        problems.add("events/" + name + " was added");
      } else if (!digest.isEmpty() && !digest.equals(digest(file))) {
        problems.add("events/" + name + " was changed");
      }
    }
    noted.keySet().forEach(id -> problems.add("events/" + id + ENDING + " is missing"));
    return problems;
  }
}
