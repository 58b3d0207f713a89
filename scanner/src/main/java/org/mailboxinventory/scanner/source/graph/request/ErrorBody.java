package org.mailboxinventory.scanner.source.graph.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;

/** The body of a refusal: JSON from Graph, HTML from a gateway on the way, or nothing. */
final class ErrorBody {
  private static final int MOST = 64 << 10;

  private ErrorBody() {}

  /** The service's own code; empty when the body has none. Its message is never looked at. */
  static String code(InputStream body) {
    try {
      JsonNode error = Json.MAPPER.readTree(body.readNBytes(MOST)).path("error");
      String code = error.isTextual() ? error.asText() : error.path("code").asText("");
      return code.matches("[A-Za-z0-9_.\\-]{1,80}") ? code : "";
    } catch (IOException notJson) {
      return "";
    }
  }
}
