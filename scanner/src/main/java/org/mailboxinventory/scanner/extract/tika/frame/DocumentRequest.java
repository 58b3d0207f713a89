package org.mailboxinventory.scanner.extract.tika.frame;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * What a worker must know of a document before its content.
 *
 * @param path its place in its item
 * @param mediaType as declared
 * @param depth how deep in attachments it lies already
 * @param passwords that may open what is locked in it; they reach the worker by its standard input
 *     alone
 */
public record DocumentRequest(
    SensitiveText path, String mediaType, int depth, List<SensitiveText> passwords) {

  public DocumentRequest {
    passwords = List.copyOf(passwords);
  }

  public void write(DataOutputStream out) throws IOException {
    Frame.writeText(out, path);
    out.writeUTF(mediaType);
    out.writeInt(depth);
    out.writeInt(passwords.size());
    for (SensitiveText password : passwords) {
      Frame.writeText(out, password);
    }
  }

  public static DocumentRequest read(DataInputStream in) throws IOException {
    SensitiveText path = Frame.readText(in);
    String mediaType = in.readUTF();
    int depth = in.readInt();
    int number = in.readInt();
    List<SensitiveText> passwords = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      passwords.add(Frame.readText(in));
    }
    return new DocumentRequest(path, mediaType, depth, passwords);
  }
}
