package org.mailboxinventory.report.write.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mailboxinventory.report.model.ShownText;

/** JSON values one after another; texts stand in it as they may be shown. */
final class JsonOut implements AutoCloseable {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

  private final JsonGenerator json;

  private JsonOut(JsonGenerator json) {
    this.json = json;
  }

  /** One value a line. */
  static JsonOut lines(OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    return new JsonOut(json);
  }

  /** One value, its parts written as they come. */
  static JsonOut document(OutputStream out) throws IOException {
    return new JsonOut(new JsonFactory().createGenerator(out).useDefaultPrettyPrinter());
  }

  JsonGenerator generator() {
    return json;
  }

  /** Writes maps, lists, numbers, truths, and texts. */
  void write(Object value) throws IOException {
    MAPPER.writeValue(json, shown(value));
  }

  /** Begins a value whose text is ready; {@link #raw} goes on with it. */
  void beginRaw(String text) throws IOException {
    json.writeRawValue(text);
  }

  /** More of the text of a value. */
  void raw(String text) throws IOException {
    json.writeRaw(text);
  }

  /** A value as it would be written on one line. */
  static String text(Object value) throws IOException {
    return MAPPER.writeValueAsString(shown(value));
  }

  /** The same of the fields of an object, without the braces around them. */
  static String fields(Map<String, Object> value) throws IOException {
    String text = text(value);
    return text.substring(1, text.length() - 1);
  }

  /** Adds a text in quotes, as it may be shown. */
  static void quote(String text, StringBuilder to) {
    to.append('"');
    JsonStringEncoder.getInstance().quoteAsString(ShownText.lines(text), to);
    to.append('"');
  }

  private static Object shown(Object value) {
    if (value instanceof String text) {
      return ShownText.lines(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonOut::shown).toList();
    }
    if (value instanceof Map<?, ?> map) {
      // Those without an order of their own are sorted, so that the same facts give the same bytes.
      Map<Object, Object> copy =
          map instanceof LinkedHashMap ? new LinkedHashMap<>() : new TreeMap<>();
      map.forEach((key, of) -> copy.put(key, shown(of)));
      return copy;
    }
    return value;
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
