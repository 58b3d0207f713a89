package org.mailboxinventory.report.exposure.pack;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.exposure.law.ExposureFormula;

/** Reads and checks {@code config/law/exposure.yaml}. */
final class FormulaReader {
  private FormulaReader() {}

  static ExposureFormula read(ConfigNode root) {
    ExposureFormula formula =
        new ExposureFormula(
            root.text("formula"),
            root.integer("alone", 0, 100),
            root.integer("full", 1, Integer.MAX_VALUE),
            Set.copyOf(root.texts("byValues")),
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
    ConfigNode freeMail = root.child("freeMail");
    ConfigNode bulk = root.child("bulk");
    List<ConfigNode> plain =
        Stream.of("external", "abroad", "drift", "provider").map(root::child).toList();
    ExposureFormula.Shares shares =
        new ExposureFormula.Shares(
            share(plain.get(0), "share"),
            share(freeMail, "share"),
            freeMail.integer("full", 1, 1_000_000),
            share(plain.get(1), "share"),
            share(plain.get(2), "share"),
            share(bulk, "share"),
            bulk.integer("full", 1, 1_000_000),
            share(age, "share"),
            age.integer("years", 1, 100),
            share(plain.get(3), "share"));
    plain.forEach(ConfigNode::done);
    freeMail.done();
    bulk.done();
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
