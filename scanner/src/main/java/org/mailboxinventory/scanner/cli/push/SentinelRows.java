package org.mailboxinventory.scanner.cli.push;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the folder {@code sentinel}, each for the stream of its table, as the Logs Ingestion
 * API of Azure Monitor takes them.
 */
final class SentinelRows {
  private static final String VERSION = "2023-01-01";

  private final ObjectMapper mapper = new ObjectMapper();
  private final URI rule;

  /** {@code rule}: the address of a data collection rule at its endpoint. */
  SentinelRows(URI rule) {
    this.rule = rule;
  }

  /** The address of a rule by its immutable id. */
  static URI address(URI endpoint, String immutableId) {
    String base = endpoint.toString().replaceAll("/+$", "");
    return URI.create(base + "/dataCollectionRules/" + immutableId);
  }

  void each(Path folder, Chunks.Taker taker) throws IOException, InterruptedException {
    for (JsonNode table : mapper.readTree(folder.resolve("tables.json").toFile())) {
      URI address =
          URI.create(
              rule + "/streams/" + table.path("stream").asText() + "?api-version=" + VERSION);
      Chunks chunks = new Chunks(Wrapping.ARRAY, Chunks.MOST_BYTES, Integer.MAX_VALUE, taker);
      for (Path file : files(folder, table.path("files").asText())) {
        rows(file, address, chunks);
      }
      chunks.end(address);
    }
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var found = Files.newDirectoryStream(folder, pattern)) {
      found.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private void rows(Path file, URI address, Chunks chunks)
      throws IOException, InterruptedException {
    try (JsonParser parser = mapper.getFactory().createParser(file.toFile())) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new IOException("no array: " + file);
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        chunks.add(address, mapper.writeValueAsBytes(mapper.readTree(parser)));
      }
    }
  }
}
