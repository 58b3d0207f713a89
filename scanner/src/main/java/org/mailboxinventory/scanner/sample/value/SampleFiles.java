package org.mailboxinventory.scanner.sample.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mailboxinventory.report.config.ConfigFiles;

/** The files of the sample tenant, by their path below {@code sample-tenant/}. */
public final class SampleFiles {
  private static final String FOLDER = "sample-tenant/";

  private final ConfigFiles config;

  public SampleFiles(ConfigFiles config) {
    this.config = config;
  }

  /** The whole text of a file. */
  public String text(String path) {
    try (InputStream stream = config.open(FOLDER + path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("sample tenant file " + path + " cannot be read", e);
    }
  }

  /** A YAML file as a tree. */
  public JsonNode yaml(String path) {
    try {
      return new YAMLMapper().readTree(text(path));
    } catch (IOException e) {
      throw new UncheckedIOException("sample tenant file " + path + " is not YAML", e);
    }
  }

  /** The names of the files in a folder, without the folder, sorted. */
  public List<String> list(String folder) {
    return config.list(FOLDER + folder, "").stream()
        .map(path -> path.substring((FOLDER + folder).length()))
        .toList();
  }
}
