package org.mailboxinventory.report.ledger.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.mailboxinventory.report.model.Access;

/** How facts that are only ever read whole lie in a column. Equal facts make equal text. */
public final class LedgerJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(InstantJson.module())
          .addMixIn(Access.class, AccessNames.class)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private LedgerJson() {}

  public static String write(Object facts) {
    try {
      return MAPPER.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(facts.getClass() + " cannot be written as JSON", e);
    }
  }

  public static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(type + " cannot be read from the ledger", e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Access.Open.class, name = "open"),
    @JsonSubTypes.Type(value = Access.Unreadable.class, name = "unreadable"),
    @JsonSubTypes.Type(value = Access.Excluded.class, name = "excluded")
  })
  private interface AccessNames {}
}
