package org.mailboxinventory.scanner.cli;

import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.sample.SampleDocuments;

/**
 * The entry for the start by which launchers have Java make the class data archive: documents are
 * read first as workers read them, so that their classes are in it too, then the command is run.
 */
public final class FirstStart {
  private FirstStart() {}

  /** Takes what {@link Main} takes. */
  public static void main(String[] args) {
    TikaExtractor.loadWorkerClasses(SampleDocuments.byName());
    Main.main(args);
  }
}
