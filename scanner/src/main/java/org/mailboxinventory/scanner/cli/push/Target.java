package org.mailboxinventory.scanner.cli.push;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who takes a run folder, and in which form. */
enum Target {
  SPLUNK("splunk", "Splunk ", true) {
    @Override
    void each(Path folder, URI address, Chunks.Taker taker)
        throws IOException, InterruptedException {
      lines(folder.resolve("splunk.ndjson"), address, taker);
    }
  },
  WEBHOOK("ocsf", "Bearer ", true) {
    @Override
    void each(Path folder, URI address, Chunks.Taker taker)
        throws IOException, InterruptedException {
      lines(folder.resolve("ocsf.ndjson"), address, taker);
    }

    @Override
    String mediaType() {
      return "application/x-ndjson";
    }
  },
  SENTINEL("sentinel", "Bearer ", true) {
    @Override
    void each(Path folder, URI address, Chunks.Taker taker)
        throws IOException, InterruptedException {
      new SentinelRows(address).each(folder.resolve("sentinel"), taker);
    }
  },
  /** Takes no packed body. */
  SERVICENOW("servicenow", "Bearer ", false) {
    @Override
    void each(Path folder, URI address, Chunks.Taker taker)
        throws IOException, InterruptedException {
      ServiceNowRows.each(folder.resolve("servicenow.csv"), address, taker);
    }
  };

  private final String format;
  private final String scheme;
  private final boolean packed;

  Target(String format, String scheme, boolean packed) {
    this.format = format;
    this.scheme = scheme;
    this.packed = packed;
  }

  /** Gives what is to be sent, always in the same chunks. */
  abstract void each(Path folder, URI address, Chunks.Taker taker)
      throws IOException, InterruptedException;

  /** The format of {@code report} whose files are sent. */
  String format() {
    return format;
  }

  /** Whether a file of a run folder, by its name there, is what is sent. */
  boolean sends(String name) {
    return name.startsWith(format + ".") || name.startsWith(format + "/");
  }

  /** The word before a token in the header. */
  String scheme() {
    return scheme;
  }

  /** Whether bodies are sent as gzip. */
  boolean packed() {
    return packed;
  }

  String mediaType() {
    return "application/json";
  }

  static void lines(Path file, URI address, Chunks.Taker taker)
      throws IOException, InterruptedException {
    Chunks chunks = new Chunks(Wrapping.LINES, Chunks.MOST_BYTES, Integer.MAX_VALUE, taker);
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          chunks.add(address, line.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    chunks.end(address);
  }
}
