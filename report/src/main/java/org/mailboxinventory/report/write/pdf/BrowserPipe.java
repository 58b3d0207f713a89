package org.mailboxinventory.report.write.pdf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Commands and answers of the Chrome DevTools protocol, as JSON that a zero byte ends. */
final class BrowserPipe {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int UNREAD_EVENTS = 1000;

  private final InputStream in;
  private final OutputStream out;
  private final Deque<JsonNode> events = new ArrayDeque<>();
  private int last;

  BrowserPipe(InputStream in, OutputStream out) {
    this.in = new BufferedInputStream(in);
    this.out = new BufferedOutputStream(out);
  }

  /** The parameters of a command, to be filled. */
  static ObjectNode parameters() {
    return JSON.createObjectNode();
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @param session of the page it is for; null for the browser itself
   * @throws IOException when the browser refuses it or has ended
   */
  JsonNode send(@Nullable String session, String method, ObjectNode parameters) throws IOException {
    ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
    message.set("params", parameters);
    if (session != null) {
      message.put("sessionId", session);
    }
    out.write(message.toString().getBytes(StandardCharsets.UTF_8));
    out.write(0);
    out.flush();
    JsonNode answer = read();
    while (answer.path("id").asInt() != last) {
      keep(answer);
      answer = read();
    }
    if (answer.has("error")) {
      throw new IOException(method + " failed: " + answer.at("/error/message").asText());
    }
    return answer.path("result");
  }

  private void keep(JsonNode event) {
    if (events.size() == UNREAD_EVENTS) {
      events.removeFirst();
    }
    events.addLast(event);
  }

  /** Waits until an event has come, if it has not come already. */
  void await(String event) throws IOException {
    while (events.stream().noneMatch(it -> it.path("method").asText().equals(event))) {
      keep(read());
    }
  }

  private JsonNode read() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    for (int next = in.read(); next != 0; next = in.read()) {
      if (next < 0) {
        throw new IOException("the browser has ended");
      }
      message.write(next);
    }
    return JSON.readTree(message.toByteArray());
  }
}
