package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code manifest.json}: size, rows and SHA-256 of every file of a run folder, and from which scan,
 * by which law, detectors and settings they were made.
 */
public final class Manifest {
  /** Its name in the folder. */
  public static final String NAME = "manifest.json";

  /** The name of its timestamp, which it does not list. */
  public static final String TIMESTAMP = "manifest.tsr";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Manifest() {}

  /**
   * What a folder's files were made from.
   *
   * @param run id of the scan whose facts they are
   * @param asOf the time that they hold for
   * @param law the law pack that judged
   * @param catalogue the detectors that found
   * @param settings digest of the settings in force; null where none are known
   */
  public record Origin(
      String run, Instant asOf, Pack law, Pack catalogue, @Nullable String settings) {}

  /**
   * A version of facts that were used.
   *
   * @param digest {@code sha256:…} over them
   */
  public record Pack(String version, String digest) {
    private void write(ObjectNode into) {
      into.put("version", version).put("digest", digest);
    }
  }

  /** Writes the manifest of all files that are in the folder. */
  public static void write(Path folder) throws IOException {
    write(folder, null, null);
  }

  /** The same with what they were made from, signed where there is a key. */
  public static void write(Path folder, @Nullable Origin origin, @Nullable SigningKey key)
      throws IOException {
    ObjectNode manifest = JSON.createObjectNode();
    if (origin != null) {
      write(origin, manifest);
    }
    ArrayNode files = manifest.putArray("files");
    for (Map.Entry<String, FileSum> file : sums(folder, name -> true).entrySet()) {
      ObjectNode entry = files.addObject();
      entry.put("name", file.getKey());
      entry.put("bytes", Files.size(folder.resolve(file.getKey())));
      file.getValue().rows().ifPresent(rows -> entry.put("rows", rows));
      entry.put("sha256", file.getValue().sha256());
    }
    if (key != null) {
      ObjectNode signature = manifest.putObject("signature");
      signature.put("algorithm", key.algorithm());
      signature.put("value", key.sign(signed(manifest)));
    }
    JSON.writeValue(folder.resolve(NAME).toFile(), manifest);
  }

  private static void write(Origin origin, ObjectNode manifest) {
    manifest.putObject("run").put("id", origin.run()).put("asOf", origin.asOf().toString());
    origin.law().write(manifest.putObject("law"));
    origin.catalogue().write(manifest.putObject("catalogue"));
    if (origin.settings() != null) {
      manifest.putObject("settings").put("digest", origin.settings());
    }
  }

  /**
   * What is signed: all that the manifest says, in its order; manifests of earlier versions had
   * their law and the list of files signed.
   */
  private static byte[] signed(JsonNode manifest) {
    JsonNode law = manifest.path("law");
    String text;
    if (manifest.has("run")) {
      text = "manifest 3\n" + manifest.<ObjectNode>deepCopy().without("signature");
    } else {
      text = law.isMissingNode() ? "manifest 1\n" : "manifest 2\n" + law + "\n";
      text += manifest.path("files");
    }
    return ("mailbox-inventory " + text).getBytes(StandardCharsets.UTF_8);
  }

  /** Why the manifest is not signed by the owner of that key; empty when it is. */
  public static Optional<String> unsigned(Path folder, PublicKey by) throws IOException {
    JsonNode manifest;
    try {
      manifest = JSON.readTree(folder.resolve(NAME).toFile());
    } catch (JsonProcessingException e) {
      return Optional.of(NAME + " is no manifest");
    }
    String value = manifest.at("/signature/value").asText();
    if (value.isEmpty()) {
      return Optional.of(NAME + " is not signed");
    }
    return SigningKey.isSigned(signed(manifest), value, by)
        ? Optional.empty()
        : Optional.of(NAME + " is not signed with this key, or was changed since");
  }

  /** The digest of the manifest itself. */
  public static String digest(Path folder) throws IOException {
    return FileSum.of(folder.resolve(NAME)).sha256();
  }

  /** What in a folder is not as its manifest says; empty when all is. */
  public static List<String> problems(Path folder) throws IOException {
    return problems(folder, name -> true);
  }

  /** The same of the files with such names alone; no other is read. */
  public static List<String> problems(Path folder, Predicate<String> names) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return List.of(NAME + " is missing");
    }
    List<String> problems = new ArrayList<>();
    Map<String, FileSum> found = sums(folder, names);
    JsonNode files;
    try {
      files = JSON.readTree(file.toFile()).path("files");
    } catch (IOException e) {
      return List.of(NAME + " is no manifest");
    }
    for (JsonNode entry : files) {
      String name = entry.path("name").asText();
      if (!names.test(name)) {
        continue;
      }
      FileSum sum = found.remove(name);
      if (sum == null) {
        problems.add(name + " is missing");
      } else if (!sum.sha256().equals(entry.path("sha256").asText())) {
        problems.add(name + " was changed");
      }
    }
    found.keySet().forEach(name -> problems.add(name + " was added"));
    return problems;
  }

  private static Map<String, FileSum> sums(Path folder, Predicate<String> names)
      throws IOException {
    Map<String, Path> named = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        named.put(folder.relativize(file).toString().replace('\\', '/'), file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    named.remove(NAME);
    named.remove(TIMESTAMP);
    named.keySet().removeIf(names.negate());
    Map<String, FileSum> sums = new ConcurrentHashMap<>();
    try {
      named.entrySet().parallelStream()
          .forEach(it -> sums.put(it.getKey(), unchecked(it.getValue())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new TreeMap<>(sums);
  }

  private static FileSum unchecked(Path file) {
    try {
      return FileSum.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
