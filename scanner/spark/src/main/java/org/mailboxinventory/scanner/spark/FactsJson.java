package org.mailboxinventory.scanner.spark;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
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
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, new InstantWriter())
                  .addDeserializer(Instant.class, new InstantReader()))
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

  private static final class InstantWriter extends StdSerializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantWriter() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.toString());
    }
  }

  private static final class InstantReader extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantReader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Instant.parse(in.getText());
    }
  }
}
