package org.mailboxinventory.scanner.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.text.SensitiveText;

/** A source that notes which of some patterns of folders match a folder that it hands on. */
public final class FoldersSeen implements Source {
  /** Names kept to suggest one from; a tenant has many folders of few names. */
  private static final int MOST_NAMES = 5_000;

  private final Source all;
  private final Set<String> unmatched = ConcurrentHashMap.newKeySet();
  private final Map<String, Globs> globs = new ConcurrentHashMap<>();
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  /** {@code patterns} as they stand in settings. */
  public FoldersSeen(Source all, List<String> patterns) {
    this.all = all;
    this.unmatched.addAll(patterns);
    patterns.forEach(pattern -> globs.put(pattern, new Globs(List.of(pattern))));
  }

  /** Those that no folder so far matches. */
  public Set<String> unmatched() {
    return Set.copyOf(unmatched);
  }

  /** Paths of folders so far, some of them when there are very many. They are from mail. */
  public List<SensitiveText> names() {
    return names.stream().map(SensitiveText::of).toList();
  }

  @Override
  public SourceIdentity identity() {
    return all.identity();
  }

  @Override
  public MailboxListing mailboxes() throws SourceException {
    return all.mailboxes();
  }

  @Override
  public ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) throws SourceException {
    return noting(all.open(mailbox, positions));
  }

  @Override
  public ItemStream open(
      Mailbox mailbox, Map<FolderId, String> positions, Map<FolderId, Set<ItemId>> failed)
      throws SourceException {
    return noting(all.open(mailbox, positions, failed));
  }

  private ItemStream noting(ItemStream stream) {
    Set<FolderId> known = new HashSet<>();
    return new ItemStream() {
      @Override
      public @Nullable Page next() throws SourceException {
        Page page = stream.next();
        if (page != null && known.add(page.folder())) {
          note(page.folderPath().reveal());
        }
        return page;
      }

      @Override
      public Size size() {
        return stream.size();
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }

  private void note(String path) {
    if (unmatched.isEmpty()) {
      return;
    }
    for (String pattern : new ArrayList<>(unmatched)) {
      Globs glob = globs.get(pattern);
      if (glob != null && glob.cover(path)) {
        unmatched.remove(pattern);
      }
    }
    if (names.size() < MOST_NAMES) {
      names.add(path);
    }
  }

  @Override
  public void limit(ItemAllowance allowance) {
    all.limit(allowance);
  }

  @Override
  public void remember(byte[] notes) {
    all.remember(notes);
  }

  @Override
  public byte @Nullable [] toRemember() {
    return all.toRemember();
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
