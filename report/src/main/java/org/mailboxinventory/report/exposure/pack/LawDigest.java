package org.mailboxinventory.report.exposure.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.mailboxinventory.report.config.ConfigFiles;

/** What tells two sets of rules apart. */
final class LawDigest {
  private LawDigest() {}

  /**
   * {@code sha256:…} over path, a zero byte, the length in digits, a zero byte and the bytes of
   * each file, sorted by path: all of {@code law/}, the categories and the geographies. Then the
   * same of the bank's own laws and rules, in their order, with {@code own} as their path.
   */
  static String of(ConfigFiles files, List<Path> own) {
    TreeSet<String> paths = new TreeSet<>(files.list("law/", ".yaml"));
    paths.add("categories.yaml");
    paths.add("places/geographies.yaml");
    try {
      MessageDigest sha = DigestUtils.getSha256Digest();
      for (String path : paths) {
        byte[] bytes;
        try (InputStream stream = files.open(path)) {
          bytes = stream.readAllBytes();
        }
        add(sha, path, bytes);
      }
      for (Path file : own) {
        add(sha, "own", Files.readAllBytes(file));
      }
      return "sha256:" + HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("a config file was readable and is not any more", e);
    }
  }

  private static void add(MessageDigest sha, String path, byte[] bytes) {
    sha.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
    sha.update(bytes);
  }
}
