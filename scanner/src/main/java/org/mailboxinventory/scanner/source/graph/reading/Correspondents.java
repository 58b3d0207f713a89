package org.mailboxinventory.scanner.source.graph.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.TooHeavyException;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Sender and recipients of one message, as the service writes them. */
final class Correspondents {
  private final Set<String> addresses = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private @Nullable String from;

  /** Reads the object that says whom the message is from. */
  void from(JsonParser parser) throws IOException {
    from = read(parser);
  }

  /** Reads one object. */
  void one(JsonParser parser) throws IOException {
    read(parser);
  }

  /** Reads a list of objects. */
  void list(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      read(parser);
      if (addresses.size() + names.size() > 2 * Json.MOST_ENTRIES) {
        throw new TooHeavyException();
      }
    }
  }

  /** Lower case; without those that are not mail addresses, such as directory names. */
  List<String> addresses() {
    return List.copyOf(addresses);
  }

  @Nullable String from() {
    return from;
  }

  /** Display names, one a line, without those that only repeat an address. */
  SensitiveText names() {
    return SensitiveText.of(String.join("\n", names));
  }

  /** Reads {@code {"emailAddress": {"name": …, "address": …}}}; hands over the address. */
  private @Nullable String read(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return null;
    }
    String address = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      if (parser.nextToken() == JsonToken.START_OBJECT && field.equals("emailAddress")) {
        address = emailAddress(parser);
      } else {
        parser.skipChildren();
      }
    }
    return address;
  }

  private @Nullable String emailAddress(JsonParser parser) throws IOException {
    String name = null;
    String address = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value != JsonToken.VALUE_STRING) {
        parser.skipChildren();
      } else if (field.equals("name")) {
        name = parser.getText();
      } else if (field.equals("address")) {
        address = parser.getText().toLowerCase(Locale.ROOT);
      }
    }
    if (name != null && !name.isBlank() && !name.equalsIgnoreCase(address)) {
      names.add(name);
    }
    if (address == null || address.indexOf('@') < 0) {
      return null;
    }
    addresses.add(address);
    return address;
  }
}
