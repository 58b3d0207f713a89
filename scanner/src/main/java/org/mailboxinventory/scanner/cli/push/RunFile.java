package org.mailboxinventory.scanner.cli.push;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;

/** What is sent of a run folder, compared with the folder's manifest where it has one. */
final class RunFile {
  private RunFile() {}

  /** What another hand changed is not passed on as what was found. */
  static void refuseChanged(Path folder, Target target) throws IOException {
    if (!Files.exists(folder.resolve(Manifest.NAME))) {
      return;
    }
    List<String> problems = Manifest.problems(folder, target::sends);
    if (!problems.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          folder
              + " is not as it was written: "
              + String.join(", ", problems)
              + "; find out who changed it, and write it anew with report --format "
              + target.format());
    }
  }
}
