package org.mailboxinventory.report.write.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigFiles;

/** Names of detectors for people, from their files; the id where there is no such file. */
public final class DetectorNames {
  private final ConfigFiles files;
  private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
  private final Map<String, String> names = new HashMap<>();

  public DetectorNames(ConfigFiles files) {
    this.files = files;
  }

  /** The name of a detector. */
  public String of(String detector) {
    return names.computeIfAbsent(detector, this::read);
  }

  private String read(String detector) {
    try (InputStream file = files.open("detectors/" + detector.replace('.', '/') + ".yaml")) {
      JsonNode name = yaml.readTree(file).path("name");
      return name.isTextual() ? name.asText() : detector;
    } catch (IOException e) {
      // A detector of the bank's own, or one that is no longer there: its id says what it is.
      return detector;
    }
  }
}
