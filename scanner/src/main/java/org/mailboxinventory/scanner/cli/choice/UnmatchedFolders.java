package org.mailboxinventory.scanner.cli.choice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.settings.ChosenMail;
import org.mailboxinventory.scanner.settings.Spelling;
import org.mailboxinventory.scanner.source.FoldersSeen;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Entries of {@code items.folders} that match no folder of a run: a sentence for each. */
public final class UnmatchedFolders {
  private UnmatchedFolders() {}

  /** Folder names are from mail, so that those suggested are masked. */
  public static List<String> of(ChosenMail.Items items, FoldersSeen seen, Masker masker) {
    List<String> sentences = new ArrayList<>();
    for (String entry : items.folders()) {
      sentence("items.folders.include", entry, seen, masker, sentences);
    }
    for (String entry : items.excludedFolders()) {
      sentence("items.folders.exclude", entry, seen, masker, sentences);
    }
    return sentences;
  }

  private static void sentence(
      String key, String entry, FoldersSeen seen, Masker masker, List<String> sentences) {
    if (seen.unmatched().contains(entry)) {
      String meant = nearest(entry, seen, masker);
      sentences.add(
          key
              + ": '"
              + entry
              + "' matches no folder of any mailbox that was read"
              + (meant == null ? "" : "; did you mean '" + meant + "'?"));
    }
  }

  private static @Nullable String nearest(String entry, FoldersSeen seen, Masker masker) {
    List<String> paths = seen.names().stream().map(SensitiveText::reveal).sorted().toList();
    String nearest = Spelling.nearest(entry, paths);
    return nearest == null ? null : masker.mask(SensitiveText.of(nearest));
  }
}
