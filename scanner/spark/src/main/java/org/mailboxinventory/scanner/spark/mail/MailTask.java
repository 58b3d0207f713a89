package org.mailboxinventory.scanner.spark.mail;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.files.folder.MailboxPlace;

/**
 * A mailbox that a task reads on from where it was read to before.
 *
 * @param state names the mailbox and how far it was read: facts that wait under it go on from there
 * @param positions by folder
 */
record MailTask(String state, MailboxPlace place, HashMap<String, String> positions)
    implements Serializable {

  static MailTask of(
      Mailbox mailbox, MailboxPlace place, Map<FolderId, String> positions, StableName names) {
    HashMap<String, String> byFolder = new HashMap<>();
    positions.forEach((folder, position) -> byFolder.put(folder.value(), position));
    return new MailTask(state(mailbox, positions, names), place, byFolder);
  }

  /** Under a key, since a mailbox may be named by an address. */
  static String state(Mailbox mailbox, Map<FolderId, String> positions, StableName names) {
    MessageDigest digest = StableName.sha256();
    digest.update(mailbox.id().value().getBytes(StandardCharsets.UTF_8));
    new TreeMap<>(positions)
        .forEach(
            (folder, position) ->
                digest.update(
                    ('\0' + folder.value() + '\0' + position).getBytes(StandardCharsets.UTF_8)));
    return names.of(digest);
  }

  Map<FolderId, String> byFolder() {
    Map<FolderId, String> byFolder = new HashMap<>();
    positions.forEach((folder, position) -> byFolder.put(new FolderId(folder), position));
    return byFolder;
  }
}
