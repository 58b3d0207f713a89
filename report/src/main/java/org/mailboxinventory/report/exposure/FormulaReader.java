package org.mailboxinventory.report.exposure;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.config.ConfigNode;

/** Reads and checks {@code config/law/exposure.yaml}. */
final class FormulaReader {
  private FormulaReader() {}

  static ExposureFormula read(ConfigNode root) {
    ConfigNode combination = root.child("combination");
    ConfigNode external = root.child("external");
    ConfigNode location = root.child("location");
    ConfigNode regimes = root.child("regimes");
    ExposureFormula formula =
        new ExposureFormula(
            root.text("formula"),
            bands(root),
            combination.integer("sensitivity", 1, 100),
            share(combination, "share"),
            share(combination, "atMost"),
            share(external, "share"),
            share(location, "abroad"),
            share(location, "drift"),
            share(regimes, "foreignContent"),
            levels(root.child("levels")));
    List.of(combination, external, location, regimes, root).forEach(ConfigNode::done);
    return formula;
  }

  private static int share(ConfigNode node, String key) {
    return node.integer(key, 0, 1000);
  }

  private static List<ExposureFormula.Band> bands(ConfigNode root) {
    List<ExposureFormula.Band> bands = new ArrayList<>();
    int last = 0;
    for (ConfigNode node : root.list("volume")) {
      int values = node.integer("values", 1, Integer.MAX_VALUE);
      if (values <= last) {
        node.problem("values", "not larger than the one before", "sort the bands by values");
      }
      last = values;
      bands.add(new ExposureFormula.Band(values, share(node, "share")));
      node.done();
    }
    return bands;
  }

  private static ExposureFormula.Levels levels(ConfigNode node) {
    int low = node.integer("low", 1, 100);
    int medium = node.integer("medium", 1, 100);
    int high = node.integer("high", 1, 100);
    int critical = node.integer("critical", 1, 100);
    if (low >= medium || medium >= high || high >= critical) {
      node.problem("", "levels out of order", "let low < medium < high < critical");
    }
    node.done();
    return new ExposureFormula.Levels(critical, high, medium, low);
  }
}
