package org.mailboxinventory.report.exposure.law;

import java.util.List;
import org.mailboxinventory.report.config.ConfigNode;

/** Reads and checks {@code config/law/exposure.yaml}. */
final class FormulaReader {
  private FormulaReader() {}

  static ExposureFormula read(ConfigNode root) {
    ExposureFormula formula =
        new ExposureFormula(
            root.text("formula"),
            root.integer("alone", 0, 100),
            root.integer("full", 1, Integer.MAX_VALUE),
            combination(root.child("combination")),
            shares(root),
            levels(root.child("levels")));
    root.done();
    return formula;
  }

  private static ExposureFormula.Combination combination(ConfigNode node) {
    ExposureFormula.Combination combination =
        new ExposureFormula.Combination(
            node.integer("sensitivity", 1, 100), share(node, "share"), share(node, "atMost"));
    node.done();
    return combination;
  }

  private static ExposureFormula.Shares shares(ConfigNode root) {
    ConfigNode age = root.child("age");
    List<ConfigNode> nodes =
        List.of(
            root.child("external"), root.child("abroad"), root.child("drift"), root.child("bulk"));
    ExposureFormula.Shares shares =
        new ExposureFormula.Shares(
            share(nodes.get(0), "share"),
            share(nodes.get(1), "share"),
            share(nodes.get(2), "share"),
            share(nodes.get(3), "share"),
            share(age, "share"),
            age.integer("years", 1, 100));
    nodes.forEach(ConfigNode::done);
    age.done();
    return shares;
  }

  private static int share(ConfigNode node, String key) {
    return node.integer(key, 0, 1000);
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
