package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.files.lists.FolderNames;
import org.mailboxinventory.scanner.source.files.mbox.MboxScanner;
import org.mailboxinventory.scanner.source.files.mime.FileFormat;

/** What lies in a folder, and which of it holds folders of its own. */
public final class FolderEntries {
  /** What an mbox without an ending is called: by a name that is no number. */
  private static final Pattern WITHOUT_ENDING = Pattern.compile("[^.]*[^.\\d][^.]*");

  private FolderEntries() {}

  /** The names in a folder, sorted, without files of programs that hold no mail. */
  static List<String> list(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!SideFiles.include(entry)) {
          names.add(MailboxFiles.name(entry));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(Comparator.naturalOrder());
    return names;
  }

  /** An mbox that holds several messages or none, or any when that is what was asked for. */
  static boolean isMbox(Path file, @Nullable FileKind forced) {
    try {
      return isEmptyMbox(file, forced)
          || (startsLikeMbox(file, forced)
              && (forced == FileKind.MBOX || MboxScanner.holdsMany(file)));
    } catch (IOException e) {
      // As a file with one message it will say why it cannot be read.
      return false;
    }
  }

  /** A folder in which there is no mail, as its file's name and size say. */
  static boolean isEmptyMbox(Path file, @Nullable FileKind forced) {
    try {
      return forced != FileKind.MAIL_FILES
          && isMboxName(MailboxFiles.name(file))
          && Files.isRegularFile(file)
          && Files.size(file) == 0;
    } catch (IOException e) {
      // As above.
      return false;
    }
  }

  private static boolean isMboxName(String name) {
    return FolderNames.endsAsMbox(name) || WITHOUT_ENDING.matcher(name).matches();
  }

  public static boolean startsLikeMbox(Path file, @Nullable FileKind forced) {
    try {
      return forced != FileKind.MAIL_FILES
          && Files.isRegularFile(file)
          && FileFormat.startOf(file) == FileFormat.MBOX;
    } catch (IOException e) {
      // As above.
      return false;
    }
  }

  public static boolean isPst(Path file, @Nullable FileKind forced) {
    try {
      return Files.isRegularFile(file)
          && (forced == FileKind.PST || FileFormat.startOf(file) == FileFormat.PST);
    } catch (IOException e) {
      // As above.
      return false;
    }
  }
}
