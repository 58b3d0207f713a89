package org.mailboxinventory.scanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.sample.SampleDocuments;

/**
 * The entry for the start by which launchers have Java make the class data archive: documents are
 * read first as workers read them, so that their classes are in it too, then the command is run.
 */
public final class FirstStart {
  private FirstStart() {}

  /** Takes what {@link Main} takes. */
  public static void main(String[] args) throws IOException {
    Path fonts = Files.createTempDirectory("mailbox-inventory-");
    System.setProperty("pdfbox.fontcache", fonts.toString());
    try {
      TikaExtractor.loadWorkerClasses(SampleDocuments.byName());
    } finally {
      DeletedFolder.delete(fonts);
    }
    Main.main(args);
  }
}
