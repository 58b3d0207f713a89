package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** {@code manifest.json}: size and SHA-256 of every file of a run folder, and which law judged. */
public final class Manifest {
  /** Its name in the folder. */
  public static final String NAME = "manifest.json";

  /** The name of its timestamp, which it does not list. */
  public static final String TIMESTAMP = "manifest.tsr";

  private static final int BUFFER = 1 << 17;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Manifest() {}

  /**
   * By which law the folder was judged.
   *
   * @param version of the law pack
   * @param digest {@code sha256:…} over its files
   */
  public record Law(String version, String digest) {}

  /** Writes the manifest of all files that are in the folder. */
  public static void write(Path folder) throws IOException {
    write(folder, null, null);
  }

  /** The same with the law that judged, signed where there is a key. */
  public static void write(Path folder, @Nullable Law law, @Nullable SigningKey key)
      throws IOException {
    ObjectNode manifest = JSON.createObjectNode();
    if (law != null) {
      manifest.putObject("law").put("version", law.version()).put("digest", law.digest());
    }
    ArrayNode files = manifest.putArray("files");
    for (Map.Entry<String, String> file : digests(folder).entrySet()) {
      ObjectNode entry = files.addObject();
      entry.put("name", file.getKey());
      entry.put("bytes", Files.size(folder.resolve(file.getKey())));
      entry.put("sha256", file.getValue());
    }
    if (key != null) {
      ObjectNode signature = manifest.putObject("signature");
      signature.put("algorithm", key.algorithm());
      signature.put("value", key.sign(signed(manifest)));
    }
    JSON.writeValue(folder.resolve(NAME).toFile(), manifest);
  }

  /**
   * What is signed: the law and the list of files, in the order and with the facts of the manifest.
   */
  private static byte[] signed(JsonNode manifest) {
    JsonNode law = manifest.path("law");
    String head = law.isMissingNode() ? "manifest 1\n" : "manifest 2\n" + law + "\n";
    return ("mailbox-inventory " + head + manifest.path("files")).getBytes(StandardCharsets.UTF_8);
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
    return sha256(folder.resolve(NAME));
  }

  /** What in a folder is not as its manifest says; empty when all is. */
  public static List<String> problems(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return List.of(NAME + " is missing");
    }
    List<String> problems = new ArrayList<>();
    Map<String, String> found = digests(folder);
    JsonNode files;
    try {
      files = JSON.readTree(file.toFile()).path("files");
    } catch (IOException e) {
      return List.of(NAME + " is no manifest");
    }
    for (JsonNode entry : files) {
      String name = entry.path("name").asText();
      String digest = found.remove(name);
      if (digest == null) {
        problems.add(name + " is missing");
      } else if (!digest.equals(entry.path("sha256").asText())) {
        problems.add(name + " was changed");
      }
    }
    found.keySet().forEach(name -> problems.add(name + " was added"));
    return problems;
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    Map<String, Path> named = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        named.put(folder.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    named.remove(NAME);
    named.remove(TIMESTAMP);
    Map<String, String> digests = new ConcurrentHashMap<>();
    try {
      named.entrySet().parallelStream()
          .forEach(it -> digests.put(it.getKey(), unchecked(it.getValue())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new TreeMap<>(digests);
  }

  private static String unchecked(Path file) {
    try {
      return sha256(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
