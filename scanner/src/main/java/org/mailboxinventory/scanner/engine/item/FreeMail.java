package org.mailboxinventory.scanner.engine.item;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.model.Item;

/**
 * The domains of mail services at which anyone gets an address for private use, from {@code
 * registries/free-mail.yaml}.
 *
 * @param domains lower case
 */
public record FreeMail(Set<String> domains) {
  private static final String FILE = "registries/free-mail.yaml";

  public FreeMail {
    domains = Set.copyOf(domains);
  }

  /** Reads the list; all that is wrong with it is told at once. */
  public static FreeMail read(ConfigFiles files) throws InvalidConfigException {
    ConfigReader reader = new ConfigReader(files);
    ConfigNode root = reader.read(FILE);
    root.text("source");
    root.date("date");
    root.date("reviewBy");
    Set<String> domains = new TreeSet<>();
    for (ConfigNode service : root.list("services")) {
      service.text("provider");
      service.text("name");
      service.word("certainty", List.of("primary", "secondary", "knowledge"));
      service.texts("domains").stream()
          .filter(domain -> !domains.add(domain))
          .forEach(domain -> service.problem("domains", domain + " is there twice", "leave one"));
      service.done();
    }
    root.done();
    reader.finish();
    return new FreeMail(domains);
  }

  /** No list: then it is not known of any item. */
  public static FreeMail none() {
    return new FreeMail(Set.of());
  }

  /** A digest of the list: what was read under another one is read again. */
  public String digest() {
    return DigestUtils.sha256Hex(String.join("\n", new TreeSet<>(domains))).substring(0, 16);
  }

  /** Whether one of these addresses, in lower case, is at such a service. */
  Item.FreeMail of(List<String> addresses) {
    if (domains.isEmpty()) {
      return Item.FreeMail.NOT_KNOWN;
    }
    boolean any =
        addresses.stream().anyMatch(it -> domains.contains(it.substring(it.lastIndexOf('@') + 1)));
    return any ? Item.FreeMail.YES : Item.FreeMail.NO;
  }
}
