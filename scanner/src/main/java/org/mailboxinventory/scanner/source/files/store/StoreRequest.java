package org.mailboxinventory.scanner.source.files.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process is asked. Both ends are of one build, so there are no versions.
 *
 * @param file the store
 * @param node a folder or a message in it
 * @param number among those inside one another, the way to an attachment
 * @param sent the message lies among the owner's sent items
 * @param owners addresses of the mailbox's owner
 */
record StoreRequest(
    Kind kind, String file, long node, List<Integer> number, boolean sent, List<String> owners) {

  enum Kind {
    TOP,
    WITHIN,
    MESSAGES,
    MESSAGE,
    CONTENT
  }

  StoreRequest {
    number = List.copyOf(number);
    owners = List.copyOf(owners);
  }

  /** About a folder, or about the store as a whole. */
  StoreRequest(Kind kind, String file, long node) {
    this(kind, file, node, List.of(), false, List.of());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(kind.name());
    StoredItem.writeText(out, file);
    out.writeLong(node);
    out.writeInt(number.size());
    for (int each : number) {
      out.writeInt(each);
    }
    out.writeBoolean(sent);
    out.writeInt(owners.size());
    for (String owner : owners) {
      StoredItem.writeText(out, owner);
    }
  }

  static StoreRequest read(DataInputStream in) throws IOException {
    Kind kind = Kind.valueOf(in.readUTF());
    String file = StoredItem.readText(in);
    long node = in.readLong();
    List<Integer> number = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      number.add(in.readInt());
    }
    boolean sent = in.readBoolean();
    List<String> owners = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      owners.add(StoredItem.readText(in));
    }
    return new StoreRequest(kind, file, node, number, sent, owners);
  }
}
