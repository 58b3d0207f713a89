package org.mailboxinventory.scanner.extract.tika.archive;

import com.pff.PSTAttachment;
import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;
import org.mailboxinventory.scanner.extract.tika.part.TooManyPartsException;

/**
 * Puts aside the messages of an Outlook store that is an attachment: of each its text, as a page,
 * and its attachments. Tika hands messages over as objects of an open store, which cannot wait.
 */
public final class PstParts {
  private static final int SEARCH_FOLDER = 3;
  private static final int EMBEDDED_MESSAGE = 5;
  private static final Set<Integer> BY_REFERENCE = Set.of(2, 3, 4, 7);
  private static final int DEEPEST = 20;

  private final NestedParts parts;
  private int messages;
  private boolean damaged;

  private PstParts(NestedParts parts) {
    this.parts = parts;
  }

  /** Fails when the store cannot be opened. */
  public static PartOutcome collect(Path file, NestedParts parts) throws IOException {
    PstParts collecting = new PstParts(parts);
    try {
      PSTFile store = new PSTFile(file.toFile());
      try {
        collecting.folder(store.getRootFolder(), "", 0);
      } finally {
        store.close();
      }
    } catch (PSTException e) {
      throw new IOException("not an Outlook store that can be read", e);
    }
    return collecting.damaged
        ? ParseOutcome.because(Reason.CORRUPT, collecting.messages > 0)
        : new Read();
  }

  private void folder(PSTFolder folder, String path, int depth) throws TooManyPartsException {
    if (depth > DEEPEST) {
      damaged = true;
      return;
    }
    try {
      if (folder.getContentCount() > 0) {
        messages(folder, path);
      }
      if (folder.hasSubfolders()) {
        for (PSTFolder inside : folder.getSubFolders()) {
          if (inside.getNodeType() != SEARCH_FOLDER) {
            folder(inside, path + safe(inside.getDisplayName()) + "/", depth + 1);
          }
        }
      }
    } catch (TooManyPartsException e) {
      throw e;
    } catch (IOException | PSTException | RuntimeException e) {
      // This folder's table is damaged; the others have their own.
      damaged = true;
    }
  }

  private void messages(PSTFolder folder, String path) throws IOException, PSTException {
    for (PSTObject child = folder.getNextChild(); child != null; child = folder.getNextChild()) {
      if (child instanceof PSTMessage message) {
        message(message, path, 0);
      }
    }
  }

  private void message(PSTMessage message, String path, int depth) throws IOException {
    String subject = safe(message.getSubject());
    String own = path + (messages + 1) + (subject.isEmpty() ? "" : " " + subject) + "/";
    messages++;
    try {
      text(message, own);
      for (int i = 0; i < message.getNumberOfAttachments(); i++) {
        attachment(message.getAttachment(i), own, i + 1, depth);
      }
    } catch (TooManyPartsException e) {
      throw e;
    } catch (IOException | PSTException | RuntimeException e) {
      parts.add(own + "damaged", new Unread(Reason.CORRUPT), 0);
    }
  }

  /** Of several forms of one text the HTML, as with every message inside a document. */
  private void text(PSTMessage message, String path) throws IOException, PSTException {
    String html = Objects.requireNonNullElse(message.getBodyHTML(), "");
    String plain = Objects.requireNonNullElse(message.getBody(), "");
    byte[] page = PstPage.of(message, html, plain).getBytes(StandardCharsets.UTF_8);
    parts.add(path + "message.html", "text/html", new ByteArrayInputStream(page));
    String rtf = html.isBlank() && plain.isBlank() ? message.getRTFBody() : null;
    if (rtf != null && !rtf.isBlank()) {
      byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
      parts.add(path + "message.rtf", "application/rtf", new ByteArrayInputStream(bytes));
    }
  }

  private void attachment(PSTAttachment attachment, String path, int number, int depth)
      throws IOException, PSTException {
    String name = path + name(attachment, number);
    int method = attachment.getAttachMethod();
    if (BY_REFERENCE.contains(method)) {
      parts.add(name, new Unread(Reason.REFERENCE_ATTACHMENT), 0);
      return;
    }
    PSTMessage nested = method == EMBEDDED_MESSAGE ? attachment.getEmbeddedPSTMessage() : null;
    if (method == EMBEDDED_MESSAGE && (nested == null || depth >= DEEPEST)) {
      parts.add(name, new Unread(nested == null ? Reason.CORRUPT : Reason.TOO_DEEP), 0);
    } else if (nested != null) {
      message(nested, path, depth + 1);
    } else {
      try (InputStream in = attachment.getFileInputStream()) {
        parts.add(name, attachment.getMimeTag(), in);
      }
    }
  }

  private static String name(PSTAttachment attachment, int number) {
    String name = safe(attachment.getLongFilename());
    name = name.isEmpty() ? safe(attachment.getFilename()) : name;
    return name.isEmpty() ? "attachment-" + number : name;
  }

  /** A name that is one step of a path. */
  private static String safe(@Nullable String name) {
    return name == null ? "" : name.replace('/', '_').replace('\\', '_').strip();
  }
}
