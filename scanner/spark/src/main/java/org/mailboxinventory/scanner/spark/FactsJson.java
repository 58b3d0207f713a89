package org.mailboxinventory.scanner.spark;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.mailboxinventory.report.ledger.store.InstantJson;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.PartOutcome;

/**
 * An item's facts as bytes, on their way from an executor to the ledger: whatever the records of
 * the model hold, so that no fact can be left behind.
 */
final class FactsJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(InstantJson.module())
          .addMixIn(Outcome.class, OutcomeNames.class)
          .addMixIn(PartOutcome.class, PartNames.class)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  private FactsJson() {}

  static byte[] write(ItemFacts facts) throws IOException {
    return MAPPER.writeValueAsBytes(facts);
  }

  static ItemFacts read(byte[] bytes) throws IOException {
    return MAPPER.readValue(bytes, ItemFacts.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Read.class, name = "read"),
    @JsonSubTypes.Type(value = Outcome.PartlyRead.class, name = "partly"),
    @JsonSubTypes.Type(value = Outcome.Unread.class, name = "unread")
  })
  private interface OutcomeNames {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = PartOutcome.Read.class, name = "read"),
    @JsonSubTypes.Type(value = PartOutcome.PartlyRead.class, name = "partly"),
    @JsonSubTypes.Type(value = PartOutcome.Opaque.class, name = "opaque"),
    @JsonSubTypes.Type(value = PartOutcome.Unread.class, name = "unread")
  })
  private interface PartNames {}
}
