package org.mailboxinventory.report.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads YAML files of the config room and gathers what is wrong in all of them. */
public final class ConfigReader {
  private final JsonMapper yaml =
      JsonMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();
  private final ConfigFiles files;
  private final List<ConfigProblem> problems = new ArrayList<>();

  public ConfigReader(ConfigFiles files) {
    this.files = files;
  }

  /** The mapping that a file holds; an empty one when the file cannot be read. */
  public ConfigNode read(String path) {
    return new ConfigNode(path, "", tree(path, () -> files.open(path)), problems::add);
  }

  /** The mapping in a file of the user's own. */
  public ConfigNode read(Path file) {
    String name = file.toString();
    return new ConfigNode(name, "", tree(name, () -> Files.newInputStream(file)), problems::add);
  }

  /** Ends the reading: throws when anything was wrong. */
  public void finish() throws InvalidConfigException {
    if (!problems.isEmpty()) {
      throw new InvalidConfigException(problems);
    }
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private JsonNode tree(String path, Opening opening) {
    try (InputStream stream = opening.open()) {
      JsonNode tree = yaml.readTree(stream);
      if (tree.isObject()) {
        return tree;
      }
      problems.add(new ConfigProblem(path, "", "not a mapping", "write keys and values"));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String line = at == null ? "" : " at line " + at.getLineNr();
      problems.add(
          new ConfigProblem(
              path, "", "not valid YAML" + line, "fix the indentation, quotes or doubled keys"));
    } catch (IOException e) {
      problems.add(
          new ConfigProblem(path, "", "cannot be read", "put the file there, readable by you"));
    }
    return JsonNodeFactory.instance.objectNode();
  }
}
