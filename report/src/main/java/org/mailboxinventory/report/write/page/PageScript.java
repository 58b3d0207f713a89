package org.mailboxinventory.report.write.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The page's own style and script, and the policy that admits nothing else. The script's modules
 * are joined into one function: they import from each other alone, and no name is used twice.
 */
record PageScript(String style, String script) {
  private static final List<String> MODULES =
      List.of(
          "tree.js",
          "unpack.js",
          "text.js",
          "charts.js",
          "table.js",
          "order.js",
          "filter.js",
          "store.js",
          "app.js",
          "places.js",
          "sections.js",
          "list.js",
          "mailbox.js",
          "main.js");

  private static final Pattern IMPORT =
      Pattern.compile("^import \\{[^}]*\\} from \"\\./[a-z]+\\.js\";\\n", Pattern.MULTILINE);
  private static final Pattern EXPORT = Pattern.compile("^export ", Pattern.MULTILINE);
  private static final Pattern NAME =
      Pattern.compile("^(?:async )?(?:const|let|function|class) (?<name>\\w+)", Pattern.MULTILINE);

  static PageScript load() {
    StringBuilder script = new StringBuilder("(() => {\n\"use strict\";\n");
    for (String module : MODULES) {
      script.append(joined(resource(module)));
    }
    return new PageScript(resource("page.css"), checked(script.append("})();\n").toString()));
  }

  /** A module without its imports and exports. */
  static String joined(String module) {
    return EXPORT.matcher(IMPORT.matcher(module).replaceAll("")).replaceAll("");
  }

  /** Refuses what would not work as one script within a page. */
  static String checked(String script) {
    Matcher name = NAME.matcher(script);
    Set<String> names = new HashSet<>();
    while (name.find()) {
      if (!names.add(name.group("name"))) {
        throw new IllegalStateException("two modules of the page use " + name.group("name"));
      }
    }
    for (String refused : List.of("</script", "<!--", "\nimport ", "\nexport ")) {
      if (script.contains(refused)) {
        throw new IllegalStateException("the page's script holds " + refused.strip());
      }
    }
    return script;
  }

  /**
   * The content security policy: these two texts alone, no network, no markup from text; when
   * served, the page may ask its own server.
   */
  String policy(boolean served) {
    return "default-src 'none'; script-src 'sha256-"
        + digest(script)
        + "'; style-src 'sha256-"
        + digest(style)
        + "'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
        + " trusted-types 'none'"
        + (served ? "; connect-src 'self'" : "");
  }

  private static String resource(String name) {
    try (InputStream stream = PageScript.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    return Base64.getEncoder().encodeToString(DigestUtils.sha256(text));
  }
}
