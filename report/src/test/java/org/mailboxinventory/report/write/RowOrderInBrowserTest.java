package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page sorts keys without comparing them; the order is the one that comparing gives. */
class RowOrderInBrowserTest {
  private static final Path MODULE =
      Path.of("src", "main", "resources")
          .resolve("org/mailboxinventory/report/write/page/order.js");

  /** Keys of several kinds, from a generator that gives the same each time. */
  private static final String WRONG =
      """
      (() => {
        %s
        let state = 7;
        const next = () => (state = (state * 48271) %% 2147483647) / 2147483647;
        const kinds = {
          few: () => Math.floor(next() * 5),
          whole: () => Math.floor((next() - 0.5) * 1e6),
          large: () => Math.floor(next() * 100) * 1e8 + Math.floor(next() * 1e6),
          parts: () => next() - 0.5,
          zeros: () => [0, -0, 1, -1][Math.floor(next() * 4)],
          same: () => 3,
          down: at => -at
        };
        const wrong = [];
        for (const [name, key] of Object.entries(kinds)) {
          for (const size of [0, 1, 2, 70000]) {
            const keys = Float64Array.from({length: size}, (_, at) => key(at));
            const compared = Array.from(keys.keys()).sort((a, b) => keys[b] - keys[a] || a - b);
            const places = Array.from(placesFromTheLargest(keys.slice()));
            if (places.length !== size || places.some((place, at) => place !== compared[at])) {
              wrong.push(name + " " + size);
            }
          }
        }
        return wrong.join(", ");
      })()
      """;

  @Test
  void theOrderIsThatOfComparisons(@TempDir Path dir) throws Exception {
    assumeTrue(
        Files.isExecutable(Browser.PROGRAM),
        "needs a browser: Debian's Chromium at /usr/bin/chromium (apt-get install chromium)");
    String module = Files.readString(MODULE).replace("export function", "function");
    try (Browser browser = Browser.start(dir.resolve("profile"))) {
      browser.open(URI.create("about:blank"), 400, 300);
      assertThat(browser.evaluate(WRONG.formatted(module)).asText()).isEmpty();
    }
  }
}
