package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.mailboxinventory.report.config.ConfigFiles;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The catalogue as expressions for another program: one for each detector, made of its patterns.
 * Those whose patterns begin at a label or an opening word have none, and checks and words of
 * context are left out.
 */
final class CatalogueExpressions {
  /** All but some characters. */
  private static final Pattern NEGATED = Pattern.compile("\\[\\^[^\\]]*\\]");

  private CatalogueExpressions() {}

  /** Writes them, one a line. */
  static Path write(Path file) throws IOException {
    ConfigFiles config = ConfigFiles.bundled();
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    List<String> lines = new ArrayList<>();
    for (String path : config.list("detectors/", ".yaml")) {
      try (InputStream stream = config.open(path)) {
        Map<String, Object> detector = yaml.load(stream);
        String expression = expression((List<?>) detector.getOrDefault("patterns", List.of()));
        if (!expression.isEmpty()) {
          lines.add("\\b(?:" + expression + ")\\b");
        }
      }
    }
    return Files.write(file, lines);
  }

  private static String expression(List<?> patterns) {
    StringJoiner expression = new StringJoiner("|");
    for (Object each : patterns) {
      Map<?, ?> pattern = (Map<?, ?>) each;
      // Line by line, as it reads, it takes none that may hold a line's end.
      String outside = NEGATED.matcher(String.valueOf(pattern.get("match"))).replaceAll("");
      if (pattern.get("anchor") == null && !outside.contains("\\n")) {
        boolean exact = "exact".equals(pattern.get("case"));
        expression.add((exact ? "(?:" : "(?i:") + pattern.get("match") + ")");
      }
    }
    return expression.toString();
  }
}
