package org.mailboxinventory.report.write.item;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.model.Run;

/**
 * Ways to an item: the link that opens it in Outlook on the web for those with access to its
 * mailbox, and a query for eDiscovery.
 */
public final class ItemLinks {
  /** Hosts of Outlook on the web by cloud. */
  private static final Map<String, String> HOSTS =
      Map.of(
          "global", "outlook.office365.com",
          "us-gov-high", "outlook.office365.us",
          "us-gov-dod", "webmail.apps.mil",
          "china", "partner.outlook.cn");

  private static final int KILOBYTE = 1024;

  private final @Nullable String pattern;

  private ItemLinks(@Nullable String pattern) {
    this.pattern = pattern;
  }

  /** Of what a run has read; items of files have no link. */
  public static ItemLinks of(Run run) {
    String cloud = run.source().cloud();
    String host = run.source().kind().equals("graph") && cloud != null ? HOSTS.get(cloud) : null;
    return new ItemLinks(
        host == null
            ? null
            : "https://" + host + "/owa/?ItemID={id}&exvsurl=1&viewmodel=ReadMessageItem");
  }

  /** The link with {@code {id}} in the place of the item's id; null when items have none. */
  public @Nullable String pattern() {
    return pattern;
  }

  /** The link that opens the item; null when it has none. */
  public @Nullable String outlook(HeldItem item) {
    return pattern == null
        ? null
        : pattern.replace(
            "{id}",
            URLEncoder.encode(
                item.id().replace('-', '/').replace('_', '+'), StandardCharsets.UTF_8));
  }

  /**
   * A query in the Keyword Query Language that finds the item in its mailbox. The language has no
   * folder path; day, direction, size and, where they are kept, the domains of participants narrow
   * it.
   */
  public static String kql(HeldItem item) {
    List<String> parts = new ArrayList<>(List.of("kind:email"));
    if (item.at() != null) {
      LocalDate day = LocalDate.ofInstant(item.at(), ZoneOffset.UTC);
      parts.add((item.sent() ? "sent:" : "received:") + day + ".." + day);
    }
    long kilobytes = item.bytes() / KILOBYTE;
    parts.add("size>=" + kilobytes * KILOBYTE);
    parts.add("size<" + (kilobytes + 1) * KILOBYTE);
    if (item.header() != null) {
      item.header().parties().forEach(party -> parts.add("participants:" + party));
    }
    return String.join(" AND ", parts);
  }
}
