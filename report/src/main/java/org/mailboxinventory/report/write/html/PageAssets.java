package org.mailboxinventory.report.write.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The page's own style and script, and the policy that admits nothing else. */
record PageAssets(String style, String script) {

  static PageAssets load() {
    return new PageAssets(resource("report.css"), resource("report.js"));
  }

  /** The content security policy: only these two texts, pictures as data, and no network. */
  String policy() {
    return "default-src 'none'; script-src 'sha256-"
        + digest(script)
        + "'; style-src 'sha256-"
        + digest(style)
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String resource(String name) {
    try (InputStream stream = PageAssets.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    return Base64.getEncoder().encodeToString(DigestUtils.sha256(text));
  }
}
