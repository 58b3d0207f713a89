package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.count.InventoryFacts;

/**
 * Outputs as they were agreed, in {@code src/test/resources/golden}. Run the tests with {@code
 * -Dgolden.update=true} to write them anew, and look at the difference before keeping it.
 */
final class Golden {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Golden() {}

  /** The made-up bank judged by a small law that changes only with these tests. */
  static Inventory inventory() throws InvalidConfigException {
    return inventory(MadeUpBank.facts());
  }

  /** The same law's judgement of other facts. */
  static Inventory inventory(InventoryFacts facts) throws InvalidConfigException {
    LawBook law = LawReader.read(ConfigFiles.withOverlay(RESOURCES.resolve("law-for-tests")));
    return Assembly.of(facts, law, JudgeSettings.bankIn("IN", "US"), null);
  }

  /** Holds the bytes against the file. */
  static void check(String name, ByteArrayOutputStream actual) throws IOException {
    Path file = RESOURCES.resolve("golden").resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.resolveSibling("x").getParent());
      Files.write(file, actual.toByteArray());
    }
    assertThat(actual.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
  }
}
