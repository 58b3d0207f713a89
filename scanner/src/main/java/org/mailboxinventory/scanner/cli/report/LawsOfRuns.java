package org.mailboxinventory.scanner.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.rights.OwnerOnly;

/**
 * By which law each run was last reported: a file each in the folder {@code laws} of the ledger,
 * named by the time that the facts speak of.
 */
final class LawsOfRuns {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;

  LawsOfRuns(Path ledger) {
    this.folder = ledger.resolve("laws");
  }

  private Path file(Instant asOf) {
    return folder.resolve(asOf.toEpochMilli() + ".json");
  }

  /** That of the run of a time; empty where none is kept. */
  Optional<LawThen> of(Instant asOf) throws IOException {
    if (!Files.exists(file(asOf))) {
      return Optional.empty();
    }
    JsonNode kept = JSON.readTree(file(asOf).toFile());
    Map<String, String> entries = new TreeMap<>();
    kept.path("entries")
        .properties()
        .forEach(it -> entries.put(it.getKey(), it.getValue().asText()));
    return Optional.of(LawThen.read(kept.path("digest").asText(), entries));
  }

  /** Keeps that of the run of a time. */
  void keep(Instant asOf, LawThen law) throws IOException {
    OwnerOnly.makeFolder(folder);
    OwnerOnly.makeFile(file(asOf));
    JSON.writeValue(file(asOf).toFile(), law.kept());
  }
}
