package org.mailboxinventory.report.write.item;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.Place;
import org.mailboxinventory.report.config.YamlTree;

/** Names of detectors for people, from their files; the id where there is no such file. */
public final class DetectorNames {
  private final ConfigFiles files;
  private final Map<String, String> names = new ConcurrentHashMap<>();

  public DetectorNames(ConfigFiles files) {
    this.files = files;
  }

  /** The name of a detector. */
  public String of(String detector) {
    return names.computeIfAbsent(detector, this::read);
  }

  private String read(String detector) {
    String file = "detectors/" + detector.replace('.', '/') + ".yaml";
    try (Reader reader = new InputStreamReader(files.open(file), StandardCharsets.UTF_8)) {
      YamlTree name = YamlTree.of(Place.of(file), reader, new ArrayList<>()).at("name");
      return name.kind() == YamlTree.Kind.TEXT ? name.text() : detector;
    } catch (IOException e) {
      // A detector of the bank's own, or one that is no longer there: its id says what it is.
      return detector;
    }
  }
}
