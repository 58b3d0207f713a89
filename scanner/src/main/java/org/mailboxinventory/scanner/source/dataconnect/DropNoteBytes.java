package org.mailboxinventory.scanner.source.dataconnect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.mailboxinventory.scanner.source.StableName;

/**
 * Notes on a drop as bytes: a keyed digest in hexadecimal, then what is noted, deflated. Whoever
 * can write them without the ledger's key has nothing left out by it: what does not agree with its
 * digest, or is of another form, is no note at all.
 */
final class DropNoteBytes {
  /** To be raised when what is noted is written, or would be found, otherwise. */
  private static final int FORM = 1;

  private static final byte[] PURPOSE = "drop-notes".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGEST = 32;

  private final StableName names;

  DropNoteBytes(StableName names) {
    this.names = names;
  }

  byte[] of(DropNotes notes) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(content))) {
      out.writeInt(FORM);
      write(notes, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    byte[] bytes = content.toByteArray();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(digest(bytes, 0).getBytes(StandardCharsets.US_ASCII));
    all.writeBytes(bytes);
    return all.toByteArray();
  }

  /** None where the bytes are not this program's own, or of another form. */
  DropNotes read(byte[] bytes) {
    if (bytes.length < DIGEST
        || !digest(bytes, DIGEST).equals(new String(bytes, 0, DIGEST, StandardCharsets.US_ASCII))) {
      return DropNotes.NONE;
    }
    ByteArrayInputStream content = new ByteArrayInputStream(bytes, DIGEST, bytes.length - DIGEST);
    try (DataInputStream in = new DataInputStream(new InflaterInputStream(content))) {
      return in.readInt() == FORM ? read(in) : DropNotes.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException("notes with a sound digest are whole", e);
    }
  }

  private String digest(byte[] bytes, int from) {
    MessageDigest digest = StableName.sha256();
    digest.update(PURPOSE);
    digest.update(bytes, from, bytes.length - from);
    return names.of(digest);
  }

  private static void write(DropNotes notes, DataOutputStream out) throws IOException {
    out.writeInt(notes.files().size());
    for (Map.Entry<String, DropNotes.SeenFile> file : notes.files().entrySet()) {
      text(file.getKey(), out);
      beside(file.getValue().beside(), out);
      out.writeInt(file.getValue().users().size());
      for (Map.Entry<String, List<Spans.Span>> user : file.getValue().users().entrySet()) {
        text(user.getKey(), out);
        out.writeInt(user.getValue().size());
        for (Spans.Span piece : user.getValue()) {
          out.writeLong(piece.from());
          out.writeLong(piece.to());
        }
      }
    }
    out.writeInt(notes.users().size());
    for (Map.Entry<String, List<DropNotes.Said>> user : notes.users().entrySet()) {
      text(user.getKey(), out);
      out.writeInt(user.getValue().size());
      for (DropNotes.Said said : user.getValue()) {
        text(said.file(), out);
        text(said.superseded(), out);
        out.writeBoolean(said.incomplete());
      }
    }
  }

  private static void beside(DropNotes.Beside beside, DataOutputStream out) throws IOException {
    out.writeLong(beside.otherRows());
    out.writeInt(beside.addresses().size());
    for (Map.Entry<String, String> address : beside.addresses().entrySet()) {
      text(address.getKey(), out);
      text(address.getValue(), out);
    }
  }

  private static DropNotes read(DataInputStream in) throws IOException {
    Map<String, DropNotes.SeenFile> files = new HashMap<>();
    for (int file = in.readInt(); file > 0; file--) {
      String state = text(in);
      DropNotes.SeenFile seen = new DropNotes.SeenFile(beside(in));
      for (int user = in.readInt(); user > 0; user--) {
        String name = text(in);
        for (int piece = in.readInt(); piece > 0; piece--) {
          seen.add(name, new Spans.Span(in.readLong(), in.readLong()));
        }
      }
      files.put(state, seen);
    }
    Map<String, List<DropNotes.Said>> users = new HashMap<>();
    for (int user = in.readInt(); user > 0; user--) {
      String name = text(in);
      List<DropNotes.Said> said = new ArrayList<>();
      for (int file = in.readInt(); file > 0; file--) {
        said.add(new DropNotes.Said(text(in), text(in), in.readBoolean()));
      }
      users.put(name, said);
    }
    return new DropNotes(files, users);
  }

  private static DropNotes.Beside beside(DataInputStream in) throws IOException {
    long otherRows = in.readLong();
    Map<String, String> addresses = new LinkedHashMap<>();
    for (int address = in.readInt(); address > 0; address--) {
      addresses.put(text(in), text(in));
    }
    return new DropNotes.Beside(addresses, otherRows);
  }

  /** Of any length. */
  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
