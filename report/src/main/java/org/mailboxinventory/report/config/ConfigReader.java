package org.mailboxinventory.report.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads YAML files of the config room and gathers what is wrong in all of them. */
public final class ConfigReader {
  private final ConfigFiles files;
  private final List<ConfigProblem> problems = new ArrayList<>();

  public ConfigReader(ConfigFiles files) {
    this.files = files;
  }

  /**
   * The mapping that a file holds. Of one that cannot be read, or holds none, that alone is said,
   * and not what it lacks.
   */
  public ConfigNode read(String path) {
    return node(path, () -> files.open(path));
  }

  /** The same of a file of the user's own. */
  public ConfigNode read(Path file) {
    return node(file.toString(), () -> Files.newInputStream(file));
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

  private ConfigNode node(String path, Opening opening) {
    Place file = Place.of(path);
    YamlTree tree = YamlTree.absent(file);
    try (Reader reader =
        new InputStreamReader(opening.open(), StandardCharsets.UTF_8.newDecoder())) {
      int before = problems.size();
      tree = YamlTree.of(file, reader, problems);
      if (!tree.isMapping() && problems.size() == before) {
        problems.add(new ConfigProblem(tree.place(), "not a mapping", "write keys and values"));
      }
    } catch (IOException e) {
      problems.add(
          new ConfigProblem(file, "cannot be read", "put the file there, readable by you"));
    }
    return new ConfigNode("", tree, tree.isMapping() ? problems : new ArrayList<>());
  }
}
