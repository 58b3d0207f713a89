package org.mailboxinventory.scanner.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Asks the sample server as a careful client would. */
public final class TestClient {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final SampleServer server;
  private String prefer = "IdType=\"ImmutableId\"";

  public TestClient(SampleServer server) {
    this.server = server;
  }

  public TestClient preferring(String words) {
    prefer = words;
    return this;
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  public HttpResponse<byte[]> get(String link) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri(link))
            .header("Authorization", "Bearer " + server.token())
            .header("Prefer", prefer));
  }

  URI uri(String link) {
    return URI.create(link.startsWith("http") ? link : server.endpoint() + "/v1.0" + link);
  }

  JsonNode json(String link) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = get(link);
    if (response.statusCode() != 200) {
      throw new IOException(link + " answered " + response.statusCode());
    }
    return MAPPER.readTree(response.body());
  }

  JsonNode error(String link, int status) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = get(link);
    if (response.statusCode() != status) {
      throw new IOException(link + " answered " + response.statusCode());
    }
    return MAPPER.readTree(response.body()).path("error");
  }

  /** All pages from a link on. */
  public Reading read(String link) throws IOException, InterruptedException {
    List<JsonNode> values = new ArrayList<>();
    int pages = 0;
    String next = link;
    while (true) {
      JsonNode page = json(next);
      page.path("value").forEach(values::add);
      pages++;
      if (!page.has("@odata.nextLink")) {
        return new Reading(values, pages, page.path("@odata.deltaLink").asText());
      }
      next = page.path("@odata.nextLink").asText();
    }
  }

  /** What was read. */
  public record Reading(List<JsonNode> values, int pages, String deltaLink) {
    public List<String> texts(String field) {
      return values.stream().map(value -> value.path(field).asText()).toList();
    }
  }
}
