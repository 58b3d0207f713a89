package org.mailboxinventory.scanner.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;

/**
 * Scans of the same files by either engine, within this process.
 *
 * @param from what is scanned
 * @param folder where ledgers and run folders lie
 */
record Engines(Path from, Path folder) {

  InventoryFile local(String name, String... more) throws IOException {
    return ended(name, TestDrops.scan(from, folder, name, more));
  }

  InventoryFile spark(String name, String... more) throws IOException {
    List<String> arguments = TestDrops.scan(from, folder, name, more);
    arguments.addAll(List.of("--engine", "spark"));
    return ended(name, arguments);
  }

  private InventoryFile ended(String name, List<String> arguments) throws IOException {
    Ended ended = Program.run(arguments);
    assertThat(ended.code()).as(ended.err()).isIn(0, 3);
    return InventoryFile.in(folder.resolve(name));
  }

  /** The setting by which scans of other names fill one ledger. */
  String[] ledger(String name, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "--set";
    all[1] = "ledger.path=" + folder.resolve(name);
    System.arraycopy(more, 0, all, 2, more.length);
    return all;
  }
}
