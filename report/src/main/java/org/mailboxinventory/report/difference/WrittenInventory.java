package org.mailboxinventory.report.difference;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Reason;

/**
 * What a written {@code inventory.json} says, as far as it is compared. It is read as a stream, one
 * mailbox at a time.
 *
 * @param run id of the run
 * @param asOf the time of its facts
 * @param law digest of the law that judged
 * @param mailboxes by id
 */
public record WrittenInventory(
    String run, String asOf, String law, SortedMap<String, WrittenMailbox> mailboxes) {

  /**
   * A mailbox.
   *
   * @param level the word of its level
   * @param place the code of its effective location; null when not known
   * @param values distinct values by detector
   * @param vanished whether something that held items before was empty or missing
   * @param indications ids of rules with an indication
   * @param batches names of the migration batches that it was in
   */
  public record WrittenMailbox(
      String address,
      String level,
      int score,
      @Nullable String place,
      SortedMap<String, Long> values,
      boolean vanished,
      SortedSet<String> indications,
      SortedSet<String> batches) {}

  /**
   * Reads a file, or that of a run folder.
   *
   * @throws IOException when it cannot be read or is no inventory
   */
  public static WrittenInventory read(Path path) throws IOException {
    Path file = Files.isDirectory(path) ? path.resolve("inventory.json") : path;
    JsonNode run = null;
    JsonNode law = null;
    SortedMap<String, WrittenMailbox> mailboxes = new TreeMap<>();
    ObjectMapper mapper = new ObjectMapper();
    try (JsonParser parser = mapper.getFactory().createParser(file.toFile())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no inventory: " + file);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "run" -> run = mapper.readTree(parser);
          case "law" -> law = mapper.readTree(parser);
          case "mailboxes" -> mailboxes(parser, mapper, mailboxes);
          default -> parser.skipChildren();
        }
      }
    }
    if (run == null || law == null) {
      throw new IOException("no inventory: " + file);
    }
    return new WrittenInventory(
        run.path("id").asText(), run.path("asOf").asText(), law.path("digest").asText(), mailboxes);
  }

  private static void mailboxes(
      JsonParser parser, ObjectMapper mapper, Map<String, WrittenMailbox> mailboxes)
      throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode mailbox = mapper.readTree(parser);
      mailboxes.put(mailbox.path("id").asText(), mailbox(mailbox));
    }
  }

  private static WrittenMailbox mailbox(JsonNode mailbox) {
    SortedMap<String, Long> values = new TreeMap<>();
    for (JsonNode holding : mailbox.path("holdings")) {
      values.put(holding.path("detector").asText(), holding.path("values").asLong());
    }
    SortedSet<String> indications = new TreeSet<>();
    for (JsonNode obligation : mailbox.path("obligations")) {
      if (obligation.path("status").asText().equals("indication")) {
        indications.add(obligation.path("rule").asText());
      }
    }
    JsonNode place = mailbox.at("/location/effective");
    return new WrittenMailbox(
        mailbox.path("address").asText(),
        mailbox.at("/exposure/level").asText(),
        mailbox.at("/exposure/score").asInt(),
        place.isTextual() ? place.asText() : null,
        values,
        mailbox.at("/coverage/reasons").has(Reason.VANISHED.word()),
        indications,
        batches(mailbox));
  }

  private static SortedSet<String> batches(JsonNode mailbox) {
    SortedSet<String> batches = new TreeSet<>();
    for (JsonNode evidence : mailbox.at("/migration/evidence")) {
      String fact = evidence.path("fact").asText();
      if (fact.startsWith(Migration.BATCH)) {
        batches.add(fact.substring(Migration.BATCH.length()));
      }
    }
    return batches;
  }
}
