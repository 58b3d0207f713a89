package org.mailboxinventory.report.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.page.PageSettings.Audience;
import org.mailboxinventory.report.write.page.PageWriter;
import org.mailboxinventory.report.write.pdf.HeadlessBrowser;

/**
 * Writes {@code board.pdf} and {@code audit.pdf}: the page for a board and the page for an auditor,
 * printed by a browser of this machine.
 */
final class PdfFiles {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Map<String, Audience> READERS =
      Map.of("board.pdf", Audience.BOARD, "audit.pdf", Audience.AUDITOR);

  /** So many mailboxes stand in {@code audit.pdf} with the reasons of their score. */
  private static final int MAILBOXES = 2000;

  private static final String READY = "document.documentElement.dataset.ready === 'true'";

  private PdfFiles() {}

  /**
   * Writes both into a folder, or neither.
   *
   * @param program the browser; empty where there is none
   * @return why they are not there; empty when they are
   * @throws IOException when the disk is full or the folder cannot be written
   */
  static Optional<String> write(
      PageWriter page, Inventory inventory, ItemListing items, Path into, Optional<Path> program)
      throws IOException {
    return write(page, inventory, items, into, program, PATIENCE);
  }

  static Optional<String> write(
      PageWriter page,
      Inventory inventory,
      ItemListing items,
      Path into,
      Optional<Path> program,
      Duration patience)
      throws IOException {
    if (program.isEmpty()) {
      return Optional.of(
          "board.pdf and audit.pdf are not written: no Chromium, Chrome or Edge was found on the"
              + " search path; install one, or print report.html from a browser");
    }
    Path pages = Files.createDirectory(into.resolve(".pages"));
    try {
      Map<String, byte[]> printed = new LinkedHashMap<>();
      for (Map.Entry<String, Audience> reader : READERS.entrySet()) {
        Path html = pages.resolve(reader.getValue().word() + ".html");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(html))) {
          page.readBy(reader.getValue()).write(inventory, items, out);
        }
        printed.put(
            reader.getKey(), printed(program.get(), html, pages.resolve("browser"), patience));
      }
      for (Map.Entry<String, byte[]> file : printed.entrySet()) {
        Files.write(into.resolve(file.getKey()), file.getValue());
      }
      return Optional.empty();
    } catch (BrowserFailed e) {
      return Optional.of(
          "board.pdf and audit.pdf are not written: "
              + program.get()
              + " did not print the page ("
              + e.getMessage()
              + "); start it to see why, or print report.html from a browser");
    } finally {
      DeletedFolder.delete(pages);
    }
  }

  private static byte[] printed(Path program, Path html, Path folder, Duration patience)
      throws BrowserFailed {
    try (HeadlessBrowser browser = HeadlessBrowser.start(program, folder, patience)) {
      browser.open(html);
      browser.until(READY);
      browser.evaluate("document.documentElement.dataset.printed = " + MAILBOXES);
      return browser.printed();
    } catch (IOException e) {
      throw new BrowserFailed(e);
    }
  }

  /** The browser did not start, ended, or was ended. */
  private static final class BrowserFailed extends Exception {
    private static final long serialVersionUID = 1;

    BrowserFailed(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
