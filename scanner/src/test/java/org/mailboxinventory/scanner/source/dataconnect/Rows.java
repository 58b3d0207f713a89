package org.mailboxinventory.scanner.source.dataconnect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Rows of a drop, made up. */
final class Rows {
  static final String ASHA = "7f0c1a52-0000-4000-8000-0000000000a1";
  static final String RAVI = "7f0c1a52-0000-4000-8000-0000000000b2";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Rows() {}

  /** As {@code Message_v1} has it. */
  static ObjectNode message(String user, String id, String text) {
    ObjectNode row = JSON.createObjectNode();
    row.put("id", id);
    row.put("lastModifiedDateTime", "2026-02-02T10:00:00Z");
    row.put("receivedDateTime", "2026-02-02T10:00:00Z");
    row.put("hasAttachments", false);
    row.put("internetMessageId", "<" + id + "@bank.example>");
    row.put("subject", "About " + id);
    row.set("from", person("Meera", "Meera@bank.example"));
    row.putArray("toRecipients").add(person("Asha", "asha@bank.example"));
    row.putObject("body").put("contentType", "text").put("content", text);
    row.put("puser", user);
    row.put("ptenant", "537d6c63-0000-4000-8000-000000000000");
    return row;
  }

  /** As {@code Message_v0} has it. */
  static ObjectNode older(String user, String id, String html) {
    ObjectNode row = JSON.createObjectNode();
    row.put("Id", id);
    row.put("LastModifiedDateTime", "2026-02-02T10:00:00Z");
    row.put("ReceivedDateTime", "2026-02-02T10:00:00Z");
    row.put("InternetMessageId", "<" + id + "@bank.example>");
    row.put("Subject", "About " + id);
    ObjectNode from = row.putObject("From").putObject("EmailAddress");
    from.put("Name", "Meera").put("Address", "meera@bank.example");
    row.putObject("UniqueBody")
        .put("ContentType", "Microsoft.OutlookServices.BodyType'HTML'")
        .put("Content", html);
    row.put("ODataType", "#Microsoft.OutlookServices.Message");
    row.put("puser", user);
    return row;
  }

  private static ObjectNode person(String name, String address) {
    ObjectNode person = JSON.createObjectNode();
    person.putObject("emailAddress").put("name", name).put("address", address);
    return person;
  }

  static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Path write(Path file, List<? extends JsonNode> rows) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
      for (JsonNode row : rows) {
        out.write((row.toString() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
