package org.mailboxinventory.scanner.cli.check;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.settings.Settings;

/**
 * What a trial needs of this machine, until it is closed.
 *
 * @param extractor null where the machine does not serve, which the check of the machine says
 */
record TrialWork(@Nullable WorkFolder work, @Nullable Extractor extractor)
    implements AutoCloseable {

  static TrialWork open(Wiring wiring, Settings settings) {
    WorkFolder work = null;
    try {
      work = WorkFolder.open(settings.workDir());
      return new TrialWork(work, wiring.extraction().extractor(settings.extract(), work));
    } catch (Failure doesNotServe) {
      return new TrialWork(work, null);
    }
  }

  @Override
  public void close() {
    try {
      if (extractor != null) {
        extractor.close();
      }
    } finally {
      if (work != null) {
        work.close();
      }
    }
  }
}
