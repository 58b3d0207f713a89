package org.mailboxinventory.report.write;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mailboxinventory.report.inventory.Inventory;

/**
 * Writes {@code manifest.json}: the run, the digests of what judged it, and of every other file of
 * the run folder its size and SHA-256, so that any change shows.
 */
final class Manifest {
  static final String NAME = "manifest.json";

  private Manifest() {}

  /** Of all files that are in the folder by now. */
  static void write(Inventory inventory, Path folder) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("run", inventory.run().id());
    manifest.put("program", "mailbox-inventory " + inventory.run().toolVersion());
    manifest.put("asOf", inventory.run().asOf().toString());
    manifest.put("catalogue", inventory.run().catalogue().digest());
    manifest.put("law", inventory.law().digest());
    manifest.put("rules", inventory.run().rulesDigest());
    manifest.put(
        "inputs",
        inventory.run().inputs().stream()
            .map(it -> Map.of("kind", it.kind(), "sha256", it.sha256()))
            .toList());
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("mailboxes", inventory.mailboxes().size());
    counts.put(
        "holdings", inventory.mailboxes().stream().mapToLong(it -> it.holdings().size()).sum());
    counts.put("actions", inventory.actions().size());
    manifest.put("counts", counts);
    List<Map<String, Object>> files = new ArrayList<>();
    for (Path file : files(folder)) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", folder.relativize(file).toString().replace('\\', '/'));
      entry.put("bytes", Files.size(file));
      entry.put("sha256", digest(file));
      files.add(entry);
    }
    manifest.put("files", files);
    byte[] json =
        new ObjectMapper()
            .writerWithDefaultPrettyPrinter()
            .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .writeValueAsBytes(manifest);
    Files.writeString(folder.resolve(NAME), new String(json, StandardCharsets.UTF_8) + "\n");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String digest(Path file) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
